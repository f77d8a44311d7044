import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openGuide, unfold } from '../e2e/guide-page.ts';
import { importText, openOptions, press } from '../e2e/options-page.ts';
import { waitForHeading } from '../e2e/popup-page.ts';
import { ALL_RULES, axeFaults, COLOUR_RULES, NARROW_RULES } from '../harness/axe.ts';
import { useBrowser } from '../harness/use-browser.ts';

const test = useBrowser({ extension: true });
let page: Page;

describe.each([
  {
    name: 'the guide',
    async open() {
      page = await openGuide(test.browser, '', page);
      await unfold(page);
    },
  },
  {
    name: 'the options',
    async open() {
      page = await openOptions(test.browser, page);
      await press(page, '.built-in button');
    },
  },
  {
    name: 'the options with all that may be amiss',
    async open() {
      await test.browser.extension.evaluate((api) =>
        api.storage.local.set({
          settings: { version: 1, allNews: true, sitesOn: ['a.example'], sitesOff: ['b.example'] },
        }),
      );
      page = await openOptions(test.browser, page);
      await page.type('input[name=host]', '*.example');
      await page.keyboard.press('Enter');
      await press(page, '.actions [aria-expanded=false]');
      await importText(page, '{');
      expect(await page.$$eval('.withheld, .site-list .button, .ask', (parts) => parts.length)).toBe(3);
    },
  },
])('$name', ({ open }) => {
  it.each([
    { width: 1280, colorScheme: 'light', forcedColors: false, rules: ALL_RULES },
    { width: 360, colorScheme: 'light', forcedColors: false, rules: NARROW_RULES },
    { width: 1280, colorScheme: 'dark', forcedColors: false, rules: COLOUR_RULES },
    { width: 1280, colorScheme: 'light', forcedColors: true, rules: COLOUR_RULES },
  ] as const)(
    'is without a fault at $width px, $colorScheme, forced colours $forcedColors',
    async ({ width, rules, ...preferences }) => {
      await open();
      await page.setViewport({ width, height: 900 });
      await test.browser.prefer(page, preferences);
      expect(await axeFaults(page, rules)).toEqual([]);
    },
  );
});

it('is without a fault in the popup as the browser opens it', async () => {
  const url = 'http://finance.sina.com.cn/money/2024-03-05/axe.html';
  const article = await test.open(test.server.pageFile(url, 'sample-article.html'));
  const popup = await test.browser.extension.openPopup(article);
  await waitForHeading(popup, '本页');
  expect(await axeFaults(popup.page)).toEqual([]);
  await popup.close();
});
