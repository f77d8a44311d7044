import type { Page } from 'puppeteer-core';
import { type ExtensionsPage, openChromiumExtensions } from '../harness/chromium-extensions.ts';
import { firefoxSystem } from '../harness/firefox-system.ts';
import type { TestBrowser } from '../harness/test-browser.ts';
import { waitUntil } from '../harness/wait.ts';

/** ms; by far longer than a worker takes to say what it is allowed. */
const ANSWER = 2_000;

/** What the reader does who lets the extension into private windows. Both browsers then load it anew. */
export async function allowInPrivateWindows(tools: TestBrowser): Promise<void> {
  const id = await tools.extension.evaluate((api) => api.runtime.id);
  await (tools.name === 'chromium' ? allowInChromium(tools, id) : allowInFirefox(tools, id));
}

/** Opens `url` in a private window of its own. */
export async function openInPrivate({ browser, extension }: TestBrowser, url: string): Promise<Page> {
  const before = await browser.pages();
  await extension.evaluate((api, address) => api.windows.create({ incognito: true, url: address }), url);
  const [page] = await waitUntil(
    'the private window',
    async () => (await browser.pages()).filter((one) => !before.includes(one) && one.url() === url),
    (pages) => pages.length > 0,
  );
  return page as Page;
}

async function allowInChromium({ browser, extension }: TestBrowser, id: string): Promise<void> {
  const page = await openChromiumExtensions(browser);
  await extension.stopBackground(); // not to be taken for the new one
  await page.evaluate(
    (extensionId) =>
      (globalThis as unknown as ExtensionsPage).chrome.developerPrivate.updateExtensionConfiguration({
        extensionId,
        incognitoAccess: true,
      }),
    id,
  );
  /** Chromium loads it anew by itself, but leaves one that a test installed switched off. */
  const isLetIn = async () => {
    await page.evaluate(switchOn, id);
    const isLoaded = browser.targets().some((target) => target.url().startsWith(extension.url('')));
    if (!isLoaded) return false;
    const asked = extension.evaluate((api) => api.extension.isAllowedIncognitoAccess());
    // What was seen may have been the old one on its way out, which does not answer.
    const givenUp = new Promise<false>((resolve) => setTimeout(resolve, ANSWER, false));
    return Promise.race([asked.catch(() => false), givenUp]);
  };
  await waitUntil('the extension to be let in', isLetIn, Boolean);
  await page.close();
}

async function allowInFirefox({ browser }: TestBrowser, id: string): Promise<void> {
  const system = await firefoxSystem(browser);
  await system.run(`
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
    const { extension } = WebExtensionPolicy.getByID('${id}');
    await ExtensionPermissions.add('${id}', allowed, extension);
    await (await AddonManager.getAddonByID('${id}')).reload();
  `);
}

/** Runs in the page of extensions. */
async function switchOn(id: string): Promise<void> {
  const { developerPrivate, management } = (globalThis as unknown as ExtensionsPage).chrome;
  const { state } = await developerPrivate.getExtensionInfo(id);
  if (state === 'DISABLED') await management.setEnabled(id, true);
}
