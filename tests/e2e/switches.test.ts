import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Choices } from '../../utils/settings.ts';
import {
  cardQuery,
  cardText,
  clickInCard,
  openProduct,
  waitForCard,
  waitForNoCard,
} from '../harness/card.ts';
import { hoverMark, readMarks, waitForMarks } from '../harness/marks.ts';
import { useBrowser } from '../harness/use-browser.ts';
import { waitUntil } from '../harness/wait.ts';
import { forgetSettings } from './options-page.ts';
import { toolbarOf } from './popup-page.ts';

const URL = 'http://finance.sina.com.cn/money/2024-03-05/switches.html';
const SENTENCE =
  '<!doctype html><meta charset="utf-8"><title>x</title><body style="margin:120px 40px"><p>花呗、借呗和网商贷，花呗在前。</p>';

/** In the foot of the card; those of page and hour stand behind its dots. */
const SWITCHES = {
  site: 'footer .foot:not([id]) .group:last-child .link:nth-child(2)',
  page: 'footer .foot[id] .group:first-child .link:nth-child(1)',
  hour: 'footer .foot[id] .group:first-child .link:nth-child(2)',
};

/** What each switch does to a page that is open, and to the card. That options store it: options.test.ts. */
describe('a switch counts at once in the shipped build', () => {
  const test = useBrowser({ extension: true });
  let page: Page;

  beforeEach(async () => {
    await forgetSettings(test.browser);
    await test.browser.extension.evaluate((api) => api.storage.local.clear());
    page = await test.open(test.server.page(URL, SENTENCE));
    await waitForMarks(page, 4);
  });

  const choose = (choices: Choices) =>
    test.browser.extension.evaluate(
      (api, chosen) => api.storage.sync.set({ settings: { version: 1, ...chosen } }),
      choices,
    );

  const untilToolbarSays = (words: string) =>
    waitUntil(
      `the toolbar to say ${words}`,
      () => toolbarOf(test.browser, page),
      (seen) => seen === words,
    );

  async function openCard(): Promise<void> {
    await page.mouse.move(600, 700);
    await hoverMark(page, 0);
    await waitForCard(page, 'huabei');
  }

  async function switchOff(scope: keyof typeof SWITCHES): Promise<void> {
    await openCard();
    if (scope !== 'site') await clickInCard(page, 'footer .dots');
    await clickInCard(page, SWITCHES[scope]);
  }

  it('for a product', async () => {
    await choose({ products: { huabei: false, jiebei: true, wangshangdai: true } });
    const marks = await waitForMarks(page, 2);
    expect(marks.map(({ text }) => text)).toEqual(['借呗', '网商贷']);
    await untilToolbarSays('金融注脚：本页提到借呗 1 处、网商贷 1 处 [2]');
  });

  it('for the first mention only, counting all', async () => {
    await choose({ marks: 'first' });
    const marks = await waitForMarks(page, 3);
    expect(marks.map(({ text }) => text)).toEqual(['花呗', '借呗', '网商贷']);
    await untilToolbarSays('金融注脚：本页提到花呗 2 处、借呗 1 处、网商贷 1 处 [4]');
  });

  it('for the style of the mark', async () => {
    const painted = () =>
      page.evaluate(() => {
        const style = getComputedStyle(document.body, '::highlight(fintech-footnotes-huabei)');
        return `${style.textDecorationLine} ${style.backgroundColor}`;
      });
    expect(await painted()).toMatch(/^underline rgba\(23, 138, 132, /);
    await choose({ underline: 'line' });
    await waitUntil('no tint', painted, (seen) => /^underline rgba\(0, 0, 0, 0\)/.test(seen));
    await choose({ underline: 'tint' });
    await waitUntil('no line', painted, (seen) => /^none rgba\(23, 138, 132, /.test(seen));
  });

  it('for opening by click only', async () => {
    await choose({ trigger: 'click' });
    await waitForMarks(page, 4);
    const { rects } = await hoverMark(page, 0);
    await new Promise((resolve) => setTimeout(resolve, 1_500)); // three times the rest that opens by hover
    expect(await openProduct(page)).toBe(null);
    const [box] = rects;
    await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
    await waitForCard(page, 'huabei');
  });

  it('for theme, size and language, on the next card and the toolbar', async () => {
    await openCard();
    expect(await cardText(page)).toContain('怎么运作');
    await choose({ theme: 'dark', textSize: 'large', language: 'en' });
    await waitForNoCard(page);
    await waitForMarks(page, 4);
    await openCard();
    expect((await cardQuery(page, '.surface'))?.attributes).toMatchObject({
      'data-theme': 'dark',
      'data-size': 'large',
      lang: 'en',
    });
    expect(await cardText(page)).toContain('How it works');
    await untilToolbarSays(
      'Fintech Footnotes: this page mentions Huabei 2 times, Jiebei once, Wangshangdai once [4]',
    );
  });

  it('of the card: off on this page, for as long as it is shown', async () => {
    await switchOff('page');
    await waitForMarks(page, 0);
    await untilToolbarSays('金融注脚：此页已关闭 []');
    await page.reload();
    await waitForMarks(page, 4);
    await untilToolbarSays('金融注脚：本页提到花呗 2 处、借呗 1 处、网商贷 1 处 [4]');
  });

  it('of the card: off on this page with all its frames, also those that have nothing yet', async () => {
    await page.evaluate(() => {
      for (const text of ['花呗', '']) {
        const frame = document.body.appendChild(document.createElement('iframe'));
        frame.srcdoc = `<p>${text}`;
      }
    });
    const [first, second] = await waitUntil(
      'the frames',
      async () => page.frames().filter((frame) => frame.url() === 'about:srcdoc'),
      (frames) => frames.length === 2,
    );
    if (!first || !second) throw new Error('There are no frames');
    await waitForMarks(first, 1);
    await switchOff('page');
    await waitForMarks(first, 0);
    await second.evaluate(() => document.body.append('花呗'));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await readMarks(second)).toEqual([]);
  });

  it('of the card: off on this site', async () => {
    await switchOff('site');
    await waitForMarks(page, 0);
    await untilToolbarSays('金融注脚：本站已关闭 []');
    await page.reload();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await readMarks(page)).toEqual([]);
  });

  it('of the card: an hour everywhere, over when it is over', async () => {
    await switchOff('hour');
    await waitForMarks(page, 0);
    await untilToolbarSays('金融注脚：已暂停 []');
    await test.browser.extension.evaluate((api) =>
      api.storage.local.set({ pausedUntil: Date.now() + 1_500 }),
    );
    await waitForMarks(page, 4);
  });

  it('keeps badge and words when scripts change the address of the page', async () => {
    const words = '金融注脚：本页提到花呗 2 处、借呗 1 处、网商贷 1 处 [4]';
    await untilToolbarSays(words);
    await page.evaluate(() => history.pushState(null, '', '/money/2024-03-05/next.html'));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await untilToolbarSays(words);
  });
});
