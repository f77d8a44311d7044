import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import ids from '../../knowledge/data/ids.json' with { type: 'json' };
import { ALL_SITES } from '../../utils/sites.ts';
import { chooseLanguage } from '../harness/choose-language.ts';
import { useBrowser } from '../harness/use-browser.ts';
import { waitUntil } from '../harness/wait.ts';
import { consentInAdvance } from './consent.ts';
import { fill, openGuide, textOf, unfold, waitForVisit } from './guide-page.ts';
import { press, storedSettings } from './options-page.ts';

describe('the guide in use', () => {
  const test = useBrowser({ extension: true });
  let page: Page;

  const open = async (anchor = '') => {
    page = await openGuide(test.browser, anchor, page);
  };

  it.each(['huabei', 'T44', 'nfra-12378'])('opens at %s, marks it and gives it the focus', async (id) => {
    await open(`#${id}`);
    await waitForVisit(page, id);
  });

  it('goes where its address leads, marks it and gives it the focus', async () => {
    await open();
    for (const id of ['S01', 'HB-35', 'HB-12', 'overdue', 'REG-01', 'reason-policy']) {
      await page.evaluate((anchor) => {
        location.hash = anchor;
      }, id);
      await waitForVisit(page, id);
    }
  });

  it('drops a filter that hides what a link leads to', async () => {
    await chooseLanguage(test.browser, 'zh-CN');
    await open();
    await fill(page, '#claims input[type=search]', '贴息');
    await waitUntil(
      'the claim to be hidden',
      () => page.$('#S01'),
      (claim) => claim === null,
    );
    await page.$eval('#intro a[href="#S01"]', (link) => (link as HTMLElement).click());
    await waitForVisit(page, 'S01');
  });

  it('finds simplified and traditional words alike', async () => {
    await open();
    const all = await page.$$eval('.claim', (claims) => claims.length);
    const counts: number[] = [];
    for (const query of ['关闭', '關閉', '沒有這句話']) {
      await fill(page, '#claims input[type=search]', query);
      counts.push(await page.$$eval('.claim', (claims) => claims.length));
    }
    expect(counts[0]).toBeGreaterThan(0);
    expect(counts[0]).toBeLessThan(all);
    expect(counts[1]).toBe(counts[0]);
    expect(counts[2]).toBe(0);
  });

  it('draws only what is in force, and shows the same as a table', async () => {
    await open();
    const all = await page.$$eval('.timeline-row', (rows) => rows.length);
    expect(all).toBe(ids.rules.length);
    await page.$eval('#rules input[type=checkbox]', (box) => (box as HTMLElement).click());
    const drawn = await waitUntil(
      'fewer rules',
      () => page.$$eval('.timeline-row', (rows) => rows.map((row) => row.getAttribute('href'))),
      (rows) => rows.length < all,
    );
    await page.$eval('#rules input[value=table]', (choice) => (choice as HTMLElement).click());
    const listed = await waitUntil(
      'the table',
      () => page.$$eval('#rules tbody th a[href]', (links) => links.map((link) => link.getAttribute('href'))),
      (links) => links.length > 0,
    );
    expect(listed.slice(0, drawn.length)).toEqual(drawn);
  });

  it('is used with the keyboard from row to row of the timeline', async () => {
    await open();
    await page.$eval('.timeline-row', (row) => (row as SVGAElement).focus());
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const id = await page.evaluate(() => document.activeElement?.getAttribute('href')?.slice(1) ?? '');
    expect(id).toBe(await page.$$eval('.timeline-row', (rows) => rows[2]?.getAttribute('href')?.slice(1)));
    await page.keyboard.press('Enter');
    await waitForVisit(page, id);
  });

  it('reckons the cost to the cent and says what is wrong with an entry', async () => {
    await open();
    const outcome = () => textOf(page, '.outcome-figures');
    expect(await outcome()).toContain('15.86%');
    expect(await outcome()).toContain('906.67');
    expect(await outcome()).toContain('8.14');

    await fill(page, '.inputs .field input', '一万');
    await waitUntil(
      'the message',
      () => textOf(page, '.field-error'),
      (text) => text.includes('10000'),
    );
    expect(await outcome()).not.toContain('%');

    await page.$eval('.inputs input[value=daily]', (choice) => (choice as HTMLElement).click());
    await waitUntil('the daily rate', outcome, (text) => text.includes('18.25%') && text.includes('150.00'));
  });

  it('copies a statement with its date and sources', async () => {
    await chooseLanguage(test.browser, 'zh-CN');
    await open('#HB-35');
    await waitForVisit(page, 'HB-35');
    await page.evaluate(() => {
      navigator.clipboard.writeText = async (text) => {
        document.body.dataset.copied = text;
      };
    });
    await page.$eval('#HB-35 .quote', (button) => (button as HTMLElement).click());
    const copied = await waitUntil(
      'the copy',
      () => page.evaluate(() => document.body.dataset.copied),
      Boolean,
    );
    expect(copied).toContain('2021-09-22花呗宣布逐步全面接入征信');
    expect(copied).toContain('截至2026-10-01');
    expect(copied).toContain('来源：');
    await waitUntil(
      'the message',
      () => textOf(page, '.toast'),
      (text) => text === '已复制',
    );
  });

  it('shows the sources of a statement beside it and gives the focus back', async () => {
    await open();
    await page.focus('#huabei-policy .source-mark');
    await page.keyboard.press('Enter');
    await waitUntil(
      'the sources',
      () => page.$$eval('.sources-panel li', (all) => all.length),
      (n) => n > 0,
    );
    await waitUntil(
      'the focus in the panel',
      () => page.evaluate(() => document.activeElement?.closest('.sources-panel') !== null),
      Boolean,
    );
    await page.keyboard.press('Escape');
    await waitUntil(
      'the focus',
      () => page.evaluate(() => document.activeElement?.className),
      (name) => name === 'source-mark' || name === 'source-mark tucked',
    );
  });

  it('tells how to begin on the first run only', async () => {
    await open();
    expect(await page.$('#welcome')).toBeNull();
    await open('#welcome');
    await waitForVisit(page, 'welcome');
  });

  it('asks on the first run, in the click itself, to read all news', async () => {
    await chooseLanguage(test.browser, 'zh-CN');
    await consentInAdvance(test.browser, [ALL_SITES]);
    await open('#welcome');
    await press(page, '.read-all button');
    await waitUntil(
      'the answer',
      () => textOf(page, '.read-all'),
      (text) => text.startsWith('已允许'),
    );
    expect(await storedSettings(test.browser)).toEqual({ version: 1, language: 'zh-CN', allNews: true });
    const isGiven = await test.browser.extension.evaluate(
      (api, origins) => api.permissions.contains({ origins }),
      [ALL_SITES],
    );
    expect(isGiven).toBe(true);
    await chooseLanguage(test.browser, 'zh-CN');
  });

  it.each([1280, 360])('is no wider than a window of %i px, with everything open', async (width) => {
    await open();
    await page.setViewport({ width, height: 900 });
    await unfold(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
