import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InstalmentFeeFound, MoneyContext, RateFound } from './rate-found.ts';
import { findRates } from './rates.ts';

type Found = RateFound | InstalmentFeeFound;

/** A label of tests/corpus/rates.jsonl: what is found, and words its phrase must contain or be part of. */
type Label = (Omit<RateFound, Place> | Omit<InstalmentFeeFound, Place>) & { quote: string; optional?: true };
type Place = 'start' | 'end' | 'phrase';

interface Labelled {
  id: string;
  half: 'tune' | 'held';
  text: string;
  mention?: { start: number; end: number };
  expected: Label[];
  context?: MoneyContext;
}

const corpus: Labelled[] = readFileSync(new URL('../tests/corpus/rates.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

function find(text: string, mention?: { start: number; end: number }) {
  return findRates(text, mention ? { mention } : {});
}

function figuresOf(rate: Omit<RateFound, Place> | Omit<InstalmentFeeFound, Place>) {
  return rate.kind === 'interest'
    ? [rate.unit, rate.percent, rate.percentTo]
    : [rate.terms, rate.feePercent, rate.per];
}

function isRight(found: Found, label: Label): boolean {
  const isThere = found.phrase.includes(label.quote) || label.quote.includes(found.phrase);
  return isThere && figuresOf(found).join() === figuresOf(label).join();
}

/** Counts over rates; what is labelled optional counts neither way. */
function score(texts: readonly Labelled[]) {
  const counts = { found: 0, right: 0, wanted: 0, context: 0, contextRight: 0 };
  for (const { text, mention, expected, context = {} } of texts) {
    const result = find(text, mention);
    const open = [...expected];
    for (const rate of result.rates) {
      const at = open.findIndex((label) => isRight(rate, label));
      const [label] = at < 0 ? [] : open.splice(at, 1);
      if (label?.optional) continue;
      counts.found++;
      if (label) counts.right++;
    }
    counts.wanted += expected.filter((label) => !label.optional).length;
    if (expected.length === 0) continue;
    counts.context++;
    const isSame = (['amount', 'days', 'months'] as const).every(
      (key) => result.context[key] === context[key],
    );
    if (isSame) counts.contextRight++;
  }
  return counts;
}

describe('labelled sentences', () => {
  it.each(['tune', 'held'] as const)('the %s half: precision ≥ 0.98, recall ≥ 0.9', (half) => {
    const counts = score(corpus.filter((text) => text.half === half));
    expect(counts.right / counts.found).toBeGreaterThanOrEqual(0.98);
    expect(counts.right / counts.wanted).toBeGreaterThanOrEqual(0.9);
    expect(counts.contextRight / counts.context).toBeGreaterThanOrEqual(0.95);
  });

  it('are at least 200 in each half, with about as many negatives as positives', () => {
    for (const half of ['tune', 'held']) {
      const texts = corpus.filter((text) => text.half === half);
      const negatives = texts.filter((text) => text.expected.length === 0).length;
      expect(texts.length).toBeGreaterThanOrEqual(200);
      expect(negatives / texts.length).toBeGreaterThan(0.4);
    }
  });
});

describe('findRates', () => {
  it('quotes the words of the page, with offsets in it', () => {
    const sentence = '蚂蚁借\u200b呗的日利率為“萬分之５”，借１０，０００元。';
    const { rates } = find(sentence, { start: 2, end: 5 });
    expect(rates).toEqual([
      { kind: 'interest', start: 6, end: 16, phrase: '日利率為“萬分之５”', unit: 'day', percent: 0.05 },
    ]);
    expect(sentence.slice(6, 16)).toBe('日利率為“萬分之５”');
  });

  it('tells whose rate it is', () => {
    const sentence = '花呗日息万五，借呗日息万四，微粒贷日息万三。';
    const rate = (start: number) => find(sentence, { start, end: start + 2 }).rates[0];
    expect(rate(0)).toMatchObject({ percent: 0.05 });
    expect(rate(7)).toMatchObject({ percent: 0.04 });
    expect(find(sentence).rates.map((found) => found.phrase)).toEqual(['日息万五', '日息万四']);
  });

  it('deals out what 分别 deals out', () => {
    const sentence = '花呗、借呗、网商贷的日利率分别为0.05%、0.04%、0.03%。';
    const percents = ['花呗', '借呗', '网商贷'].map((name) => {
      const start = sentence.indexOf(name);
      const [rate] = find(sentence, { start, end: start + name.length }).rates;
      return rate?.kind === 'interest' && rate.percent;
    });
    expect(percents).toEqual([0.05, 0.04, 0.03]);
  });

  it('leaves alone what nobody asks', () => {
    expect(find('借呗月息551分').rates).toEqual([]);
  });

  it('says a rate once', () => {
    const { rates, context } = find('借呗日利率万分之五，借一万块一天利息五块钱。', { start: 0, end: 2 });
    expect(rates.map((rate) => rate.phrase)).toEqual(['日利率万分之五']);
    expect(context).toEqual({ amount: 10_000 });
  });

  const pieces = [
    ...[
      '借呗',
      '花呗',
      '微粒贷',
      '日利率',
      '万分之',
      '五',
      '万五',
      '0.05%',
      '18.25%',
      '～',
      '到',
      '，',
      '。',
      '年化',
    ],
    ...[
      '分12期',
      '手续费',
      '8.8%',
      '每期',
      '（',
      '）',
      '分别为',
      '、',
      '一万元',
      '一天',
      '5块',
      '月息',
      '1分',
      '八厘',
    ],
    ...[
      '借',
      '30天',
      ' ',
      '\u200b',
      '％',
      '５',
      '萬',
      'APR',
      ' a day',
      'percent',
      '😀',
      '不超过',
      '24%',
      '的',
      '存款',
    ],
  ];
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
  );

  it('never throws, and gives figures that can be computed with and phrases of the sentence', () => {
    fc.assert(
      fc.property(text, fc.nat(60), fc.nat(4), (sentence, start, length) => {
        const { rates, context } = find(sentence, { start, end: start + length });
        for (const rate of rates) {
          expect(rate.phrase).toBe(sentence.slice(rate.start, rate.end));
          expect(rate.phrase.length).toBeGreaterThan(0);
          const figures =
            rate.kind === 'interest' ? [rate.percent, rate.percentTo ?? 1] : [rate.terms, rate.feePercent];
          for (const figure of figures) expect(figure > 0 && figure <= 150).toBe(true);
        }
        for (const value of Object.values(context)) expect(value > 0 && Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['花呗万五一天', 0.05],
    ['借呗万三点五一天', 0.035],
    ['借呗日息万四点五一天', 0.045],
    ['借呗利息万分之三点五一天', 0.035],
    ['借呗每天万分之四点五一点都不贵', 0.045],
    ['借呗日息万五点一', 0.051],
  ])('leaves 一天 out of the figure: %s', (sentence, percent) => {
    expect(find(sentence, { start: 0, end: 2 }).rates).toMatchObject([{ unit: 'day', percent }]);
  });

  it.each([
    '日利率0.05%，',
    '万五',
    '3期2.5%、',
    '分别为',
    '微粒贷比',
    '一百',
    '1,000',
    '借一万一天',
    '介于0.1%和',
  ])(
    'takes time in proportion to the length: %s',
    (piece) => {
      const time = (length: number) => {
        const text = `借呗${piece.repeat(length / piece.length)}`;
        const before = performance.now();
        find(text, { start: 0, end: 2 });
        return performance.now() - before;
      };
      const best = (length: number) => Math.min(time(length), time(length), time(length));
      // Sixteen times the text; the square of that would be 256 times the time.
      expect(best(64_000)).toBeLessThan(Math.max(best(4_000), 20) * 64);
    },
    60_000,
  );
});
