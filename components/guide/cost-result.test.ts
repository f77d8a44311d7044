import { describe, expect, it } from 'vitest';
import {
  againstTheLine,
  type DailyForm,
  dailyResult,
  type InstalmentForm,
  instalmentResult,
} from './cost-result.ts';

const INSTALMENTS: InstalmentForm = {
  principal: '10,000',
  terms: '12',
  feePercent: '8.8',
  feeTiming: 'spread',
  settleEarly: false,
  settleAt: '3',
  remainingFee: 'due',
};

const DAILY: DailyForm = {
  principal: '10000',
  dailyPercent: '0.05',
  method: 'once',
  days: '30',
  terms: '12',
  yearDays: 365,
};

describe('what the calculator answers', () => {
  it('takes the typed figures of an instalment fee', () => {
    const { result } = instalmentResult(INSTALMENTS);
    expect(result).toMatchObject({ principal: 10_000, feePercent: 8.8, settled: null });
    expect(result?.plan).toMatchObject({ apr: 15.86, totalFee: 880, totalPayment: 10_880 });
  });

  it('settles early, with the fee still charged or not', () => {
    const early: InstalmentForm = { ...INSTALMENTS, settleEarly: true };
    expect(instalmentResult(early).result?.settled).toMatchObject({ lastPayment: 9066.67, apr: 37.45 });
    const waived = instalmentResult({ ...early, remainingFee: 'waived' });
    expect(waived.result?.settled).toMatchObject({ lastPayment: 8406.67, apr: 9.6 });
  });

  it('asks for the period of the settlement only when there is one', () => {
    expect(instalmentResult({ ...INSTALMENTS, settleAt: '' }).errors).toBeUndefined();
    expect(instalmentResult({ ...INSTALMENTS, settleEarly: true, settleAt: '13' }).errors).toEqual([
      { field: 'settleAt', id: 'too-large', limit: 12 },
    ]);
  });

  it('reckons daily interest for some days', () => {
    const { result } = dailyResult(DAILY);
    expect(result).toMatchObject({ kind: 'once', simple: 18.25, ear: 20.02 });
    expect(result?.kind === 'once' && result.payment).toMatchObject({ interest: 150, payment: 10_150 });
  });

  it('reckons daily interest month by month', () => {
    const equal = dailyResult({ ...DAILY, method: 'equal', yearDays: 360 }).result;
    expect(equal?.kind === 'monthly' && equal.plan).toMatchObject({ totalInterest: 1001.6, apr: 18 });
    const interestFirst = dailyResult({ ...DAILY, method: 'interestFirst', yearDays: 360 }).result;
    expect(interestFirst?.kind === 'monthly' && interestFirst.plan.totalInterest).toBe(1800);
  });

  it('asks for days or for terms, as the method needs', () => {
    expect(dailyResult({ ...DAILY, days: '' }).errors).toEqual([{ field: 'days', id: 'missing' }]);
    expect(dailyResult({ ...DAILY, days: '', method: 'equal' }).errors).toBeUndefined();
  });

  it('compares with 24 % a year', () => {
    expect(againstTheLine(15.86)).toEqual({ points: -8.14, above: false });
  });
});
