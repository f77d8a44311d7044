/**
 * What borrowing costs: pure arithmetic, amounts in 元, rates in per cent (8.8 is 8.8 %).
 * Every figure is computed unrounded and rounded once at the end, as `convention` in
 * data/conversions.yaml lays down: money to 0.01 元, a year's rate to 0.01, a monthly IRR to 0.0001 points.
 * Callers check their input first, see cost-input.ts.
 */

export type YearDays = 365 | 360;

/** A loan's yearly cost by its cash flow. `apr` is the monthly IRR × 12, `ear` compounds it over a year. */
export interface AnnualCost {
  readonly monthlyIrr: number;
  readonly apr: number;
  readonly ear: number;
}

/** Half away from zero, after binary noise is cut off: 1.005 becomes 1.01. */
export function roundTo(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(Number((value * scale).toPrecision(13))) / scale;
}

export function roundYuan(value: number): number {
  return roundTo(value, 2);
}

/** 单利年化, in % a year. To 0.0001 points, because daily rates are quoted that finely (5.475 %). */
export function simpleAnnual(dailyPercent: number, yearDays: YearDays = 365): number {
  return roundTo(dailyPercent * yearDays, 4);
}

/** 单利利息 in 元. */
export function simpleInterest(principal: number, dailyPercent: number, days: number): number {
  return roundYuan((principal * dailyPercent * days) / 100);
}

/** 有效年利率 of a daily rate, compounded on 365 days: for comparison only, nobody charges it this way. */
export function effectiveAnnual(dailyPercent: number): number {
  return roundTo(((1 + dailyPercent / 100) ** 365 - 1) * 100, 2);
}

/**
 * The yearly cost of `principal` paid back by `payments`, one a month, the first a month after the loan.
 * Pass payments that are not rounded to cents.
 */
export function annualCost(principal: number, payments: readonly number[]): AnnualCost {
  const monthly = solveMonthlyIrr(principal, payments);
  return {
    monthlyIrr: roundTo(monthly * 100, 4),
    apr: roundTo(monthly * 1200, 2),
    ear: roundTo(((1 + monthly) ** 12 - 1) * 100, 2),
  };
}

/**
 * The monthly rate, as a fraction, at which the payments are worth the principal. Their worth falls as the
 * rate rises, so halving the interval always arrives; payments that only just return the principal cost 0.
 */
export function solveMonthlyIrr(principal: number, payments: readonly number[]): number {
  if (presentValue(payments, 0) <= principal * (1 + 1e-12)) return 0;
  let low = 0;
  let high = 1;
  while (presentValue(payments, high) > principal) high *= 2;
  while (high - low > 1e-15 * (1 + high)) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (presentValue(payments, middle) > principal) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** What payments a month apart are worth today at a monthly rate given as a fraction. */
export function presentValue(payments: readonly number[], monthlyRate: number): number {
  let value = 0;
  for (let period = payments.length - 1; period >= 0; period--) {
    value = (value + (payments[period] as number)) / (1 + monthlyRate);
  }
  return value;
}

/** How a yearly rate stands to a line such as 24 %: `points` above it (below: negative). */
export function againstLine(apr: number, line: number): { readonly points: number; readonly above: boolean } {
  const points = roundTo(apr - line, 2);
  return { points, above: points > 0 };
}
