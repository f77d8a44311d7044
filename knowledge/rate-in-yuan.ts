import type { InstalmentFeeFound, MoneyContext, RateFound } from '../mentions/rates.ts';
import { annualCost, roundTo, roundYuan, simpleAnnual, simpleInterest } from './cost.ts';
import type { RateNote } from './footnote.ts';

/** The sum of an example, 元, where the page names none. */
const EXAMPLE_PRINCIPAL = 10_000;
/** The time of an example, days, where the page names none. */
const EXAMPLE_DAYS = 30;

const DAYS_A_UNIT = { day: 1, month: 365 / 12, year: 365 } as const;

/** A rate as a page words it, as what it costs a year and in 元. */
export function rateNote(found: RateFound | InstalmentFeeFound, context: MoneyContext): RateNote {
  const principal = context.amount ?? EXAMPLE_PRINCIPAL;
  const common = { phrase: found.phrase, principal, assumed: context.amount === undefined };
  return found.kind === 'interest'
    ? { ...common, ...interestNote(found, principal, context) }
    : { ...common, ...feeNote(found, principal) };
}

type InterestNote = Omit<RateNote, 'phrase' | 'principal' | 'assumed'>;

/** Simple interest: what a bill shows, and what 单利 is compared by. */
function interestNote(
  { unit, percent, percentTo }: RateFound,
  principal: number,
  { days, months }: MoneyContext,
): InterestNote {
  const annual = (value: number) =>
    unit === 'day' ? simpleAnnual(value) : unit === 'month' ? value * 12 : value;
  const annualPercent = roundTo(annual(percent), 3);
  const length = months === undefined ? (days ?? EXAMPLE_DAYS) : months * DAYS_A_UNIT.month;
  const costYuan = roundYuan(simpleInterest(principal, annual(percent) / 365, length));
  return {
    annualPercent,
    ...(percentTo === undefined ? {} : { annualPercentTo: roundTo(annual(percentTo), 3) }),
    method: 'simple',
    ...(months === undefined ? { days: days ?? EXAMPLE_DAYS } : { months }),
    costYuan,
  };
}

/** Principal and fee in equal parts; the fee is for the whole sum although the debt shrinks, hence the IRR. */
function feeNote({ terms, feePercent, per }: InstalmentFeeFound, principal: number): InterestNote {
  const total = per === 'period' ? feePercent * terms : feePercent;
  const payment = (principal * (1 + total / 100)) / terms;
  const { apr } = annualCost(
    principal,
    Array.from({ length: terms }, () => payment),
  );
  return {
    annualPercent: apr,
    method: 'irr',
    months: terms,
    costYuan: roundYuan((principal * total) / 100),
    paymentYuan: roundYuan(payment),
  };
}
