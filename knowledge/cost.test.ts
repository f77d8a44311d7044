import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  againstLine,
  annualCost,
  effectiveAnnual,
  presentValue,
  roundTo,
  simpleAnnual,
  simpleInterest,
  solveMonthlyIrr,
} from './cost.ts';
import {
  equalInstalmentPlan,
  instalmentPlan,
  interestFirstPlan,
  settledInstalmentPlan,
} from './cost-plan.ts';

interface Conversions {
  dailyRates: { principal: number; dailyRate: number }[];
  instalments: InstalmentRow[];
  rulesOfThumb: { terms: number; annualize: number; factor: number }[];
  earlySettlement: (InstalmentRow & { settleAt: number; remainingFee: 'due' | 'waived' })[];
  equalInstalment: { principal: number; dailyRate: number; terms: number }[];
  interestOnly: { principal: number; dailyRate: number; days: number; interest: number }[];
  thresholds: { principal: number; apr: number }[];
  examples: Example[];
}

interface InstalmentRow {
  principal: number;
  terms: number;
  feeRate: number;
  feeTiming: 'spread' | 'first';
  aprNominal: number;
}

interface Example {
  id: string;
  principal: number;
  dailyRate?: number;
  days?: number;
  interest?: number;
  simple365?: number;
  subsidyRate?: number;
  subsidy?: number;
  terms?: number;
}

const { conversions }: { conversions: Conversions } = parse(
  readFileSync(new URL('./data/conversions.yaml', import.meta.url), 'utf8'),
);

/** The figures of `row` that are to be recomputed, without those that went in. */
function expected(row: object, inputs: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !inputs.includes(name)));
}

describe('the conversions of record', () => {
  it.each(conversions.dailyRates)('daily rate $dailyRate %', (row) => {
    const { principal, dailyRate } = row;
    expect({
      interest30: simpleInterest(principal, dailyRate, 30),
      interest360: simpleInterest(principal, dailyRate, 360),
      interest365: simpleInterest(principal, dailyRate, 365),
      simple365: simpleAnnual(dailyRate),
      simple360: simpleAnnual(dailyRate, 360),
      ear365: effectiveAnnual(dailyRate),
    }).toEqual(expected(row, ['principal', 'dailyRate']));
  });

  it.each(conversions.instalments)('$terms terms at $feeRate %, fee $feeTiming', (row) => {
    const { principal, terms, feeRate } = row;
    const plan = instalmentPlan({ principal, terms, feePercent: feeRate, feeTiming: row.feeTiming });
    expect({
      fee: plan.totalFee,
      payment: plan.rows[0]?.payment,
      ...(row.feeTiming === 'first' && { nextPayment: plan.rows[1]?.payment }),
      monthlyIrr: plan.monthlyIrr,
      aprNominal: plan.apr,
      ear: plan.ear,
    }).toEqual(expected(row, ['principal', 'terms', 'feeRate', 'feeTiming', 'facts']));
  });

  it.each(conversions.earlySettlement)('settled early, remaining fee $remainingFee', (row) => {
    const { principal, terms, feeRate, settleAt } = row;
    const plan = settledInstalmentPlan(
      { principal, terms, feePercent: feeRate, feeTiming: 'spread' },
      { settleAt, remainingFee: row.remainingFee },
    );
    expect({
      payment: plan.rows[0]?.payment,
      principalLeft: plan.principalLeft,
      feeLeft: plan.feeLeft,
      lastPayment: plan.lastPayment,
      monthlyIrr: plan.monthlyIrr,
      aprNominal: plan.apr,
      ear: plan.ear,
    }).toEqual(expected(row, ['principal', 'terms', 'feeRate', 'settleAt', 'remainingFee', 'facts']));
    expect(plan.rows.at(-1)?.payment).toBe(plan.lastPayment);
  });

  it.each(conversions.equalInstalment)('等额本息 at $dailyRate % a day', (row) => {
    const { principal, dailyRate, terms } = row;
    const plan = equalInstalmentPlan({ principal, dailyPercent: dailyRate, terms, yearDays: 360 });
    expect({
      monthlyRate: roundTo(dailyRate * 30, 2),
      payment: plan.rows[0]?.payment,
      interest: plan.totalInterest,
      feeRateEquivalent: roundTo((plan.totalInterest / principal) * 100, 2),
      monthlyIrr: plan.monthlyIrr,
      aprNominal: plan.apr,
      ear: plan.ear,
    }).toEqual(expected(row, ['principal', 'dailyRate', 'terms']));
  });

  it.each(conversions.interestOnly)('先息后本 for $days days', (row) => {
    const { principal, dailyRate, days } = row;
    const plan = interestFirstPlan({ principal, dailyPercent: dailyRate, terms: 12, yearDays: 365 });
    expect(simpleInterest(principal, dailyRate, days)).toBe(row.interest);
    expect(plan.totalInterest).toBe(row.interest);
    expect(plan.apr).toBe(simpleAnnual(dailyRate));
  });

  it.each(conversions.thresholds)('line of $apr % a year', (row) => {
    const { principal, apr } = row;
    const plan = equalInstalmentPlan({ principal, dailyPercent: apr / 360, terms: 12, yearDays: 360 });
    expect({
      daily365: roundTo(apr / 365, 4),
      daily360: roundTo(apr / 360, 4),
      monthly: roundTo(apr / 12, 2),
      interest30: simpleInterest(principal, apr / 365, 30),
      interest12: plan.totalInterest,
      feeRateEquivalent: roundTo((plan.totalInterest / principal) * 100, 2),
    }).toEqual(expected(row, ['apr', 'label', 'asOf', 'principal', 'facts']));
    expect(plan.apr).toBe(apr);
  });

  it.each(conversions.examples)('example $id', ({ principal, dailyRate, days = 365, terms, ...row }) => {
    if (dailyRate !== undefined) {
      expect(simpleInterest(principal, dailyRate, days)).toBe(row.interest);
      if (row.simple365 !== undefined) expect(simpleAnnual(dailyRate)).toBe(row.simple365);
      return;
    }
    // A subsidy counts by the year on what is owed: all of it, or what the plan leaves month by month.
    const { subsidyRate = 0 } = row;
    const plan = instalmentPlan({ principal, terms: terms ?? 1, feePercent: 0, feeTiming: 'spread' });
    const owed = plan.rows.map((paid) => paid.balance + paid.principal);
    const months = terms === undefined ? 12 : 1;
    const subsidy = owed.reduce((total, balance) => total + (balance * subsidyRate * months) / 1200, 0);
    expect(roundTo(subsidy, 2)).toBe(row.subsidy);
  });

  it.each(conversions.rulesOfThumb)('rule of thumb for $terms terms', ({ terms, annualize, factor }) => {
    const rows = conversions.instalments.filter((row) => row.terms === terms && row.feeTiming === 'spread');
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(Math.abs(row.feeRate * annualize * factor - row.aprNominal)).toBeLessThan(0.1);
    }
  });
});

