/** Pages of ours that write settings within the same milliseconds: options in two tabs, and the background for a card. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { useBrowser } from '../harness/use-browser.ts';
import { waitUntil } from '../harness/wait.ts';
import { forgetSettings, openOptions, storedSettings } from './options-page.ts';

const test = useBrowser({ extension: true });

/** As scripts do it: no test can press in two tabs at once. */
const pressAll = (page: Page, selectors: string[]) =>
  page.evaluate((wanted) => {
    for (const selector of wanted) document.querySelector<HTMLElement>(selector)?.click();
  }, selectors);

const switchOff = (page: Page, hosts: string[]) =>
  page.evaluate(async (off) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<void> } };
    };
    await Promise.all(
      off.map((host) => chrome.runtime.sendMessage({ type: 'site-off', origin: `http://${host}` })),
    );
  }, hosts);

it('loses nothing of what two options pages and the background store at once', async () => {
  await forgetSettings(test.browser);
  await test.browser.extension.evaluate((api) =>
    api.storage.sync.set({ settings: { version: 1, sitesOff: ['a.example', 'b.example', 'c.example'] } }),
  );
  const pages = [await openOptions(test.browser), await openOptions(test.browser)] as const;
  for (const page of pages) await waitUntil('the sites', () => page.$('[data-host="c.example"]'), Boolean);
  await Promise.all([
    pressAll(pages[0], [
      '[name=theme][value=dark]',
      '[data-host="a.example"] .link',
      '[name=huabei]',
      '[name=marks][value=first]',
      '[name=jiebei]',
    ]),
    switchOff(pages[1], ['d.example', 'e.example']),
    pressAll(pages[1], [
      '[name=textSize][value=large]',
      '[data-host="b.example"] .link',
      '[name=wangshangdai]',
      '[name=dwell][value="700"]',
    ]),
  ]);
  const stored = await waitUntil(
    'the last ones to be stored',
    () => storedSettings(test.browser) as Promise<Record<string, unknown>>,
    (seen) => Object.keys(seen).length === 7 && Object.keys(seen.products ?? {}).length === 3,
  );
  expect({ ...stored, sitesOff: [...(stored.sitesOff as string[])].sort() }).toEqual({
    version: 1,
    theme: 'dark',
    textSize: 'large',
    marks: 'first',
    dwell: 700,
    products: { huabei: false, jiebei: false, wangshangdai: false },
    sitesOff: ['c.example', 'd.example', 'e.example'],
  });
  for (const page of pages) await page.close();
});
