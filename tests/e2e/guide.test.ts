import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import ids from '../../knowledge/data/ids.json' with { type: 'json' };
import { today } from '../../utils/today.ts';
import { chooseLanguage } from '../harness/choose-language.ts';
import { useBrowser } from '../harness/use-browser.ts';
import { waitUntil } from '../harness/wait.ts';
import { openGuide, openGuideOn, textOf } from './guide-page.ts';
import { expiredRecords, guideKnowledge, textsByRecord } from './guide-records.ts';

const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;
const ALL_IDS = Object.values(ids).flat();

describe('what the guide says', () => {
  const test = useBrowser({ extension: true });
  let page: Page;

  const open = async () => {
    page = await openGuide(test.browser, '', page);
  };

  describe.each(LANGUAGES)('in %s', (language) => {
    const expected = textsByRecord(guideKnowledge(language), today());

    beforeAll(async () => {
      await chooseLanguage(test.browser, language);
      if (page === undefined) await open();
      await waitUntil(`the guide in ${language}`, () => page.$(`#top[lang=${language}]`), Boolean); // drawn anew
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

  it.each([
    { day: '2026-12-31', state: '现行有效', period: '到2026-12-31止', isOld: false },
    { day: '2027-01-01', state: '已到期', period: '已结束（2026-12-31）', isOld: true },
  ])('changes its wording by itself on the day a rule ends: $day', async ({ day, ...expected }) => {
    page = await openGuideOn(test.browser, day, page);
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
    page = await openGuideOn(test.browser, day, page);
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
});