describe('monthly IRR', () => {
  const payments = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 60 });

  it('makes the payments worth the principal', () => {
    fc.assert(
      fc.property(payments, fc.integer({ min: 1, max: 1_000_000 }), (list, lent) => {
        fc.pre(list.reduce((total, payment) => total + payment, 0) > lent);
        const rate = solveMonthlyIrr(lent, list);
        expect(rate).toBeGreaterThanOrEqual(0);
        expect(Math.abs(presentValue(list, rate) / lent - 1)).toBeLessThan(1e-9);
      }),
    );
  });

  it('is nothing when only the principal comes back', () => {
    expect(annualCost(9000, [3000, 3000, 3000])).toEqual({ monthlyIrr: 0, apr: 0, ear: 0 });
  });
});

describe('small print', () => {
  it('rounds half a cent up in spite of binary fractions', () => {
    expect(roundTo(1.005, 2)).toBe(1.01);
    expect(roundTo(8.575, 2)).toBe(8.58);
    expect(simpleInterest(10_000, 0.015, 1)).toBe(1.5);
  });

  it('compares with a line', () => {
    expect(againstLine(18.25, 24)).toEqual({ points: -5.75, above: false });
    expect(againstLine(37.45, 24)).toEqual({ points: 13.45, above: true });
    expect(againstLine(24, 24)).toEqual({ points: 0, above: false });
  });

  it('keeps equal payments equal and puts the rest into the last', () => {
    const { rows } = instalmentPlan({ principal: 10_000, terms: 12, feePercent: 8.8, feeTiming: 'spread' });
    expect(new Set(rows.slice(0, -1).map((row) => row.payment))).toEqual(new Set([906.67]));
    expect(rows.at(-1)?.payment).toBe(906.63);
  });
});
