import type { InstalmentFeeFound, MoneyContext, RateFound, RateUnit } from '../mentions/rate-found.ts';
import { roundTo, roundYuan, simpleAnnual } from './cost.ts';
import { equalInstalmentPlan, instalmentPlan, type PaymentPlan } from './cost-plan.ts';
import type { RateNote } from './footnote.ts';

/** The sum of an example, 元, where the page names none. */
const EXAMPLE_PRINCIPAL = 10_000;
/** The time of an example, where the page names none: for a monthly rate just the month, so that 1.5% of 10,000 is 150. */
const EXAMPLE_TIME: Readonly<Record<RateUnit, Time>> = {
  day: { days: 30 },
  month: { months: 1 },
  year: { days: 30 },
};

type Time = RateNote['time'];
type Cost = Omit<RateNote, 'phrase' | 'principal' | 'assumed'>;

/** A rate as a page words it, as what it costs a year and in 元. */
export function rateNote(found: RateFound | InstalmentFeeFound, context: MoneyContext): RateNote {
  const principal = context.amount ?? EXAMPLE_PRINCIPAL;
  return {
    phrase: found.phrase,
    principal,
    assumed: context.amount === undefined,
    ...costOf(found, principal, context),
  };
}

function costOf(found: RateFound | InstalmentFeeFound, principal: number, context: MoneyContext): Cost {
  if (found.kind === 'instalment-fee') return feeCost(found, principal);
  const { isEqualInstalments = false, months = 1 } = context;
  return isEqualInstalments && Number.isInteger(months) && months > 1
    ? instalmentCost(found, principal, months)
    : simpleCost(found, principal, context);
}

/** 等额本息: interest on what is still owed, by months of 30 days. */
function instalmentCost({ unit, percent, percentTo }: RateFound, principal: number, terms: number): Cost {
  const planAt = (rate: number) => {
    const dailyPercent = unit === 'day' ? rate : annualOf(unit, rate) / 360;
    return equalInstalmentPlan({ principal, dailyPercent, terms, yearDays: 360 });
  };
  const costOfPlan = ({ apr, totalInterest }: PaymentPlan) => ({
    annualPercent: apr,
    costYuan: totalInterest,
  });
  const plan = planAt(percent);
  const [first] = plan.rows;
  return {
    ...costOfPlan(plan),
    ...(percentTo === undefined
      ? first && { paymentYuan: first.payment }
      : { upTo: costOfPlan(planAt(percentTo)) }),
    method: 'irr',
    time: { months: terms },
  };
}

/** Simple interest: what a bill shows, and what 单利 is compared by. */
function simpleCost({ unit, percent, percentTo }: RateFound, principal: number, context: MoneyContext): Cost {
  const time = timeOf(unit, context);
  const yearsOwed = 'days' in time ? time.days / 365 : time.months / 12;
  const costAt = (rate: number) => {
    const annualPercent = annualOf(unit, rate);
    return { annualPercent, costYuan: roundYuan((principal * annualPercent * yearsOwed) / 100) };
  };
  return {
    ...costAt(percent),
    ...(percentTo !== undefined && { upTo: costAt(percentTo) }),
    method: 'simple',
    time,
  };
}

/** The time the page names, the more exact first. */
function timeOf(unit: RateUnit, { days, months }: MoneyContext): Time {
  if (days !== undefined) return { days };
  return months === undefined ? EXAMPLE_TIME[unit] : { months };
}

/** 单利年化, in % a year. */
function annualOf(unit: RateUnit, percent: number): number {
  if (unit === 'day') return simpleAnnual(percent);
  return unit === 'month' ? roundTo(percent * 12, 4) : percent;
}

/** Principal and fee in equal parts; the fee is for the whole sum although the debt shrinks, hence the IRR. */
function feeCost({ terms, feePercent, per }: InstalmentFeeFound, principal: number): Cost {
  const total = per === 'period' ? feePercent * terms : feePercent;
  const plan = instalmentPlan({ principal, terms, feePercent: total, feeTiming: 'spread' });
  return {
    annualPercent: plan.apr,
    method: 'irr',
    time: { months: terms },
    costYuan: plan.totalFee,
    ...(plan.rows[0] && { paymentYuan: plan.rows[0].payment }),
  };
}
