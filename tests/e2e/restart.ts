import { firefoxSystem } from '../harness/firefox-system.ts';
import type { TestBrowser } from '../harness/test-browser.ts';

/**
 * What the end and the next start of a browser are to the extension: all of it is unloaded, and loaded from what was
 * kept. A real restart forgets an extension that a test installed. No `runtime.onStartup` is fired.
 */
export async function unloadAndLoad(tools: TestBrowser): Promise<void> {
  const id = await tools.extension.evaluate((api) => api.runtime.id);
  await (tools.name === 'chromium' ? inChromium(tools, id) : inFirefox(tools, id));
}

async function inChromium({ browser, extension }: TestBrowser, id: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  const enable = (on: boolean) =>
    page.evaluate(
      (extensionId, enabled) =>
        (globalThis as unknown as { chrome: { management: Management } }).chrome.management.setEnabled(
          extensionId,
          enabled,
        ),
      id,
      on,
    );
  await extension.stopBackground(); // which a test's connection would keep alive
  await enable(false);
  await enable(true);
  await page.close();
}

async function inFirefox({ browser }: TestBrowser, id: string): Promise<void> {
  const system = await firefoxSystem(browser);
  await system.run(`
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const addon = await AddonManager.getAddonByID('${id}');
    await addon.disable();
    await addon.enable();
  `);
}

interface Management {
  setEnabled(extensionId: string, enabled: boolean): Promise<void>;
}
