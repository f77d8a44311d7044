import { describe, expect, it } from 'vitest';
import { periodOf, shownOn, statusOn } from '../freshness.ts';
import { sourceIdsOf } from '../source-order.ts';
import { cardBundle, detailsBundle, editionOf, guideBundle } from './bundle.ts';
import { knowledgeFrom } from './check.ts';
import { dataFolder, readDataFolder } from './load.ts';
import { smallKnowledge } from './testing/small-knowledge.ts';
import { languages } from './vite-plugin.ts';

const small = knowledgeFrom(smallKnowledge);
const real = knowledgeFrom(readDataFolder(dataFolder));

describe('a statement that rests on facts', () => {
  const { howItWorks, oneLine, status } = cardBundle(small, 'zh-CN').products.huabei;

  it('has the latest date, the earliest review and the lowest confidence', () => {
    expect(howItWorks[0]).toEqual({
      step: 'apply',
      text: '一步。',
      asOf: '2026-10-01',
      reviewBy: '2026-12-31',
      confidence: 'low',
      sources: ['P02'],
      rules: ['T01'],
    });
    expect(oneLine).toMatchObject({ asOf: '2026-10-01', reviewBy: '2027-05-31', confidence: 'high' });
  });

  it('has the date its editor gave it, where there is one', () => {
    expect(status).toMatchObject({ asOf: '2026-10-01', reviewBy: '2027-05-31', rules: ['T01'] });
  });
});

describe('key figures', () => {
  it('of low confidence come last and are not current', () => {
    const figures = detailsBundle(small, 'zh-CN').products.huabei.keyFigures;
    expect(figures.map(({ value, current }) => [value, current])).toEqual([
      ['20万元', true],
      ['8.8%', false],
    ]);
  });
});

describe('claims, risks and situations', () => {
  const { claims, risks } = cardBundle(small, 'zh-CN');
  const { situations } = detailsBundle(small, 'zh-CN');

  it('cite their rules, which are sources, once', () => {
    expect(claims[0]).toMatchObject({ id: 'S01', sources: [], rules: ['T01'] });
    expect([claims[0], risks[0]].map((cited) => cited && sourceIdsOf(cited))).toEqual([['T01'], ['T01']]);
  });

  it('are dated by the edition and reviewed with their rules where they have no dates of their own', () => {
    expect(situations[0]).toMatchObject({ asOf: '2026-10-01', reviewBy: '2027-05-31', confidence: 'high' });
  });
});

describe('rules', () => {
  it('know on which day they were superseded, and how they apply', () => {
    const [current, former] = guideBundle(small, 'zh-CN').rules;
    expect(former?.supersededOn).toBe('2013-03-15');
    expect(current).toMatchObject({ supersededOn: null, scope: { huabei: 'direct', wangshangdai: 'none' } });
    expect(former?.scope).toEqual({ wangshangdai: 'none' });
    const real03 = guideBundle(real, 'zh-CN').rules.find(({ id }) => id === 'T03');
    expect(real03).not.toHaveProperty('scope');
  });

  it('are in a card only where they bind or will', () => {
    const { rules } = cardBundle(small, 'zh-CN');
    expect(rules.map(({ id, notFor }) => [id, notFor])).toEqual([['T01', ['wangshangdai']]]);
  });
});

describe('sources', () => {
  it('that are one document are one, with the address of either', () => {
    const { sources } = guideBundle(small, 'zh-CN');
    expect(Object.keys(sources)).toEqual(['P02', 'T01', 'T02']);
    expect(sources.T01?.url).toBe('https://www.gov.cn/a');
  });

  it('keep their title in English, with the English title of a rule beside it', () => {
    const { sources } = guideBundle(real, 'en');
    expect(sources.T01).toMatchObject({
      title: '征信业管理条例',
      gloss: 'Regulation on the Administration of the Credit Reporting Industry',
      publisher: 'State Council',
    });
  });
});

