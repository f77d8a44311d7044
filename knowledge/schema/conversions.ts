import { z } from 'zod';
import { confidence, factId, isoDate, meta, partialDate, slug, sourceId, text, unique } from './terms.ts';

const facts = unique(factId);
const positive = z.number().positive();
const terms = z.int().positive();

const dailyRate = z.strictObject({
  principal: positive,
  dailyRate: positive,
  interest30: positive,
  interest360: positive,
  interest365: positive,
  simple365: positive,
  simple360: positive,
  ear365: positive,
});

const instalment = z.strictObject({
  principal: positive,
  terms,
  feeRate: positive,
  feeTiming: z.enum(['spread', 'first']),
  fee: positive,
  payment: positive,
  nextPayment: positive.optional(),
  monthlyIrr: positive,
  aprNominal: positive,
  ear: positive,
  facts,
});

const earlySettlement = z.strictObject({
  principal: positive,
  terms,
  feeRate: positive,
  settleAt: terms,
  remainingFee: z.enum(['due', 'waived']),
  payment: positive,
  principalLeft: positive,
  feeLeft: positive,
  lastPayment: positive,
  monthlyIrr: positive,
  aprNominal: positive,
  ear: positive,
  facts,
});

const equalInstalment = z.strictObject({
  principal: positive,
  dailyRate: positive,
  monthlyRate: positive,
  terms,
  payment: positive,
  interest: positive,
  feeRateEquivalent: positive,
  monthlyIrr: positive,
  aprNominal: positive,
  ear: positive,
});

const threshold = z.strictObject({
  apr: positive,
  label: text,
  asOf: partialDate,
  principal: positive,
  daily365: positive,
  daily360: positive,
  monthly: positive,
  interest30: positive,
  interest12: positive,
  feeRateEquivalent: positive,
  facts,
});

const example = z.strictObject({
  id: slug,
  label: text,
  principal: positive,
  dailyRate: positive.optional(),
  subsidyRate: positive.optional(),
  terms: terms.optional(),
  days: terms.optional(),
  interest: positive.optional(),
  subsidy: positive.optional(),
  simple365: positive.optional(),
  facts,
});

export const conversionsRecord = z.strictObject({
  asOf: isoDate,
  confidence,
  sources: unique(sourceId).min(1),
  units: z.strictObject({ money: text, rate: z.literal('%') }),
  unitsNote: text,
  caveat: text,
  convention: z.strictObject({
    principal: positive,
    currency: z.literal('CNY'),
    instalment: text,
    irr: text,
    ear: text,
    daily: text,
    rounding: text,
  }),
  formulas: z.array(z.strictObject({ id: slug, name: text, formula: text, formula360: text.optional() })),
  dailyRates: z.array(dailyRate),
  instalments: z.array(instalment),
  rulesOfThumb: z.array(z.strictObject({ terms, annualize: positive, factor: positive })),
  earlySettlement: z.array(earlySettlement),
  equalInstalment: z.array(equalInstalment),
  interestOnly: z.array(
    z.strictObject({ principal: positive, dailyRate: positive, days: terms, interest: positive }),
  ),
  thresholds: z.array(threshold),
  examples: z.array(example),
});

export const conversionsFile = z.strictObject({ meta, conversions: conversionsRecord });
