import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findRates } from '../mentions/rates.ts';
import { rateNote } from './rate-in-yuan.ts';

interface Conversions {
  dailyRates: { dailyRate: number; interest30: number; simple365: number }[];
  instalments: {
    terms: number;
    feeRate: number;
    feeTiming: string;
    fee: number;
    payment: number;
    aprNominal: number;
  }[];
  equalInstalment: {
    principal: number;
    dailyRate: number;
    terms: number;
    payment: number;
    interest: number;
    aprNominal: number;
  }[];
}

const { conversions }: { conversions: Conversions } = parse(
  readFileSync(new URL('./data/conversions.yaml', import.meta.url), 'utf8'),
);

function notes(sentence: string) {
  const { rates, context } = findRates(sentence);
  return rates.map((rate) => rateNote(rate, context));
}

describe('rateNote', () => {
  it.each(conversions.dailyRates)('daily $dailyRate% as the conversions have it', (row) => {
    expect(notes(`借呗日利率${row.dailyRate}%。`)).toEqual([
      {
        phrase: `日利率${row.dailyRate}%`,
        principal: 10_000,
        assumed: true,
        annualPercent: row.simple365,
        method: 'simple',
        time: { days: 30 },
        costYuan: row.interest30,
      },
    ]);
  });

  it.each(conversions.equalInstalment)('等额本息 at $dailyRate% a day as the conversions have it', (row) => {
    const phrase = `日利率${row.dailyRate}%`;
    const cost = {
      phrase,
      principal: row.principal,
      assumed: false,
      annualPercent: row.aprNominal,
      method: 'irr',
      time: { months: row.terms },
      costYuan: row.interest,
      paymentYuan: row.payment,
    };
    const borrowed = `借${row.principal}元，期限${row.terms}个月`;
    expect(notes(`借呗${phrase}，${borrowed}，等额本息。`)).toEqual([cost]);
    expect(notes(`借唄${phrase}，${borrowed}，等額本息。`)).toEqual([cost]);
    const yearly = `年利率${row.aprNominal}%`;
    expect(notes(`借呗${yearly}，${borrowed}，等额本息。`)).toEqual([{ ...cost, phrase: yearly }]);
  });

  it.each(conversions.instalments.filter((row) => row.feeTiming === 'spread'))(
    '$terms terms at $feeRate% as the conversions have it',
    (row) => {
      expect(notes(`花呗分${row.terms}期手续费${row.feeRate}%。`)).toEqual([
        {
          phrase: `${row.terms}期手续费${row.feeRate}%`,
          principal: 10_000,
          assumed: true,
          annualPercent: row.aprNominal,
          method: 'irr',
          time: { months: row.terms },
          costYuan: row.fee,
          paymentYuan: row.payment,
        },
      ]);
    },
  );

  it.each([
    [
      '用借呗借3万元，日利率0.04%，借30天。',
      { annualPercent: 14.6, principal: 30_000, time: { days: 30 }, costYuan: 360 },
    ],
    ['网商贷月息1分。', { annualPercent: 12, principal: 10_000, time: { months: 1 }, costYuan: 100 }],
    [
      '网商贷借款8万元，年利率10.8%，期限一年。',
      { annualPercent: 10.8, principal: 80_000, time: { months: 12 }, costYuan: 8640 },
    ],
    ['借呗年化利率24%。', { annualPercent: 24, time: { days: 30 }, costYuan: 197.26 }],
    [
      '借呗日利率0.02%到0.05%。',
      { annualPercent: 7.3, costYuan: 60, upTo: { annualPercent: 18.25, costYuan: 150 } },
    ],
    [
      '花呗分12期，每期手续费0.6%。',
      { annualPercent: 13.03, method: 'irr', costYuan: 720, paymentYuan: 893.33 },
    ],
  ])('%s', (sentence, expected) => {
    expect(notes(sentence)).toEqual([expect.objectContaining(expected)]);
  });
});
