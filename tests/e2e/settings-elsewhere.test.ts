/** Settings that come from another browser of the reader: as far as this one can tell, a change of `storage.sync`. */
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { readMarks, waitForMarks } from '../harness/marks.ts';
import { useBrowser } from '../harness/use-browser.ts';
import { waitUntil } from '../harness/wait.ts';
import { forgetSettings, openOptions, press, storedSettings, waitForStored } from './options-page.ts';

const ARTICLE = 'http://finance.sina.com.cn/money/2024-03-05/elsewhere.html';
const SENTENCE = '<!doctype html><meta charset="utf-8"><p>花呗、借呗和网商贷，花呗在前。</p>';

describe('settings from another browser', () => {
  const test = useBrowser({ extension: true });
  let options: Page;
  let article: Page;

  beforeEach(async () => {
    await forgetSettings(test.browser);
    article = await test.open(test.server.page(ARTICLE, SENTENCE));
    await waitForMarks(article, 4);
    options = await openOptions(test.browser, options);
    await options.evaluate(countWrites);
  });

  const arrive = (settings: object) =>
    test.browser.extension.evaluate((api, changed) => api.storage.sync.set({ settings: changed }), settings);

  const untilShown = (values: string) =>
    waitUntil(
      `the options to show ${values}`,
      () =>
        options.$$eval('input:checked', (inputs) =>
          inputs.map((input) => (input as HTMLInputElement).value).join(' '),
        ),
      (shown) => shown === values,
    );

  const writes = () => options.evaluate(() => Number(document.documentElement.dataset.writes));

  /** Long enough for an answer to a change, and an answer to that. */
  const awhile = () => new Promise((resolve) => setTimeout(resolve, 1_000));

  async function marksInArticle(count: number): Promise<void> {
    await article.bringToFront();
    await waitForMarks(article, count);
    await options.bringToFront();
  }

  it('win over what was chosen here before, in every view, and nobody writes them back', async () => {
    await press(options, 'input[name=theme][value=dark]');
    await press(options, 'input[name=marks][value=first]');
    await waitForStored(test.browser, { version: 1, theme: 'dark', marks: 'first' });
    await marksInArticle(3);

    const elsewhere = { version: 1, theme: 'light', underline: 'line', dwell: 700 };
    await arrive(elsewhere);
    await untilShown('on on on all line hover 700 light normal auto');
    await marksInArticle(4);
    await awhile();
    expect(await storedSettings(test.browser)).toEqual(elsewhere);

    await press(options, 'input[name=textSize][value=large]');
    await waitForStored(test.browser, { ...elsewhere, textSize: 'large' });
    await untilShown('on on on all line hover 700 light large auto');
    await awhile();
    expect(await writes()).toBe(4);
  });

  it('of a newer version stay as they are until something is chosen, and what is unknown here after that too', async () => {
    const newer = {
      version: 2,
      theme: 'sepia',
      sounds: { card: 'off' },
      marks: 'first',
      products: { huabei: true, jiebei: true, wangshangdai: true, another: false },
    };
    await arrive(newer);
    await untilShown('on on on first line-and-tint hover 450 system normal auto');
    await marksInArticle(3);
    await test.browser.extension.stopBackground();
    await article.reload();
    await marksInArticle(3);
    await awhile();
    expect(await storedSettings(test.browser)).toEqual(newer);
    expect(await writes()).toBe(1);

    await press(options, 'input[name=jiebei]');
    const products = { ...newer.products, jiebei: false };
    await waitForStored(test.browser, { ...newer, products });
    await marksInArticle(2);
    expect((await readMarks(article)).map(({ text }) => text)).toEqual(['花呗', '网商贷']);
  });

  it('lose no site when two are removed at once', async () => {
    await arrive({ version: 1, sitesOff: ['a.example', 'b.example', 'c.example'] });
    await waitUntil('the sites', () => options.$('[data-host="c.example"]'), Boolean);
    await options.evaluate(() => {
      for (const link of document.querySelectorAll<HTMLElement>('[data-host] .link')) {
        if (link.closest('[data-host="b.example"]') === null) link.click();
      }
    });
    await waitForStored(test.browser, { version: 1, sitesOff: ['b.example'] });
  });
});

/** Runs in the options. */
function countWrites(): void {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { sync: { onChanged: { addListener(listener: () => void): void } } } };
  };
  const { dataset } = document.documentElement;
  dataset.writes = '0';
  chrome.storage.sync.onChanged.addListener(() => {
    dataset.writes = String(Number(dataset.writes) + 1);
  });
}
