import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import ids from '../../knowledge/data/ids.json' with { type: 'json' };
import { ALL_SITES } from '../../utils/sites.ts';
import { today } from '../../utils/today.ts';
import { useBrowser } from '../harness/use-browser.ts';
import { waitUntil } from '../harness/wait.ts';
import { consentInAdvance } from './consent.ts';
import { chooseLanguage, fill, openGuide, openGuideOn, textOf, unfold, waitForVisit } from './guide-page.ts';
import { expiredRecords, guideKnowledge, textsByRecord } from './guide-records.ts';
import { press, storedSettings } from './options-page.ts';

const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;
const ALL_IDS = Object.values(ids).flat();

describe('the guide', () => {
  const test = useBrowser({ extension: true });
  let page: Page;

  async function open(anchor = ''): Promise<Page> {
    page = await openGuide(test.browser, anchor, page);
    await page.setViewport({ width: 1280, height: 800 });
    return page;
  }

  describe.each(LANGUAGES)('in %s', (language) => {
    const expected = textsByRecord(guideKnowledge(language), today());

    beforeAll(async () => {
      await chooseLanguage(test.browser, language);
      await open();
      await waitUntil(
        language,
        () => page.evaluate(() => document.documentElement.lang),
        (lang) => lang === language,
      );
    });

    it('shows every record with all it says', async () => {
      const shown = await page.evaluate(
        (wanted) => wanted.map((id) => document.getElementById(id)?.textContent ?? null),
        ALL_IDS,
      );
      const missing = ALL_IDS.flatMap((id, index) => {
        const texts = expected.get(id) ?? ['a text in tests/e2e/guide-records.ts'];
        return texts.filter((text) => !shown[index]?.includes(text)).map((text) => `${id}: ${text}`);
      });
      expect(missing).toEqual([]);
    });

    it('gives every element an id of its own', async () => {
      const repeated = await page.evaluate(() => {
        const all = [...document.querySelectorAll('[id]')].map((element) => element.id);
        return all.filter((id, index) => all.indexOf(id) !== index);
      });
      expect(repeated).toEqual([]);
    });

    it('leads nowhere that is not there', async () => {
      const broken = await page.evaluate(() =>
        [...document.querySelectorAll('a[href^="#"]')]
          .map((link) => link.getAttribute('href')?.slice(1) ?? '')
          .filter((id) => document.getElementById(id) === null),
      );
      expect(broken).toEqual([]);
    });
  });

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
    const counts: number[] = [];
    for (const query of ['关闭', '關閉', '沒有這句話']) {
      await fill(page, '#claims input[type=search]', query);
      counts.push(await page.$$eval('.claim', (claims) => claims.length));
    }
    expect(counts[0]).toBeGreaterThan(0);
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
    await page.keyboard.press('Escape');
    await waitUntil(
      'the focus',
      () => page.evaluate(() => document.activeElement?.className),
      (name) => name === 'source-mark' || name === 'source-mark tucked',
    );
  });

  it.each([
    { day: '2026-12-31', state: '现行有效', period: '到2026-12-31止', isOld: false },
    { day: '2027-01-01', state: '已到期', period: '已结束（2026-12-31）', isOld: true },
  ])('changes its wording by itself on the day a rule ends: $day', async ({ day, ...expected }) => {
    page = await openGuideOn(test.browser, day);
    expect(await textOf(page, '#T36 .state')).toBe(expected.state);
    for (const id of ['REG-25', 'C29']) {
      const text = await textOf(page, `#${id}`);
      expect(text).toContain(expected.period);
      expect(text.includes('1个百分点')).toBe(!expected.isOld);
      expect(text.includes('可能已过期')).toBe(expected.isOld);
    }
  });

  it('says of all that has passed its review that it may be out of date, and takes the numbers away', async () => {
    const day = '2028-01-01';
    const knowledge = guideKnowledge('zh-CN');
    const expected = textsByRecord(knowledge, day);
    page = await openGuideOn(test.browser, day);
    const shown = await page.evaluate(
      (wanted) => wanted.map((id) => document.getElementById(id)?.textContent ?? ''),
      ALL_IDS,
    );
    const missing = ALL_IDS.flatMap((id, index) =>
      (expected.get(id) ?? [])
        .filter((text) => !shown[index]?.includes(text))
        .map((text) => `${id}: ${text}`),
    );
    expect(missing).toEqual([]);
    const expired = expiredRecords(knowledge, day);
    expect(expired.length).toBeGreaterThan(200);
    expect(expired.filter((id) => !shown[ALL_IDS.indexOf(id)]?.includes('可能已过期'))).toEqual([]);
  });

  it('shows what changed since the reader last looked, once', async () => {
    const remember = (version: string | null) =>
      test.browser.extension.evaluate(
        (api, seen) =>
          seen === null
            ? api.storage.local.remove('guide-version')
            : api.storage.local.set({ 'guide-version': seen }),
        version,
      );
    const notices = async () => {
      await open();
      return page.$$eval('.notice', (all) => all.map((notice) => notice.textContent ?? ''));
    };
    await remember(null);
    expect(await notices()).toEqual([]);

    await remember('2026-01-01');
    const [notice = ''] = await notices();
    expect(notice).toContain('2026-01-01');
    for (const { version, records } of guideKnowledge('zh-CN').changes) {
      for (const text of [version, ...records.map(({ what }) => what)]) expect(notice).toContain(text);
    }
    expect(await notices()).toEqual([]);
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
