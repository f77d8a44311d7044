import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { POPUP_PORT } from '../../utils/messages.ts';
import { waitForCard } from '../harness/card.ts';
import { hoverMark, waitForMarks } from '../harness/marks.ts';
import type { Popup } from '../harness/test-browser.ts';
import { useBrowser } from '../harness/use-browser.ts';
import { waitUntil } from '../harness/wait.ts';
import { countsIn, pressIn, toolbarOf, waitForHeading } from './popup-page.ts';

const LISTED = 'http://finance.sina.com.cn/money/2024-03-05/slow.html';
const HEAD = '<!doctype html><meta charset="utf-8"><title>测试</title>';
const SENTENCE = '<p>花呗、借呗和网商贷，花呗在前。</p>';
const COUNTS = ['花呗 2', '借呗 1', '网商贷 1'];

const isFour = (toolbar: string): boolean => toolbar.endsWith('[4]');

describe('the toolbar popup over a page that is not read yet', () => {
  const test = useBrowser({ extension: true });
  let popup: Popup | undefined;

  afterEach(async () => {
    if (await popup?.isOpen()) await popup?.close();
    popup = undefined;
  });

  /** Opens the popup while `url` is on its way; the navigation ends with the page. */
  async function openWhileLoading(
    url: string,
  ): Promise<{ page: Page; popup: Popup; loaded: Promise<unknown> }> {
    const before = test.server.requests.length;
    const page = await test.open('about:blank');
    const loaded = page.goto(url);
    await waitUntil(
      'the page to be asked for',
      async () => test.server.requests.length,
      (requests) => requests > before,
    );
    popup = await test.browser.extension.openPopup(page);
    return { page, popup, loaded };
  }

  it.each([
    ['begun', `${HEAD}${SENTENCE}`],
    ['not begun', ''],
  ])('says that it is being read while it has %s, and then what it mentions', async (_, beginning) => {
    const send = test.server.slowPage(LISTED, beginning);
    const { page, popup, loaded } = await openWhileLoading(LISTED);
    expect(await waitForHeading(popup, '正在读本页')).toBe('读完就显示。');
    // Longer than a reader that is there takes to answer.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await waitForHeading(popup, '正在读本页')).toBe('读完就显示。');
    send(beginning === '' ? `${HEAD}${SENTENCE}` : '<p>完</p>');
    await loaded;
    await waitForHeading(popup, '本页');
    expect(await countsIn(popup)).toEqual(COUNTS);
    await waitForMarks(page, 4);
  });

  it('switches the page off that is on its way', async () => {
    const send = test.server.slowPage(LISTED, `${HEAD}${SENTENCE}`);
    const { popup, loaded } = await openWhileLoading(LISTED);
    await waitForHeading(popup, '正在读本页');
    await new Promise((resolve) => setTimeout(resolve, 500)); // nobody is left at the other end
    await pressIn(popup, '此页关闭');
    await waitForHeading(popup, '此页已关闭');
    send('');
    await loaded;
  });

  it('comes again after it was closed before anybody could answer', async () => {
    const page = await test.open(test.server.page(LISTED, `${HEAD}<p>今天天气很好。</p>`));
    await test.browser.extension.evaluate(async ({ tabs }, name) => {
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      tabs.connect(tab?.id ?? -1, { name }).disconnect();
    }, POPUP_PORT);
    popup = await test.browser.extension.openPopup(page);
    await waitForHeading(popup, '本页未发现提及');
    await page.evaluate((text) => document.body.insertAdjacentHTML('beforeend', text), SENTENCE);
    await waitForHeading(popup, '本页');
    expect(await countsIn(popup)).toEqual(COUNTS);
    await popup.close();
    await waitForMarks(page, 4);
    await hoverMark(page, 0);
    await waitForCard(page, 'huabei');
  });

  it('asks to load a page anew whose script an update left without its extension, and does it', async () => {
    const page = await test.open(test.server.page(LISTED, `${HEAD}${SENTENCE}`));
    await waitForMarks(page, 4);
    await test.browser.extension.update();
    const isFirefox = test.browser.name === 'firefox';
    // Firefox puts the new script into open pages by itself.
    if (isFirefox) await waitUntil('the new count', () => toolbarOf(test.browser, page), isFour);
    popup = await test.browser.extension.openPopup(page);
    if (!isFirefox) {
      expect(await waitForHeading(popup, '需要刷新')).toBe('它是在扩展安装或更新之前打开的。刷新此页');
      await pressIn(popup, '刷新此页');
    }
    await waitForHeading(popup, '本页');
    expect(await countsIn(popup)).toEqual(COUNTS);
    await waitForMarks(page, 4);
  });
});
