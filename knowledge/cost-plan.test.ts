import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COST_LIMITS } from './cost-input.ts';
import {
  equalInstalmentPlan,
  instalmentPlan,
  interestFirstPlan,
  settledInstalmentPlan,
} from './cost-plan.ts';

const principal = fc.integer({ min: COST_LIMITS.principal.min * 100, max: COST_LIMITS.principal.max * 100 });
const terms = fc.integer({ min: 1, max: COST_LIMITS.terms.max });
const feePercent = fc.integer({ min: 0, max: COST_LIMITS.feePercent.max * 100 });
const dailyPercent = fc.integer({ min: 0, max: COST_LIMITS.dailyPercent.max * 10_000 });
const feeTiming = fc.constantFrom('spread' as const, 'first' as const);

function expectSound(plan: ReturnType<typeof instalmentPlan>, lent: number) {
  const totals = { principal: 0, interest: 0, fee: 0, payment: 0 };
  for (const row of plan.rows) {
    for (const part of ['principal', 'interest', 'fee', 'payment', 'balance'] as const) {
      expect(row[part]).toBeGreaterThanOrEqual(0);
      if (part !== 'balance') totals[part] += Math.round(row[part] * 100);
    }
  }
  expect(plan.rows.at(-1)?.balance).toBe(0);
  expect(totals).toEqual({
    principal: Math.round(lent * 100),
    interest: Math.round(plan.totalInterest * 100),
    fee: Math.round(plan.totalFee * 100),
    payment: Math.round(plan.totalPayment * 100),
  });
  expect(plan.ear).toBeGreaterThanOrEqual(plan.apr);
  expect(Number.isFinite(plan.ear)).toBe(true);
}

describe('any plan', () => {
  it('adds up to the cent, row by row and in the end', () => {
    fc.assert(
      fc.property(principal, terms, feePercent, feeTiming, (lent, months, fee, timing) => {
        const input = {
          principal: lent / 100,
          terms: months,
          feePercent: fee / 100,
          feeTiming: timing,
        };
        expectSound(instalmentPlan(input), lent / 100);
      }),
    );
  });

  it('adds up when settled early, with the settling payment as the formula gives it', () => {
    const settlement = fc.record({
      settleAt: fc.integer({ min: 1, max: COST_LIMITS.terms.max }),
      remainingFee: fc.constantFrom('due' as const, 'waived' as const),
    });
    fc.assert(
      fc.property(principal, terms, feePercent, feeTiming, settlement, (lent, months, fee, timing, how) => {
        fc.pre(how.settleAt <= months);
        const input = { principal: lent / 100, terms: months, feePercent: fee / 100, feeTiming: timing };
        const plan = settledInstalmentPlan(input, how);
        expectSound(plan, lent / 100);
        if (how.settleAt > 1 && how.settleAt < months) {
          expect(plan.rows.at(-1)?.payment).toBe(plan.lastPayment);
        }
      }),
    );
  });

  it('adds up for 等额本息 and 先息后本', () => {
    fc.assert(
      fc.property(principal, dailyPercent, terms, (lent, daily, months) => {
        const loan = {
          principal: lent / 100,
          dailyPercent: daily / 10_000,
          terms: months,
          yearDays: 360 as const,
        };
        expectSound(equalInstalmentPlan(loan), lent / 100);
        expectSound(interestFirstPlan(loan), lent / 100);
      }),
    );
  });

  it('costs more a year the higher the fee', () => {
    fc.assert(
      fc.property(terms, feePercent, feeTiming, (months, fee, timing) => {
        const cost = (percent: number) =>
          instalmentPlan({ principal: 10_000, terms: months, feePercent: percent, feeTiming: timing }).apr;
        expect(cost(fee / 100 + 1)).toBeGreaterThan(cost(fee / 100));
      }),
    );
  });
});
