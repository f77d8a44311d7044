import type { KeyInput, Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { readMarks, waitForMarks } from '../harness/marks.ts';
import { useBrowser } from '../harness/use-browser.ts';
import { waitUntil } from '../harness/wait.ts';
import {
  forgetSettings,
  importText,
  openOptions,
  press,
  storedSettings,
  waitForStored,
} from './options-page.ts';

const ARTICLE = 'http://finance.sina.com.cn/money/2024-03-05/settings.html';
const SENTENCE = '<!doctype html><meta charset="utf-8"><p>花呗、借呗和网商贷，花呗在前。</p>';

describe('the options of the shipped build', () => {
  const test = useBrowser({ extension: true });
  let page: Page;

  beforeEach(async () => {
    await forgetSettings(test.browser);
    page = await openOptions(test.browser, page);
  });

  it.each([
    ['marks', 'first', { marks: 'first' }],
    ['underline', 'line', { underline: 'line' }],
    ['trigger', 'click', { trigger: 'click' }],
    ['dwell', '700', { dwell: 700 }],
    ['theme', 'dark', { theme: 'dark' }],
    ['textSize', 'large', { textSize: 'large' }],
    ['language', 'zh-TW', { language: 'zh-TW' }],
  ])('stores %s at once, and nothing else', async (name, value, choice) => {
    await press(page, `input[name=${name}][value="${value}"]`);
    await waitUntil(
      `${name} to be stored`,
      () => storedSettings(test.browser),
      (stored) => JSON.stringify(stored) === JSON.stringify({ ...choice, version: 1 }),
    );
  });

  it('shows theme, size and language at once', async () => {
    const shown = () =>
      page.$eval('.surface', (surface) => {
        const { theme, size } = (surface as HTMLElement).dataset;
        return [theme, size, document.documentElement.lang, document.title].join(' ');
      });
    expect(await shown()).toBe('system normal zh-CN 金融注脚 · 设置');
    await press(page, 'input[name=theme][value=dark]');
    await press(page, 'input[name=textSize][value=small]');
    await press(page, 'input[name=language][value=en]');
    await waitUntil(
      'the page to follow',
      shown,
      (seen) => seen === 'dark small en Fintech Footnotes · Settings',
    );
  });

  it('marks its sample sentence as a page is marked', async () => {
    const words = async () => (await readMarks(page)).map(({ text }) => text).join(' ');
    expect(await words()).toBe('花呗 借呗 网商贷 花呗');
    await press(page, 'input[name=marks][value=first]');
    await waitUntil('the first ones only', words, (seen) => seen === '花呗 借呗 网商贷');
    await press(page, 'input[name=huabei]');
    await waitUntil('one product less', words, (seen) => seen === '借呗 网商贷');
  });

  it('changes open pages at once', async () => {
    const article = await test.open(test.server.page(ARTICLE, SENTENCE));
    await waitForMarks(article, 4);
    await page.bringToFront();
    await press(page, 'input[name=jiebei]');
    await press(page, 'input[name=marks][value=first]');
    await article.bringToFront();
    const marks = await waitForMarks(article, 2);
    expect(marks.map(({ text }) => text)).toEqual(['花呗', '网商贷']);
  });

  it('refuses a bad file with line and key, and changes nothing', async () => {
    await press(page, 'input[name=theme][value=dark]');
    await waitUntil('the choice', () => storedSettings(test.browser), Boolean);
    const before = await storedSettings(test.browser);
    const outcomes = [
      await importText(page, '{\n  "version": 1,\n  "theme": light\n}'),
      await importText(page, '{\n  "version": 1,\n  "theme": "light",\n  "dwell": 451\n}'),
      await importText(page, Buffer.from('{"version":1,\r\n"theme":"\xc9\xee\xc9\xab"}', 'latin1')), // 深色 in GBK
      await importText(page, '{"version":1}'.padEnd(30_000_000)),
    ];
    expect(outcomes).toEqual([
      '没有导入，设置未变：第3行不是有效的JSON。',
      '没有导入，设置未变：第4行“dwell”的值无效。',
      '没有导入，设置未变：第2行“theme”的值无效。',
      '没有导入，设置未变：文件太大，不是设置文件。',
    ]);
    expect(await storedSettings(test.browser)).toEqual(before);
  });

  it('is drawn whatever was stored as a site, and asks for no such site', async () => {
    await test.browser.extension.evaluate((api) =>
      api.storage.sync.set({
        settings: {
          version: 1,
          theme: 'dark',
          sitesOn: ['https://a.example', '*.example', 'b c', 'd.example'],
        },
      }),
    );
    const hosts = () =>
      page.$$eval('[data-host]', (sites) => sites.map((site) => (site as HTMLElement).dataset.host).join());
    await waitUntil('the one that is a host', hosts, (seen) => seen === 'd.example');
  });

  it('takes settings out, in, and back to the defaults', async () => {
    await press(page, 'input[name=dwell][value="250"]');
    const exported = () =>
      page.$eval('a[download]', (link) => decodeURIComponent((link as HTMLAnchorElement).href));
    const file = await waitUntil('the export to follow', exported, (href) => href.includes('250'));

    await press(page, '[aria-expanded=false].button');
    await press(page, '.ask .primary');
    const stored = () => storedSettings(test.browser);
    await waitUntil('the defaults', stored, (seen) => JSON.stringify(seen) === '{"version":1}');

    expect(await importText(page, file.slice(file.indexOf(',') + 1))).toBe('已导入。');
    expect(await storedSettings(test.browser)).toEqual({ version: 1, dwell: 250 });
  });

  it('is used by keys alone, and never has the focus under what stays in view', async () => {
    await test.browser.extension.evaluate((api) =>
      api.storage.sync.set({ settings: { version: 1, sitesOff: ['a.example'] } }),
    );
    await waitUntil('the site', () => page.$('[data-host="a.example"]'), Boolean);
    const keys: Record<string, string> = {
      huabei: ' ',
      marks: 'ArrowRight',
      theme: 'ArrowLeft',
      'a.example': 'Enter',
      resets: 'Enter',
    };
    const covered: string[] = [];
    await page.focus('input[name=huabei]');
    for (let stop = 0; stop < 60; stop += 1) {
      const { name, isCovered } = await page.evaluate(focusNow);
      if (isCovered) covered.push(name);
      const key = keys[name];
      if (key !== undefined) await page.keyboard.press(key as KeyInput);
      if (name === 'resets') break;
      await page.keyboard.press('Tab');
    }
    await waitForStored(test.browser, {
      version: 1,
      sitesOff: [],
      products: { huabei: false },
      marks: 'first',
      theme: 'dark',
    });
    expect(covered).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitForStored(test.browser, { version: 1 });
  });

  it('names each shortcut', async () => {
    const shortcuts = await page.$$eval('.shortcuts dt', (names) => names.map((name) => name.textContent));
    expect(shortcuts).toEqual(['下一处提及', '上一处提及', '打开或关闭注脚卡片']);
  });

  it('shows a shortcut anew that was changed elsewhere meanwhile', async () => {
    const first = () => page.$eval('.shortcuts kbd', (keys) => keys.textContent);
    expect(await first()).toBe('Alt+Shift+J');
    await page.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { commands: { getAll: unknown } } };
      chrome.commands.getAll = async () => [{ name: 'next-mention', shortcut: 'Alt+Shift+9' }];
    });
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await waitUntil('the new one', first, (keys) => keys === 'Alt+Shift+9');
  });

  it.each([1280, 360, 320])('is no wider than a window of %i px', async (width) => {
    await page.setViewport({ width, height: 800 });
    await press(page, '.built-in button');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

/** Runs in the options: what has the focus, by its name or what it is for, and whether something lies over it. */
function focusNow(): { name: string; isCovered: boolean } {
  const element = document.activeElement as HTMLElement;
  const { left, top, width, height } = element.getBoundingClientRect();
  const there = document.elementFromPoint(left + width / 2, top + height / 2);
  const name = element.getAttribute('name') ?? element.closest<HTMLElement>('[data-host]')?.dataset.host;
  const isReset = element.matches('.actions [aria-expanded]');
  return { name: name ?? (isReset ? 'resets' : element.localName), isCovered: !element.contains(there) };
}
