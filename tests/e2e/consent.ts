import type { TestBrowser } from '../harness/test-browser.ts';

/**
 * The reader who will say yes to every site the extension asks for. Firefox is told so by a preference; Chromium asks
 * in a window no test can reach, but not about sites given already on its own page of extensions.
 */
export async function consentInAdvance(
  { name, browser, extension }: TestBrowser,
  origins: string[],
): Promise<void> {
  if (name === 'firefox') return;
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (extensionId, origins) => {
      const { developerPrivate } = (
        globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }
      ).chrome;
      // Sites can be given one by one only in this mode; what was given stays given in the other.
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' });
      for (const origin of origins) await developerPrivate.addHostPermission(extensionId, origin);
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_ALL_SITES' });
    },
    new URL(extension.url('')).host,
    origins,
  );
  await page.close();
}

interface DeveloperPrivate {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
  addHostPermission(extensionId: string, origin: string): Promise<void>;
}
