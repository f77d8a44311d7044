import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { chooseLanguage } from '../harness/choose-language.ts';
import type { MenuTarget } from '../harness/test-browser.ts';
import { useBrowser } from '../harness/use-browser.ts';
import { waitUntil } from '../harness/wait.ts';
import { forgetSettings } from './options-page.ts';

const URL = 'http://finance.sina.com.cn/menu.html';
const PAGE =
  '<!doctype html><meta charset="utf-8"><p><a id="about" href="/x">借呗的新规</a><p><a id="other" href="/y">天气</a>' +
  '<p><span id="selected">网商贷</span><p><span id="nothing">晴天</span>';

describe('看注脚 in the context menu', () => {
  const test = useBrowser({ extension: true });
  let guide: Page | undefined;

  afterEach(async () => {
    await guide?.close();
    guide = undefined;
  });

  /** Answers with where the guide was opened; nothing where the menu had no such item. */
  async function lookUp(page: Page, target: MenuTarget, label = '看注脚'): Promise<string | undefined> {
    const { browser, extension } = test.browser;
    const before = await browser.pages();
    if (!(await extension.chooseFromMenu(page, label, target))) return undefined;
    const opened = async () => (await browser.pages()).find((tab) => !before.includes(tab));
    guide = await waitUntil('the guide', opened, Boolean);
    return waitUntil(
      'the guide to load',
      () =>
        (guide as Page).evaluate(() => {
          const isThere = document.readyState === 'complete' && location.href !== 'about:blank';
          return isThere ? `guide ${location.hash}` : '';
        }),
      (seen) => seen.startsWith('guide'),
    );
  }

  it('opens the guide at the product in a selection', async () => {
    const page = await test.open(test.server.page(URL, PAGE));
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.getElementById('selected') as Element),
    );
    expect(await lookUp(page, { selector: '#selected', info: { selectionText: '网商贷' } })).toBe(
      'guide #wangshangdai',
    );
  });

  it('opens the guide at the product in the text of a link', async () => {
    const page = await test.open(test.server.page(URL, PAGE));
    const linkUrl = 'http://finance.sina.com.cn/x';
    expect(await lookUp(page, { selector: '#about', info: { linkUrl } })).toBe('guide #jiebei');
  });

  it('is in the language the reader chose a moment ago', async () => {
    const page = await test.open(test.server.page(URL, PAGE));
    await chooseLanguage(test.browser, 'en');
    const target = { selector: '#about', info: { linkUrl: 'http://finance.sina.com.cn/x' } };
    expect(await lookUp(page, target, 'Show footnote')).toBe('guide #jiebei');
    await forgetSettings(test.browser);
  });

  it('is not in the menu of Firefox where no product is named; Chromium shows it on any selection', async () => {
    const page = await test.open(test.server.page(URL, PAGE));
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.getElementById('nothing') as Element),
    );
    const isFirefox = test.browser.name === 'firefox';
    expect(await lookUp(page, { selector: '#nothing', info: { selectionText: '晴天' } })).toBe(
      isFirefox ? undefined : 'guide ',
    );
  });
});
