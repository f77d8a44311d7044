import { type ExtensionsPage, openChromiumExtensions } from '../harness/chromium-extensions.ts';
import type { TestBrowser } from '../harness/test-browser.ts';

/**
 * The reader who will say yes to every site the extension asks for. Firefox is told so by a preference; Chromium asks
 * in a window no test can reach, but not about sites given already on its own page of extensions.
 */
export async function consentInAdvance(browser: TestBrowser, origins: string[]): Promise<void> {
  // Sites can be given one by one only in the first of these; what was given stays given in the other.
  if (browser.name === 'chromium')
    await configure(browser, ['ON_SPECIFIC_SITES', ...origins, 'ON_ALL_SITES']);
}

/** The reader who takes away what came with the extension: a site of the list; in Chromium all of them at once. */
export async function withdraw(browser: TestBrowser, origin: string): Promise<void> {
  if (browser.name === 'chromium') return configure(browser, ['ON_CLICK']);
  await browser.extension.evaluate((api, gone) => api.permissions.remove({ origins: [gone] }), origin);
}

/** On Chromium's page of extensions: how wide access is, as `ON_CLICK`, or a site more, one after the other. */
export async function configure(
  { browser, extension }: TestBrowser,
  steps: readonly string[],
): Promise<void> {
  const page = await openChromiumExtensions(browser);
  await page.evaluate(
    async (extensionId, steps) => {
      const { developerPrivate } = (globalThis as unknown as ExtensionsPage).chrome;
      for (const step of steps) {
        if (step.includes('/')) await developerPrivate.addHostPermission(extensionId, step);
        else await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: step });
      }
    },
    new URL(extension.url('')).host,
    steps,
  );
  await page.close();
}