describe('languages', () => {
  it('fall back to Chinese, field by field, where there is no English', () => {
    const { claims, situations, products } = guideBundle(small, 'en');
    expect(claims[0]).toMatchObject({ said: 'Huabei may close', text: 'No announcement found.' });
    expect(claims[0]).not.toHaveProperty('untranslated');
    expect(claims[1]).toMatchObject({ text: '这是诈骗。', untranslated: ['text', 'more', 'said'] });
    expect(situations[0]?.untranslated).toEqual(['title', 'text', 'do.0', 'dont.0']);
    expect(products.huabei).toMatchObject({ name: 'Huabei', kind: 'loan' });
    expect(products.huabei.howItWorks[0]?.untranslated).toEqual(['text']);
    expect(products.huabei.lender.untranslated).toEqual(['name', 'short', 'kind', 'text']);
  });

  it('are converted, names by their characters only', () => {
    const { products, rules } = guideBundle(small, 'zh-TW');
    expect(products.huabei.name).toBe('花唄');
    expect(products.huabei.related[0]?.name).toBe('信用購');
    expect(products.huabei.aliases[0]?.text).toBe('花呗');
    expect(rules[0]?.title).toBe('網絡條例');
  });

  it('have the same records', () => {
    const shape = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shape);
      if (value === null || typeof value !== 'object') return typeof value;
      const entries = Object.entries(value).filter(
        ([key]) => !['untranslated', 'gloss', 'variants'].includes(key),
      );
      return Object.fromEntries(entries.map(([key, item]) => [key, shape(item)]));
    };
    const chinese = shape(guideBundle(real, 'zh-CN'));
    expect(shape(guideBundle(real, 'zh-TW'))).toEqual(chinese);
    expect(shape(guideBundle(real, 'en'))).toEqual(chinese);
  });
});

describe('on its day, without an edit', () => {
  const { rules, claims } = guideBundle(real, 'zh-CN');
  const stateOf = (id: string, today: string) => {
    const rule = rules.find((candidate) => candidate.id === id);
    return rule ? statusOn(rule, today) : null;
  };

  it('the subsidy ends', () => {
    expect(stateOf('T36', '2026-12-31')).toBe('in-force');
    expect(stateOf('T36', '2027-01-01')).toBe('expired');

    const subsidy = claims.find((claim) => claim.id === 'C29');
    expect(subsidy && shownOn(subsidy, '2026-12-31').text).toContain('每年最多3000元');
    expect(subsidy && shownOn(subsidy, '2027-01-01')).toMatchObject({
      text: expect.stringMatching(/每年最多\[…\]元，目前到2026-12-31/u),
    });
    expect(subsidy && periodOf(subsidy, '2027-01-01')).toBe('over');
  });

  it('the repair window closed', () => {
    expect(stateOf('T39', '2026-03-31')).toBe('in-force');
    expect(stateOf('T39', '2026-04-01')).toBe('expired');
  });

  it('the marketing measures came into force', () => {
    expect(stateOf('T46', '2026-09-29')).toBe('upcoming');
    expect(stateOf('T46', '2026-09-30')).toBe('in-force');
  });
});

describe('the edition', () => {
  it('is the newest change, the last edit and what every file covers', () => {
    expect(editionOf(small)).toEqual({
      version: '2026-11-25',
      edited: '2026-11-25',
      coverageTo: '2026-10-01',
    });
  });
});

describe.each(languages)('the card in %s', (language) => {
  const card = cardBundle(real, language);
  const details = detailsBundle(real, language);

  it('opens as if it had all of its details', () => {
    for (const line of card.situations) {
      const full = details.situations.find(({ id }) => id === line.id);
      expect(full).toMatchObject({ title: line.title, products: line.products });
      expect(full?.do[0]).toBe(line.do[0]);
    }
  });

  it('dates and sources every statement', () => {
    const wrong: string[] = [];
    visitStatements([card, details], ({ id, asOf, ...cited }) => {
      const ids = sourceIdsOf(cited);
      const resolved = ids.every((source) => details.sources[source]);
      if (!/^\d{4}/u.test(asOf) || ids.length === 0 || !resolved) wrong.push(id);
    });
    expect(wrong).toEqual([]);
  });
});

interface Found {
  id: string;
  asOf: string;
  sources: string[];
  rules: string[];
}

function visitStatements(value: unknown, found: (statement: Found) => void): void {
  if (value === null || typeof value !== 'object') return;
  if ('asOf' in value && 'sources' in value) found(value as Found);
  for (const item of Object.values(value)) visitStatements(item, found);
}
