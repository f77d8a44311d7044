import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ALL_SITES, siteOrigins } from '../../utils/sites.ts';
import { cardText, waitForCard } from '../harness/card.ts';
import { chooseLanguage } from '../harness/choose-language.ts';
import { readMarks, waitForMarks } from '../harness/marks.ts';
import type { Popup } from '../harness/test-browser.ts';
import { useBrowser } from '../harness/use-browser.ts';
import { waitUntil } from '../harness/wait.ts';
import { consentInAdvance } from './consent.ts';
import { forgetSettings, storedSettings } from './options-page.ts';
import { buttonsIn, countsIn, pressIn, toolbarOf, waitForHeading } from './popup-page.ts';

const LISTED = 'http://finance.sina.com.cn/money/2024-03-05/popup.html';
const UNLISTED = 'http://unlisted.example/2024/popup.html';
const UNLISTED_ORIGINS = siteOrigins('unlisted.example');
const SENTENCE =
  '<!doctype html><meta charset="utf-8"><title>测试</title><p>花呗、借呗和网商贷，花呗在前。</p>';
const SILENT = '<!doctype html><meta charset="utf-8"><title>测试</title><p>今天天气很好。</p>';
const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';

describe('the toolbar popup of the shipped build', () => {
  const test = useBrowser({ extension: true });
  let popup: Popup | undefined;

  beforeEach(() => forgetSettings(test.browser));

  afterEach(async () => {
    if (await popup?.isOpen()) await popup?.close();
    popup = undefined;
  });

  async function openOver(
    url: string,
    html: string,
  ): Promise<{ page: Awaited<ReturnType<typeof test.open>>; popup: Popup }> {
    const page = await test.open(test.server.page(url, html));
    popup = await test.browser.extension.openPopup(page);
    return { page, popup };
  }

  it('is 360 px wide, and leads to a mention and its card', async () => {
    const page = await test.open(
      test.server.page(LISTED, `${SENTENCE}<div style="height:3000px"></div><p>网商贷</p>`),
    );
    await waitForMarks(page, 5);
    popup = await test.browser.extension.openPopup(page);
    await waitForHeading(popup, '本页');
    expect(await countsIn(popup)).toEqual(['花呗 2', '借呗 1', '网商贷 2']);
    const widths = await popup.page.evaluate(() => {
      const { clientWidth: room, scrollWidth: content } = document.documentElement;
      const width = document.querySelector('.popup')?.getBoundingClientRect().width;
      return { width, isRoom: room >= 360, isCut: content > room };
    });
    expect(widths).toEqual({ width: 360, isRoom: true, isCut: false });
    await pressIn(popup, '提到的地方5处');
    await pressIn(popup, '网商贷');
    await waitForCard(page, 'wangshangdai');
    expect(await cardText(page)).toContain('网商贷');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  });

  it('names what the sample article claims', async () => {
    const page = await test.open(test.server.pageFile(LISTED, 'sample-article.html'));
    await waitForMarks(page, 40);
    popup = await test.browser.extension.openPopup(page);
    await waitForHeading(popup, '本页');
    await pressIn(popup, '核对到27处说法；换算了2处费率另有27处');
    const heads = await popup.page.evaluate(() =>
      [...document.querySelectorAll('.finding-head')].map((head) => head.textContent).join('\n'),
    );
    for (const words of [
      '会不会被关停',
      '《网络小额贷款业务管理暂行办法》就正式颁布',
      '金融16条',
      '多平台分散借款',
    ])
      expect(heads).toContain(words);
  });

  it('follows the page, its language and its reloads while it is open', async () => {
    const { page, popup } = await openOver(LISTED, SILENT);
    await waitForHeading(popup, '本页未发现提及');
    await page.evaluate(() => {
      document.body.append('借呗');
    });
    await waitForHeading(popup, '本页');
    expect(await countsIn(popup)).toEqual(['花呗 0', '借呗 1', '网商贷 0']);
    await chooseLanguage(test.browser, 'en');
    await waitForHeading(popup, 'This page');
    await page.evaluate(() => location.reload());
    await waitForHeading(popup, 'No mention found on this page');
  });

  it('says that a page of another site came while it was open, which it was not given', async () => {
    const { page, popup } = await openOver(LISTED, SENTENCE);
    await waitForHeading(popup, '本页');
    const next = test.server.page(UNLISTED, SENTENCE);
    await page.evaluate((url) => {
      location.href = url;
    }, next);
    expect(await waitForHeading(popup, '还没有读这一页')).toContain('请关上弹窗，再点一次工具栏按钮');
    expect(await buttonsIn(popup, 'header')).toEqual([]);
  });

  it('never has the focus under its foot', async () => {
    const page = await test.open(test.server.page(LISTED, SENTENCE));
    await waitForMarks(page, 4);
    popup = await test.browser.extension.openPopup(page);
    await waitForHeading(popup, '本页');
    const focused = () =>
      popup?.page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { bottom } = element.getBoundingClientRect();
        const foot = document.querySelector('.popup footer') as HTMLElement;
        const isHidden = !foot.contains(element) && bottom > foot.getBoundingClientRect().top;
        return { text: element.textContent, isHidden };
      });
    const hidden: unknown[] = [];
    for (let stop = 0; stop < 60; stop += 1) {
      await popup.page.keyboard.press('Tab');
      const at = await focused();
      if (at?.isHidden) hidden.push(at.text);
      if (at?.text === '设置') break;
    }
    expect(hidden).toEqual([]);
    expect((await focused())?.text).toBe('设置');
  });

  it.each([
    ['a site for mail', 'http://mail.sina.com.cn/', '不读这一页', []],
    ['a site for sign-in below a listed one', 'http://passport.caixin.com/', '不读这一页', []],
    ['a store', 'http://microsoftedge.microsoft.com/addons/detail/x', '读不到这一页', []],
    ['a name many sites share', 'http://com.cn/', '没有读这一页', ['检查此页', '检查所有新闻网页']],
    ['a site that is not listed', UNLISTED, '没有读这一页', ['检查此页', '总是检查此站', '检查所有新闻网页']],
  ])('says why it has nothing: %s', async (_, url, title, remedies) => {
    const { page, popup } = await openOver(url, SENTENCE);
    await waitForHeading(popup, title);
    expect(await buttonsIn(popup, 'header')).toEqual(remedies);
    expect(await readMarks(page)).toEqual([]);
  });

  it('says so on a page of the browser', async () => {
    const page = await test.open('about:blank');
    popup = await test.browser.extension.openPopup(page);
    expect(await waitForHeading(popup, '读不到这一页')).toContain('浏览器自己的页面');
  });

  it('says so over a file of this computer', async () => {
    const page = await test.open(new URL('../pages/sample-article.html', import.meta.url).href);
    popup = await test.browser.extension.openPopup(page);
    expect(await waitForHeading(popup, '读不到这一页')).toContain('不读本机文件');
  });

  it.each(['report.pdf', 'report'])('says so over a PDF: %s', async (file) => {
    const url = `http://finance.sina.com.cn/${file}`;
    const page = await test.open(test.server.page(url, PDF, { 'content-type': 'application/pdf' }));
    popup = await test.browser.extension.openPopup(page);
    // Firefox shows a PDF in a page of its own; only the name tells what it is.
    const isTold = file.endsWith('.pdf') || test.browser.name === 'chromium';
    expect(await waitForHeading(popup, '读不到这一页')).toContain(isTold ? 'PDF' : '浏览器自己的页面');
    await popup.close();
    await page.close(); // Chromium's viewer does not always let a tab be led on
  });

  it('checks a page once when asked, without any permission', async () => {
    const { page, popup } = await openOver(UNLISTED, SENTENCE);
    await waitForHeading(popup, '没有读这一页');
    await pressIn(popup, '检查此页');
    await waitForHeading(popup, '本页');
    await waitForMarks(page, 4);
    expect(
      await test.browser.extension.evaluate((api) =>
        api.permissions.contains({ origins: ['*://unlisted.example/*'] }),
      ),
    ).toBe(false);
    const again = await test.open(UNLISTED);
    await waitForMarks(await test.open(test.server.page(LISTED, SENTENCE)), 4); // opened later
    expect(await readMarks(again)).toEqual([]);
  });

  it('switches a page off for as long as it is shown, and on again', async () => {
    const page = await test.open(test.server.page(LISTED, SENTENCE));
    await waitForMarks(page, 4);
    popup = await test.browser.extension.openPopup(page);
    await pressIn(popup, '此页关闭');
    await waitForHeading(popup, '此页已关闭');
    await waitForMarks(page, 0);
    await waitUntil(
      'the word that it is off',
      () => toolbarOf(test.browser, page),
      (seen) => seen === '金融注脚：此页已关闭 []',
    );

    await test.browser.extension.evaluate((api) =>
      api.storage.sync.set({ settings: { version: 1, underline: 'line' } }),
    );
    await popup.close();
    const other = await test.open(test.server.page(LISTED, SENTENCE));
    await waitForMarks(other, 4); // by now the first page would be marked again
    expect(await readMarks(page)).toEqual([]);

    popup = await test.browser.extension.openPopup(page);
    await waitForHeading(popup, '此页已关闭');
    await pressIn(popup, '检查此页');
    await waitForHeading(popup, '本页');
    await waitForMarks(page, 4);
    await waitUntil(
      'the count',
      () => toolbarOf(test.browser, page),
      (seen) => seen.endsWith('[4]'),
    );
  });

  it('switches a site off and on', async () => {
    const page = await test.open(test.server.page(LISTED, SENTENCE));
    await waitForMarks(page, 4);
    popup = await test.browser.extension.openPopup(page);
    await pressIn(popup, '本站关闭');
    await waitForHeading(popup, '本站已关闭');
    await waitForMarks(page, 0);
    await pressIn(popup, '重新打开');
    await waitForHeading(popup, '本页');
    await waitForMarks(page, 4);
  });

  it('pauses an hour everywhere, says until when, and resumes', async () => {
    const page = await test.open(test.server.page(LISTED, SENTENCE));
    await waitForMarks(page, 4);
    popup = await test.browser.extension.openPopup(page);
    await pressIn(popup, '暂停1小时');
    expect(await waitForHeading(popup, '已暂停')).toMatch(/\d\d:\d\d/);
    await waitForMarks(page, 0);
    await waitUntil(
      'the word of it',
      () => toolbarOf(test.browser, page),
      (seen) => seen === '金融注脚：已暂停 []',
    );
    await pressIn(popup, '现在恢复');
    await waitForHeading(popup, '本页');
    await waitForMarks(page, 4);
  });

  describe('asks in the click itself, and reads the page at once and from then on', () => {
    const mayRead = (origins: string[]) =>
      test.browser.extension.evaluate((api, asked) => api.permissions.contains({ origins: asked }), origins);

    async function press(remedy: string, page: Page): Promise<void> {
      popup = await test.browser.extension.openPopup(page);
      await waitForHeading(popup, '没有读这一页');
      await pressIn(popup, remedy);
      await waitForHeading(popup, '本页');
      await untilMarked(page);
      await popup.close();
      await page.reload();
      await untilMarked(page);
    }

    const untilMarked = (page: Page) =>
      waitUntil(
        'marks',
        () => readMarks(page),
        (marks) => marks.length > 0,
      );

    it('总是检查此站, and 恢复权限 when the browser took it back', async () => {
      await consentInAdvance(test.browser, UNLISTED_ORIGINS);
      const page = await test.open(test.server.page(UNLISTED, SENTENCE));
      await press('总是检查此站', page);
      expect(await storedSettings(test.browser)).toEqual({ version: 1, sitesOn: ['unlisted.example'] });
      expect(await mayRead(UNLISTED_ORIGINS)).toBe(true);

      const giveBack = () =>
        test.browser.extension.evaluate(
          (api, origins) => api.permissions.remove({ origins }),
          UNLISTED_ORIGINS,
        );
      await giveBack();
      await consentInAdvance(test.browser, UNLISTED_ORIGINS);
      await page.reload();
      await press('恢复权限', page);
      expect(await mayRead(UNLISTED_ORIGINS)).toBe(true);
      await giveBack();
    });

    // The last of this file: Chromium does not give back what it was given for all sites.
    it('检查所有新闻网页', async () => {
      const url = 'http://unknown.example.net/2025/10/a.html';
      await consentInAdvance(test.browser, [ALL_SITES]);
      const page = await test.open(test.server.pageFile(url, 'sample-article.html'));
      await press('检查所有新闻网页', page);
      expect(await storedSettings(test.browser)).toEqual({ version: 1, allNews: true });
    });
  });
});
