import { tidy } from './numerals.ts';
import { firstFrom } from './rate-clause.ts';
import type { InstalmentFeeFound, RateRead } from './rate-found.ts';
import type { Scene, Surroundings } from './rate-meaning.ts';
import { NUMBER, type Quantity, readNumber } from './rate-quantities.ts';
import { findTerms, type Terms } from './rate-terms.ts';
import type { RateWord } from './rate-words.ts';

/** Between terms and the fee they are charged: 12期手续费率为8.8%, 6期4.5%. */
const CHARGED =
  /^(?:分期|的|总|合计|[一总]?共|为|是|则?是|:|约|加?收|要|需|付|各|实际|表面|综合|手续费|费率?|率|账单|\s|[(，]){0,8}$/;

const LONGEST_CHARGED = 24;

/** Between a fee and the terms after it: 8.8%(12期), 2.3% for 3 months. */
const FOR_TERMS =
  /^\s?(?:[(]|分|(?:的?(?:花呗|借呗|网商贷)?(?:分期)?(?:手续费|费)率?[(])|(?:handling |service )?(?:fees? )?(?:for|over|in|on|across)(?: an?)? )\s?$/;

/** How far after a fee its terms may stand. */
const REACH = 16;
const LATIN_REACH = 48;
const LATIN = /^[ -~]*$/;

/** The fee of each term above which a figure is the whole fee, and the most of that. */
const MOST_PER_TERM = 3;
const MOST_IN_TOTAL = 60;

/** The figure as an instalment fee, if it is one and its number of terms is known. */
export function feeOf(scene: Scene, quantity: Quantity, around: Surroundings): RateRead | undefined {
  if (scene.terms.length === 0 || quantity.valueTo !== undefined || quantity.value <= 0) return undefined;
  const before = lastBefore(scene.terms, quantity.start);
  if (!isFee(scene, quantity, around, before)) return undefined;
  const terms = termsOf(scene, quantity, before);
  const count = countOf(scene, quantity, terms);
  if (terms === undefined || count === undefined) return undefined;
  const per = isPerTerm(around) && quantity.value <= MOST_PER_TERM ? 'period' : 'total';
  if (quantity.value > MOST_IN_TOTAL) return undefined;
  return {
    kind: 'instalment-fee',
    figure: quantity.start,
    ...phraseSpan(quantity, around, terms),
    terms: count,
    feePercent: quantity.value,
    per,
  };
}

function isFee(scene: Scene, quantity: Quantity, around: Surroundings, terms: Terms | undefined): boolean {
  const { before, after, unitAfter, unitInClause } = around;
  if (after) return after.kind === 'fee';
  if (unitAfter) return unitAfter.unit === 'term' || (unitAfter.unit === 'month' && isFeeWord(before));
  const isListed =
    terms !== undefined &&
    (before === undefined || before.start < terms.end) &&
    quantity.start - terms.end <= LONGEST_CHARGED &&
    CHARGED.test(scene.text.slice(terms.end, quantity.start));
  if (isListed) return before?.kind !== 'not' && scene.speaksOfFees;
  return isFeeWord(before) && unitInClause?.unit !== 'day' && unitInClause?.unit !== 'year';
}

function isFeeWord(word: RateWord | undefined): boolean {
  return word?.kind === 'fee';
}

function isPerTerm({ unitAfter, unitInClause }: Surroundings): boolean {
  const unit = unitAfter?.unit ?? unitInClause?.unit;
  return unit === 'term' || unit === 'month';
}

/** The terms a fee is charged for: those joined after it, else the last before it, else the next ones. */
function termsOf({ text, terms }: Scene, quantity: Quantity, before: Terms | undefined): Terms | undefined {
  const next = terms[firstFrom(terms, quantity.end)];
  const gap = next && text.slice(quantity.end, next.start);
  if (gap !== undefined && gap.length < 24 && FOR_TERMS.test(gap)) return next;
  const isNear = gap !== undefined && gap.length <= (LATIN.test(gap) ? LATIN_REACH : REACH);
  return before ?? (isNear ? next : undefined);
}

function countOf(scene: Scene, quantity: Quantity, terms: Terms | undefined): number | undefined {
  if (terms?.counts.length === 1) return terms.counts[0];
  if (!scene.dealsOut) return undefined;
  const first = firstFrom(scene.quantities, terms?.end ?? 0);
  return terms?.counts[scene.quantities.indexOf(quantity, first) - first];
}

function lastBefore(terms: readonly Terms[], offset: number): Terms | undefined {
  return terms[firstFrom(terms, offset) - 1];
}

/** The figure with its terms and the words between them. */
function phraseSpan(
  quantity: Quantity,
  around: Surroundings,
  terms: Terms,
): Pick<InstalmentFeeFound, 'start' | 'end'> {
  const { after, unitAfter, quoteStart } = around;
  const isNear =
    terms.start >= around.figureBefore &&
    quantity.start - terms.end <= REACH &&
    terms.start - quantity.end <= REACH;
  return {
    start: Math.min(quoteStart, isNear ? terms.start : quoteStart),
    end: Math.max(quantity.end, after?.end ?? 0, unitAfter?.end ?? 0, isNear ? terms.end : 0),
  };
}

const FEE_IN_YUAN = new RegExp(
  String.raw`(?<each>每期的?)?(?:分期)?(?:总?手续费|服务费)(?:[一总]?共|合计|约|为|是|:|要|需|收|\s){0,3}(?<yuan>${NUMBER})\s?[元块]`,
  'g',
);

/** 每期还1766元, 每个月要还款1766元; 最低还款 is no instalment. */
const PAYMENT_IN_YUAN = new RegExp(
  String.raw`(?:每|一)(?:期|个?月)(?:只?[要需应得]|大约|约){0,2}(?:还款?|付款?|扣款?|月供)(?:[要约为是:]|大约|\s){0,2}(?<yuan>${NUMBER})\s?[元块]`,
  'g',
);

/** Fees said in money, where the sentence names the sum and one number of terms: 1万元分12期，手续费880元. */
export function readFeesInYuan(text: string, amount = 0): RateRead[] {
  return readYuan(text, amount, FEE_IN_YUAN, (yuan, _terms, each) => ({
    yuan,
    per: each ? 'period' : 'total',
  }));
}

/** What the instalments come to above the sum, unless they are only rounded up: 借2万元分12期，每期还1766元. */
export function readPaymentsInYuan(text: string, amount = 0): RateRead[] {
  return readYuan(text, amount, PAYMENT_IN_YUAN, (payment, terms) => {
    const above = payment * terms - amount;
    return { yuan: above > terms ? above : 0, per: 'total' };
  });
}

function readYuan(
  text: string,
  amount: number,
  pattern: RegExp,
  feeOfMatch: (
    yuan: number,
    terms: number,
    each: boolean,
  ) => { yuan: number; per: InstalmentFeeFound['per'] },
): RateRead[] {
  const [terms, ...others] = findTerms(text);
  if (amount === 0 || terms === undefined || others.length > 0) return [];
  const [count, ...more] = terms.counts;
  if (count === undefined || more.length > 0) return [];
  return [...text.matchAll(pattern)].flatMap((match): RateRead[] => {
    const { each, yuan = '' } = match.groups ?? {};
    const fee = feeOfMatch(readNumber(yuan) ?? 0, count, each !== undefined);
    const feePercent = tidy((fee.yuan / amount) * 100);
    if (feePercent <= 0 || feePercent > MOST_IN_TOTAL) return [];
    const start = match.index;
    const end = start + match[0].length;
    return [{ kind: 'instalment-fee', figure: start, start, end, terms: count, feePercent, per: fee.per }];
  });
}
