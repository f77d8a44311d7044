import { type AnnualCost, annualCost, roundYuan, type YearDays } from './cost.ts';

/** One month of a plan, in 元 to the cent: principal + interest + fee = payment; `balance` is still owed after it. */
export interface PlanRow {
  readonly period: number;
  readonly principal: number;
  readonly interest: number;
  readonly fee: number;
  readonly payment: number;
  readonly balance: number;
}

/**
 * A payment plan, exact to the cent: its rows add up to the totals. Equal payments stay equal, the cents that
 * rounding leaves over go into the last one (when settled early, into the one before it, so that the settling
 * payment is the one the formula gives). Interest and fee of a row are the rounded running totals less what
 * was charged before, its principal is the rest of the payment.
 */
export interface PaymentPlan extends AnnualCost {
  readonly rows: readonly PlanRow[];
  readonly totalInterest: number;
  readonly totalFee: number;
  readonly totalPayment: number;
}

/** `spread`: a part of the fee with each payment; `first`: all of it with the first payment. */
export type FeeTiming = 'spread' | 'first';

export interface Instalments {
  readonly principal: number;
  readonly terms: number;
  /** The whole fee in % of the principal. */
  readonly feePercent: number;
  readonly feeTiming: FeeTiming;
}

/** `due`: fee of the terms not yet reached is still charged; `waived`: it is not. */
export interface Settlement {
  readonly settleAt: number;
  readonly remainingFee: 'due' | 'waived';
}

export interface SettledPlan extends PaymentPlan {
  /** Owed beyond the regular payment of the settling month. */
  readonly principalLeft: number;
  /** Fee of the months not yet reached, whether it is charged or not. */
  readonly feeLeft: number;
  readonly lastPayment: number;
}

/** A month's parts in 元, unrounded. */
interface Part {
  readonly principal: number;
  readonly interest: number;
  readonly fee: number;
}

export function instalmentPlan(input: Instalments): PaymentPlan {
  return toPlan(input.principal, instalmentParts(input));
}

/** Pays up to the end of month `settleAt` (1 … terms) and settles the rest with that month's payment. */
export function settledInstalmentPlan(input: Instalments, settlement: Settlement): SettledPlan {
  const parts = instalmentParts(input);
  const { settleAt, remainingFee } = settlement;
  const ahead = parts.slice(settleAt);
  const principalLeft = sum(ahead, 'principal');
  const feeLeft = sum(ahead, 'fee');
  const regular = parts[settleAt - 1] as Part;
  const settling: Part = {
    principal: regular.principal + principalLeft,
    interest: 0,
    fee: regular.fee + (remainingFee === 'due' ? feeLeft : 0),
  };
  const paid = [...parts.slice(0, settleAt - 1), settling];
  const isEarly = settleAt < input.terms;
  return {
    ...toPlan(input.principal, paid, isEarly ? Math.max(0, settleAt - 2) : settleAt - 1),
    principalLeft: roundYuan(principalLeft),
    feeLeft: roundYuan(feeLeft),
    lastPayment: roundYuan(settling.principal + settling.fee),
  };
}

export interface MonthlyLoan {
  readonly principal: number;
  readonly dailyPercent: number;
  readonly terms: number;
  /** A month has a twelfth of these days: 360 makes 月利率＝日利率×30, the usual rule of 等额本息. */
  readonly yearDays: YearDays;
}

/** 等额本息: the same payment each month. */
export function equalInstalmentPlan(loan: MonthlyLoan): PaymentPlan {
  const { principal, terms } = loan;
  const monthly = monthlyFraction(loan);
  const payment = monthly === 0 ? principal / terms : (principal * monthly) / (1 - (1 + monthly) ** -terms);
  const parts: Part[] = [];
  let owed = principal;
  for (let period = 1; period <= terms; period++) {
    const interest = owed * monthly;
    parts.push({ principal: payment - interest, interest, fee: 0 });
    owed -= payment - interest;
  }
  return toPlan(principal, parts);
}

/** 先息后本: interest each month, the principal with the last payment. */
export function interestFirstPlan(loan: MonthlyLoan): PaymentPlan {
  const { principal, terms } = loan;
  const interest = principal * monthlyFraction(loan);
  const parts = Array.from({ length: terms }, (_, index) => ({
    principal: index === terms - 1 ? principal : 0,
    interest,
    fee: 0,
  }));
  return toPlan(principal, parts);
}

function monthlyFraction({ dailyPercent, yearDays }: MonthlyLoan): number {
  return (dailyPercent * yearDays) / 1200;
}

function instalmentParts({ principal, terms, feePercent, feeTiming }: Instalments): Part[] {
  const fee = (principal * feePercent) / 100;
  return Array.from({ length: terms }, (_, index) => ({
    principal: principal / terms,
    interest: 0,
    fee: feeTiming === 'spread' ? fee / terms : index === 0 ? fee : 0,
  }));
}

/** `remainderAt`: the row, from 0, whose payment takes the cents that rounding leaves over. */
function toPlan(principal: number, parts: readonly Part[], remainderAt = parts.length - 1): PaymentPlan {
  const exact = parts.map((part) => part.principal + part.interest + part.fee);
  const totalInterest = cents(sum(parts, 'interest'));
  const totalFee = cents(sum(parts, 'fee'));
  const totalPayment = cents(principal) + totalInterest + totalFee;
  const payments = exact.map(cents);
  const rounded = payments.reduce((total, payment) => total + payment, 0);
  const accrued = { interest: 0, fee: 0 };
  const charged = { interest: 0, fee: 0 };
  let owed = cents(principal);
  const rows = parts.map((part, index): PlanRow => {
    const payment = (payments[index] as number) + (index === remainderAt ? totalPayment - rounded : 0);
    accrued.interest += part.interest;
    accrued.fee += part.fee;
    const interest = Math.min(cents(accrued.interest) - charged.interest, payment);
    const fee = Math.min(cents(accrued.fee) - charged.fee, payment - interest);
    charged.interest += interest;
    charged.fee += fee;
    const paidBack = payment - interest - fee;
    owed -= paidBack;
    return {
      period: index + 1,
      principal: paidBack / 100,
      interest: interest / 100,
      fee: fee / 100,
      payment: payment / 100,
      balance: owed / 100,
    };
  });
  return {
    rows,
    totalInterest: totalInterest / 100,
    totalFee: totalFee / 100,
    totalPayment: totalPayment / 100,
    ...annualCost(principal, exact),
  };
}

/** Whole cents, so that rows add up without binary noise. */
function cents(yuan: number): number {
  return Math.round(roundYuan(yuan) * 100);
}

function sum(parts: readonly Part[], key: keyof Part): number {
  return parts.reduce((total, part) => total + part[key], 0);
}
