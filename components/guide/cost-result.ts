import {
  againstLine,
  effectiveAnnual,
  roundYuan,
  simpleAnnual,
  simpleInterest,
  type YearDays,
} from '../../knowledge/cost.ts';
import { type CostError, parseCostInput } from '../../knowledge/cost-input.ts';
import {
  equalInstalmentPlan,
  type FeeTiming,
  instalmentPlan,
  interestFirstPlan,
  type PaymentPlan,
  type PlanRow,
  type SettledPlan,
  type Settlement,
  settledInstalmentPlan,
} from '../../knowledge/cost-plan.ts';

/** What the reader typed and chose. */
export interface InstalmentForm {
  readonly principal: string;
  readonly terms: string;
  readonly feePercent: string;
  readonly feeTiming: FeeTiming;
  readonly settleEarly: boolean;
  readonly settleAt: string;
  readonly remainingFee: Settlement['remainingFee'];
}

export type DailyMethod = 'once' | 'equal' | 'interestFirst';

export interface DailyForm {
  readonly principal: string;
  readonly dailyPercent: string;
  readonly method: DailyMethod;
  /** For `once`; the other methods ask for `terms`. */
  readonly days: string;
  readonly terms: string;
  readonly yearDays: YearDays;
}

export type Outcome<T> =
  | { readonly errors: readonly CostError[]; readonly result?: undefined }
  | { readonly errors?: undefined; readonly result: T };

export interface InstalmentResult {
  readonly kind: 'instalments';
  readonly principal: number;
  readonly feePercent: number;
  readonly plan: PaymentPlan;
  readonly settled: SettledPlan | null;
}

/** Daily interest, all paid at the end. `simple` is 单利年化 in % a year. */
export interface OnceResult {
  readonly kind: 'once';
  readonly principal: number;
  readonly yearDays: YearDays;
  readonly simple: number;
  readonly ear: number;
  readonly payment: PlanRow;
}

/** Daily interest, paid back month by month. */
export interface MonthlyResult {
  readonly kind: 'monthly';
  readonly principal: number;
  readonly yearDays: YearDays;
  readonly simple: number;
  readonly plan: PaymentPlan;
}

export type CostResult = InstalmentResult | OnceResult | MonthlyResult;

/** 金融借款司法调减线, % a year; its record is the fact REG-01. */
export const LINE = 24;

export function instalmentResult(form: InstalmentForm): Outcome<InstalmentResult> {
  const { principal, terms, feePercent, settleAt, feeTiming, remainingFee } = form;
  const fields = { principal, terms, feePercent };
  if (!form.settleEarly) {
    const input = parseCostInput(fields);
    if (!input.ok) return { errors: input.errors };
    return instalmentsOf(input.values, instalmentPlan({ ...input.values, feeTiming }), null);
  }
  const input = parseCostInput({ ...fields, settleAt });
  if (!input.ok) return { errors: input.errors };
  const { values } = input;
  const settled = settledInstalmentPlan(
    { ...values, feeTiming },
    { settleAt: values.settleAt, remainingFee },
  );
  return instalmentsOf(values, settled, settled);
}

function instalmentsOf(
  { principal, feePercent }: { readonly principal: number; readonly feePercent: number },
  plan: PaymentPlan,
  settled: SettledPlan | null,
): Outcome<InstalmentResult> {
  return { result: { kind: 'instalments', principal, feePercent, plan, settled } };
}

export function dailyResult(form: DailyForm): Outcome<OnceResult | MonthlyResult> {
  const { principal, dailyPercent, method, yearDays, days, terms } = form;
  if (method === 'once') {
    const input = parseCostInput({ principal, dailyPercent, days });
    return input.ok ? { result: onceResult(input.values, yearDays) } : { errors: input.errors };
  }
  const input = parseCostInput({ principal, dailyPercent, terms });
  if (!input.ok) return { errors: input.errors };
  const planOf = method === 'equal' ? equalInstalmentPlan : interestFirstPlan;
  return {
    result: {
      kind: 'monthly',
      principal: input.values.principal,
      yearDays,
      simple: simpleAnnual(input.values.dailyPercent, yearDays),
      plan: planOf({ ...input.values, yearDays }),
    },
  };
}

function onceResult(
  loan: { readonly principal: number; readonly dailyPercent: number; readonly days: number },
  yearDays: YearDays,
): OnceResult {
  const { principal, dailyPercent, days } = loan;
  const interest = simpleInterest(principal, dailyPercent, days);
  return {
    kind: 'once',
    principal,
    yearDays,
    simple: simpleAnnual(dailyPercent, yearDays),
    ear: effectiveAnnual(dailyPercent),
    payment: { period: 1, principal, interest, fee: 0, payment: roundYuan(principal + interest), balance: 0 },
  };
}

/** How a yearly rate stands to the 24 % line. */
export function againstTheLine(apr: number) {
  return againstLine(apr, LINE);
}
