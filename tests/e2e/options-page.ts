import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { TestBrowser } from '../harness/test-browser.ts';
import { waitUntil } from '../harness/wait.ts';

/** The options in a tab, `tab` if there is one, once they are drawn. */
export async function openOptions({ extension }: TestBrowser, tab?: Page): Promise<Page> {
  const page = await extension.openPage('options.html', tab);
  await waitUntil('the options to be drawn', () => page.$('[name=theme]'), Boolean);
  return page;
}

export async function storedSettings({ extension }: TestBrowser): Promise<unknown> {
  return extension.evaluate(async (api) => (await api.storage.sync.get('settings')).settings ?? null);
}

export async function waitForStored(browser: TestBrowser, settings: object): Promise<void> {
  await waitUntil(
    `${JSON.stringify(settings)} to be stored`,
    () => storedSettings(browser),
    (stored) => isDeepStrictEqual(stored, settings),
  );
}

export async function forgetSettings({ extension }: TestBrowser): Promise<void> {
  await extension.evaluate((api) => api.storage.sync.clear());
}

/** Clicks an element as soon as it is there, scrolling to it if need be. */
export async function press(page: Page, selector: string): Promise<void> {
  const element = await waitUntil(selector, () => page.$(selector), Boolean);
  await (element as ElementHandle).click();
}

export async function importText(page: Page, text: string | Buffer): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'settings-'));
  const file = join(folder, 'settings.json');
  writeFileSync(file, text);
  const before = await outcome(page);
  const input = (await page.$('input[name=import]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  const seen = await waitUntil(
    'the outcome of the import',
    () => outcome(page),
    (seen) => seen !== '' && seen !== before,
  );
  rmSync(folder, { recursive: true });
  return seen;
}

function outcome(page: Page): Promise<string> {
  return page.$eval('[data-outcome=data]', (element) => element.textContent ?? '');
}
