import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention } from './clear-mentions.ts';
import { contextOf } from './context.ts';
import { findMentions } from './find-mentions.ts';
import { PRODUCTS } from './product.ts';
import { TERMS } from './terms.ts';

interface Line {
  id: string;
  text: string;
  mentions: Mention[];
  kind: string;
  ambiguous?: true;
}

const linesOf = (set: string): Line[] =>
  readFileSync(new URL(`../tests/corpus/mentions.${set}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

interface Score {
  texts: number;
  found: number;
  wrong: number;
  missed: number;
  precision: number;
  recall: number;
}

/** Scores by kind and by product; a span counts only with exact offsets. */
function scoresOf(lines: Line[]): Record<string, Score> {
  const scores: Record<string, Score> = {};
  const add = (name: string, part: Partial<Score>): void => {
    scores[name] ??= { texts: 0, found: 0, wrong: 0, missed: 0, precision: 1, recall: 1 };
    const score = scores[name];
    score.texts += part.texts ?? 0;
    score.found += part.found ?? 0;
    score.wrong += part.wrong ?? 0;
    score.missed += part.missed ?? 0;
    score.precision = score.found / (score.found + score.wrong || 1);
    score.recall = score.found / (score.found + score.missed || 1);
  };
  for (const { text, mentions, kind } of lines.filter(({ ambiguous }) => !ambiguous)) {
    const actual = findMentions(text);
    const has = (list: Mention[], { start, end, product }: Mention): boolean =>
      list.some((other) => other.start === start && other.end === end && other.product === product);
    for (const name of ['all', kind]) add(name, { texts: 1 });
    for (const mention of actual) {
      const part = has(mentions, mention) ? { found: 1 } : { wrong: 1 };
      for (const name of ['all', kind, mention.product]) add(name, part);
    }
    for (const mention of mentions) {
      if (!has(actual, mention)) for (const name of ['all', kind, mention.product]) add(name, { missed: 1 });
    }
  }
  return scores;
}

function report(set: string, scores: Record<string, Score>): void {
  const rows = Object.entries(scores).map(
    ([name, { texts, found, wrong, missed, precision, recall }]) =>
      `${name.padEnd(13)}${[texts || '', found, wrong, missed].map((n) => String(n).padStart(7)).join('')}` +
      `   ${precision.toFixed(4)}   ${recall.toFixed(4)}`,
  );
  console.log([`mentions.${set}      texts  found  wrong missed  precision   recall`, ...rows].join('\n'));
}

describe('the score', () => {
  it.each([
    { set: 'dev', precision: 0.995, recall: 0.99, kind: 0.97 },
    { set: 'extra', precision: 0.995, recall: 0.99, kind: 0.96 },
    { set: 'fresh', precision: 0.995, recall: 0.99, kind: 0.94 },
  ])('on mentions.$set is at least $precision and $recall', ({ set, precision, recall, kind }) => {
    const { all, ...parts } = scoresOf(linesOf(set));
    report(set, { all: all as Score, ...parts });
    expect(all?.precision).toBeGreaterThanOrEqual(precision);
    expect(all?.recall).toBeGreaterThanOrEqual(recall);
    for (const [name, score] of Object.entries(parts)) {
      expect(Math.min(score.precision, score.recall), name).toBeGreaterThanOrEqual(kind);
    }
  });

  it.each(['dev', 'extra', 'fresh'])('is taken on labels that hold: mentions.%s', (set) => {
    for (const { id, text, mentions } of linesOf(set)) {
      for (const { start, end, product, surface } of mentions) {
        expect(text.slice(start, end), id).toBe(surface);
        expect(PRODUCTS, id).toContain(product);
      }
    }
  });
});

describe('findMentions', () => {
  const surfaces = (text: string): string[] => findMentions(text).map(({ surface }) => surface);

  it.each([
    ['蚂蚁花呗', '支持蚂蚁花呗付款'],
    ['螞蟻借唄', '螞蟻借唄的利率'],
    ['网商貸', '网商貸利率'],
    ['花\u200b呗', '用花\u200b呗付'],
    ['网\n  商\u00a0贷', '开通网\n  商\u00a0贷之后'],
    ['⽹商贷', '⽹商贷的额度'],
    ['Ｈｕａｂｅｉ', 'Alipay Ｈｕａｂｅｉ limit'],
    ['Hua\u00adbei', 'Pay with Alipay Hua\u00adbei'],
    ['ant  credit\u00a0pay', 'ant  credit\u00a0pay limit'],
  ])('finds %j in %j', (surface, text) => {
    expect(surfaces(text)).toEqual([surface]);
  });

  it('asks for the page only about an ambiguous name that the text does not explain', () => {
    let asked = 0;
    const pageContext = (): number => {
      asked++;
      return contextOf('支付宝');
    };
    expect(findMentions('花呗账单。 Alipay and Huabei', { pageContext })).toHaveLength(2);
    expect(findMentions('The Huabei Plain', { pageContext })).toHaveLength(0);
    expect(asked).toBe(0);
    expect(findMentions('What is Huabei?', { pageContext })).toHaveLength(1);
    expect(asked).toBe(1);
    expect(findMentions('What is Huabei?')).toHaveLength(0);
  });

  const names = TERMS.map(({ text }) => text);
  const piece = fc.oneof(
    fc.constantFrom(
      ...names,
      '呗',
      '花',
      '借',
      '网',
      '商贷',
      '就',
      '用',
      '的',
      '，',
      '。',
      '？',
      '“',
      ' ',
      '\u200b',
      '\n',
      'Alipay ',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  const anyText = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

  it('holds for any text: in order, apart, inside it, and with the surface of the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let from = 0;
        const areRight = findMentions(text, { pageContext: () => -1 }).every(({ start, end, surface }) => {
          const isRight =
            start >= from && end > start && end <= text.length && text.slice(start, end) === surface;
          from = end;
          return isRight;
        });
        expect(areRight, JSON.stringify(text)).toBe(true);
      }),
    );
  });

  it('does not mind what does not show between the letters', () => {
    const lines = fc.constantFrom(...linesOf('dev').map(({ text }) => text));
    fc.assert(
      fc.property(lines, fc.constantFrom('\u200b', '\u00ad', '\ufeff', '\u2060'), (text, hidden) => {
        const split = Array.from(text).join(hidden);
        const plain = findMentions(split).map(({ surface }) => surface.replaceAll(hidden, ''));
        expect(plain).toEqual(surfaces(text));
      }),
    );
  });

  it.each([
    ['names', '花呗'],
    ['names at the ends of clauses', '，就花呗。'],
    ['ambiguous names', 'Huabei '],
    ['a name in one word', 'Huabei'],
    ['question words', '谁有谁借呗。'],
    ['hidden characters', '花\u200b'],
    ['white space', 'ant \n'],
    ['letters', 'a'],
  ])('takes time in proportion to the text: %s', (_name, unit) => {
    const cost = (units: number): number => {
      const text = unit.repeat(units);
      const runs = Array.from({ length: 5 }, () => {
        const started = performance.now();
        findMentions(text);
        return performance.now() - started;
      });
      return Math.min(...runs);
    };
    const [small, large] = [Math.ceil(8_000 / unit.length), Math.ceil(128_000 / unit.length)];
    // Sixteen times the text; a quadratic cost would be 256 times.
    expect(cost(large)).toBeLessThan(100 * Math.max(cost(small), 0.5));
  });
});
