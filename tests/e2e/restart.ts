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
  const enable = tools.name === 'chromium' ? enableInChromium : enableInFirefox;
  await tools.extension.stopBackground(); // which a test's connection would keep alive
  await enable(tools, id, false);
  return () => enable(tools, id, true);
}

async function enableInChromium({ browser }: TestBrowser, id: string, isOn: boolean): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (extensionId, enabled) =>
      (globalThis as unknown as { chrome: { management: Management } }).chrome.management.setEnabled(
        extensionId,
        enabled,
      ),
    id,
    isOn,
  );
  await page.close();
}

async function enableInFirefox({ browser }: TestBrowser, id: string, isOn: boolean): Promise<void> {
  const system = await firefoxSystem(browser);
  await system.run(`
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const addon = await AddonManager.getAddonByID('${id}');
    await addon.${isOn ? 'enable' : 'disable'}();
  `);
}

interface Management {
  setEnabled(extensionId: string, enabled: boolean): Promise<void>;
}
