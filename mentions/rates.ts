import type { ProductId } from './product.ts';
import { findDailyYuan, findMoneyContext } from './rate-amounts.ts';
import { clauseAround, type Span } from './rate-clause.ts';
import { readFeesInYuan } from './rate-fees.ts';
import { findFolkRates } from './rate-folk.ts';
import { readRates } from './rate-meaning.ts';
import { RateSubjects } from './rate-subjects.ts';
import { rateText } from './rate-text.ts';

export type RateUnit = 'day' | 'month' | 'year';

/** A rate of interest. `start` and `end` are UTF-16 offsets in the sentence, of which `phrase` is the slice. */
export interface RateFound {
  readonly kind: 'interest';
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  readonly unit: RateUnit;
  /** % per unit; the lower end of a range. */
  readonly percent: number;
  readonly percentTo?: number;
}

/** The fee of paying in instalments, in % of the principal: as a whole or for each term. */
export interface InstalmentFeeFound {
  readonly kind: 'instalment-fee';
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  readonly terms: number;
  readonly feePercent: number;
  readonly per: 'total' | 'period';
}

/** What the sentence says of the sum and how long it is borrowed. */
export interface MoneyContext {
  /** 元 */
  readonly amount?: number;
  readonly days?: number;
  readonly months?: number;
}

export interface RatesFound {
  readonly rates: readonly (RateFound | InstalmentFeeFound)[];
  readonly context: MoneyContext;
}

/** A rate before its offsets are led back to the page. */
export type RateRead = Omit<RateFound, 'phrase'> | Omit<InstalmentFeeFound, 'phrase'>;

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
    ...findFolkRates(text).map((rate): RateRead => ({ kind: 'interest', ...rate })),
    ...readFeesInYuan(text, context.amount),
    ...findDailyYuan(text).map((rate): RateRead => ({ kind: 'interest', unit: 'day', ...rate })),
  ];
  const own = read.filter(({ start, end }) =>
    subjects.isSaidOf(product, start, end, clauseAround(text, { start, end }).start),
  );
  const rates = withoutRepeats(own)
    .sort((a, b) => a.start - b.start)
    .map((rate) => {
      const start = folded.toSource(rate.start);
      const end = folded.toSourceEnd(rate.end + (isUnclosed(text, rate) ? 1 : 0));
      return { ...rate, start, end, phrase: sentence.slice(start, end) };
    });
  return { rates, context };
}

/** Whether the bracket that follows belongs to the phrase: 18.25%左右（年化）. */
function isUnclosed(text: string, { start, end }: Span): boolean {
  return text.charAt(end) === ')' && text.lastIndexOf('(', end - 1) >= start;
}

function productOf(mention: string): ProductId | undefined {
  const { text } = rateText(mention);
  return new RateSubjects(text).productAt(0, text.length);
}

/** Leaves out what only says again what stands before it in the list, be it in other words or by the term. */
function withoutRepeats(rates: readonly RateRead[]): RateRead[] {
  const kept: RateRead[] = [];
  const keys = new Set<string>();
  for (const rate of rates) {
    const key = keyOf(rate);
    if (keys.has(key)) continue;
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
