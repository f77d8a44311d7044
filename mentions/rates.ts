import type { ProductId } from './product.ts';
import { findDailyYuan, findMoneyContext } from './rate-amounts.ts';
import { clauseAround, type Extent } from './rate-clause.ts';
import { readFeesInYuan, readPaymentsInYuan } from './rate-fees.ts';
import { findFolkRates } from './rate-folk.ts';
import type { InstalmentFeeFound, MoneyContext, RateFound, RateRead } from './rate-found.ts';
import { readRates } from './rate-meaning.ts';
import { RateSubjects } from './rate-subjects.ts';
import { rateText } from './rate-text.ts';

export interface RatesFound {
  readonly rates: readonly (RateFound | InstalmentFeeFound)[];
  readonly context: MoneyContext;
}

export interface RateOptions {
  /** Where the product's name stands in the sentence; without it, rates of any of our products are found. */
  readonly mention?: { readonly start: number; readonly end: number };
}

/**
 * Finds what a sentence says a product costs, and the sum and time it speaks of. Rates of other products,
 * of deposits, benchmarks and legal limits, and figures that may be anything are left alone:
 * docs/decisions/rates.md says where the line is.
 */
export function findRates(sentence: string, options: RateOptions = {}): RatesFound {
  const folded = rateText(sentence);
  const { text } = folded;
  const context = findMoneyContext(text);
  const product = options.mention && productOf(sentence.slice(options.mention.start, options.mention.end));
  const subjects = new RateSubjects(text);
  const read = [
    ...readRates(text),
    ...findFolkRates(text).map((rate): RateRead => ({ kind: 'interest', figure: rate.start, ...rate })),
    ...readFeesInYuan(text, context.amount),
    ...findDailyYuan(text).map(
      (rate): RateRead => ({ kind: 'interest', figure: rate.start, unit: 'day', ...rate }),
    ),
  ];
  // Said beside a rate they only say it again.
  if (read.length === 0) read.push(...readPaymentsInYuan(text, context.amount));
  const own = read.filter(({ figure, end }) =>
    subjects.isSaidOf(product, figure, end, clauseAround(text, { start: figure, end }).start),
  );
  const rates = withoutRepeats(own)
    .sort((a, b) => a.start - b.start)
    .map(({ figure, ...rate }) => {
      const start = folded.toSource(rate.start);
      const end = folded.toSourceEnd(rate.end + (isUnclosed(text, rate) ? 1 : 0));
      return { ...rate, start, end, phrase: sentence.slice(start, end) };
    });
  return { rates, context };
}

const OPENER_OF = new Map(
  [')(', '”“', '’‘', '」「', '』『', '》《'].map(([close = '', open = '']) => [close, open]),
);

/** Whether the mark that follows closes a pair opened in the phrase: 18.25%左右（年化）, 「万分之五」. */
function isUnclosed(text: string, { start, end }: Extent): boolean {
  const opener = OPENER_OF.get(text.charAt(end));
  return opener !== undefined && text.slice(start, end).includes(opener);
}

function productOf(mention: string): ProductId | undefined {
  const { text } = rateText(mention);
  return new RateSubjects(text).productAt(0, text.length);
}

/** More than any sentence states; what hostile text piles up beyond is not looked at. */
const MOST_RATES = 32;

/** Leaves out what only says again what stands before it in the list, be it in other words or by the term. */
function withoutRepeats(rates: readonly RateRead[]): RateRead[] {
  const kept: RateRead[] = [];
  const keys = new Set<string>();
  for (const rate of rates) {
    const key = keyOf(rate);
    if (keys.has(key) || kept.length === MOST_RATES) continue;
    keys.add(key);
    kept.push(rate);
  }
  return kept.filter((rate) => !kept.some((other) => isByTheTerm(rate, other)));
}

function keyOf(rate: RateRead): string {
  return rate.kind === 'interest'
    ? [rate.unit, rate.percent, rate.percentTo].join()
    : [rate.terms, rate.feePercent, rate.per].join();
}

/** Whether `rate` is the fee `whole` divided by its terms: 9期6.5%，平均每期约0.72%. */
function isByTheTerm(rate: RateRead, whole: RateRead): boolean {
  if (rate.kind !== 'instalment-fee' || whole.kind !== 'instalment-fee') return false;
  if (rate.per !== 'period' || whole.per !== 'total' || rate.terms !== whole.terms) return false;
  return Math.abs(rate.feePercent - whole.feePercent / whole.terms) < 0.01;
}
