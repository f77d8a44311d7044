import { z } from 'zod';
import {
  assessment,
  audienceId,
  claimId,
  claimTopic,
  confidence,
  factId,
  isoDate,
  meta,
  partialDate,
  productId,
  riskKind,
  riskLevel,
  ruleId,
  slug,
  sourceId,
  text,
  textUpTo,
  unique,
  verdict,
} from './terms.ts';

const pattern = z.string().min(1);

export const claimRecord = z.strictObject({
  id: claimId,
  products: unique(audienceId).min(1),
  topic: claimTopic,
  verdict,
  variants: unique(text).min(2),
  cues: unique(pattern).min(1),
  unless: unique(pattern),
  always: z.boolean(),
  statement: textUpTo(120),
  more: text.optional(),
  asOf: isoDate,
  since: partialDate.optional(),
  until: isoDate.optional(),
  reviewBy: isoDate.nullable(),
  confidence,
  rules: unique(ruleId),
  sources: unique(sourceId),
});

export const claimsFile = z.strictObject({
  meta,
  gate: z.strictObject({
    product: pattern,
    context: pattern,
    minProduct: z.int().positive(),
    ignore: unique(pattern),
    rule: text,
  }),
  discussion: z.strictObject({ pattern, scope: z.literal('same-or-adjacent-sentence'), rule: text }),
  claims: z.array(claimRecord),
  quiet: unique(text),
});

export const riskRecord = z.strictObject({
  id: slug,
  product: productId,
  kind: riskKind,
  text: textUpTo(60),
  level: riskLevel,
  asOf: isoDate,
  reviewBy: isoDate.nullable(),
  confidence,
  rules: unique(ruleId).min(1),
  facts: unique(factId),
});

export const risksFile = z.strictObject({ meta, risks: z.array(riskRecord) });

export const analysisRecord = z.strictObject({
  id: slug,
  heading: text,
  seedSays: text,
  assessment,
  corrected: text,
  rules: unique(ruleId),
  claims: unique(claimId),
});

export const analysisFile = z.strictObject({
  meta,
  intro: analysisRecord,
  models: z.array(analysisRecord),
  common: analysisRecord,
  reasons: z.array(analysisRecord),
  impacts: z.array(analysisRecord),
  measures: z.strictObject({
    firms: z.array(analysisRecord),
    users: z.array(analysisRecord),
    industry: z.array(analysisRecord),
  }),
  outlook: z.array(analysisRecord),
  conclusion: analysisRecord,
  footer: analysisRecord,
});
