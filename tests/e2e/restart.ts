import { type ExtensionsPage, openChromiumExtensions } from '../harness/chromium-extensions.ts';
import { firefoxSystem } from '../harness/firefox-system.ts';
import type { TestBrowser } from '../harness/test-browser.ts';

/**
 * What the end and the next start of a browser are to the extension: all of it is unloaded, and loaded from what was
 * kept. A real restart forgets an extension that a test installed. No `runtime.onStartup` is fired.
 */
export async function unloadAndLoad(tools: TestBrowser): Promise<void> {
  const load = await unload(tools);
  await load();
}

/** Disables the extension, as people do in the browser's list; the answer enables it again. */
export async function unload(tools: TestBrowser): Promise<() => Promise<void>> {
  const id = await tools.extension.evaluate((api) => api.runtime.id);
  const enable = tools.name === 'chromium' ? await listOfChromium(tools, id) : await listOfFirefox(tools, id);
  await tools.extension.stopBackground(); // which a test's connection would keep alive
  await enable(false);
  return () => enable(true);
}

type Enable = (isOn: boolean) => Promise<void>;

async function listOfChromium({ browser }: TestBrowser, id: string): Promise<Enable> {
  const page = await openChromiumExtensions(browser);
  return (isOn) =>
    page.evaluate(
      (extensionId, enabled) =>
        (globalThis as unknown as ExtensionsPage).chrome.management.setEnabled(extensionId, enabled),
      id,
      isOn,
    );
}

async function listOfFirefox({ browser }: TestBrowser, id: string): Promise<Enable> {
  const system = await firefoxSystem(browser);
  return async (isOn) => {
    await system.run(`
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID('${id}');
      await addon.${isOn ? 'enable' : 'disable'}();
    `);
  };
}
