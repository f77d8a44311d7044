import { z } from 'zod';
import {
  confidence,
  factGroup,
  factId,
  factTopic,
  isoDate,
  meta,
  partialDate,
  productId,
  ruleId,
  slug,
  sourceId,
  step,
  text,
  unique,
} from './terms.ts';

const facts = unique(factId);

export const factRecord = z.strictObject({
  id: factId,
  topic: factTopic,
  group: factGroup.optional(),
  text,
  since: partialDate.optional(),
  until: partialDate.optional(),
  period: text.optional(),
  asOf: partialDate,
  confidence,
  reviewBy: isoDate.nullable(),
  sources: unique(sourceId).min(1),
  rules: unique(ruleId).optional(),
});

const bilingual = z.strictObject({ zh: text, en: text });

const alias = z.strictObject({
  text,
  lang: z.enum(['zh-Hans', 'zh-Hant', 'en']),
  ambiguous: z.boolean(),
  context: unique(text).min(1).nullable(),
  note: text,
});

const lender = z.strictObject({
  name: text,
  short: text,
  kind: text,
  since: partialDate.nullable(),
  note: text,
});

const keyFigure = z.strictObject({
  label: text,
  value: text,
  asOf: partialDate,
  confidence,
  caveat: text,
  facts: facts.min(1),
});

const howItWorks = z.tuple(
  step.options.map(stepRecord) as [ReturnType<typeof stepRecord>, ...ReturnType<typeof stepRecord>[]],
);

function stepRecord(name: z.infer<typeof step>) {
  return z.strictObject({ step: z.literal(name), text, facts: facts.min(1) });
}

export const productRecord = z.strictObject({
  id: productId,
  name: bilingual,
  kind: bilingual,
  aliases: z.array(alias).min(1),
  related: z.array(z.strictObject({ name: text, note: text, facts: facts.min(1) })),
  notThis: unique(text),
  lender,
  formerLenders: z.array(lender.extend({ until: partialDate.nullable(), facts: facts.min(1) })),
  oneLine: text,
  audience: text,
  factsFor: z.strictObject({ oneLine: facts.min(1), audience: facts.min(1), lender: facts.min(1) }),
  howItWorks,
  keyFigures: z.array(keyFigure),
  status: z.strictObject({ text, asOf: partialDate, facts: facts.min(1) }),
  facts: z.array(factRecord).min(1),
});

export const unconfirmedRecord = z.strictObject({
  id: slug,
  topic: text,
  text,
  products: unique(productId).min(1),
  facts,
});

export const productFile = z.strictObject({ meta, product: productRecord });
export const sharedFile = z.strictObject({ meta, shared: z.array(factRecord.extend({ group: factGroup })) });
export const unconfirmedFile = z.strictObject({ meta, unconfirmed: z.array(unconfirmedRecord) });
