import { z } from 'zod';
import {
  audienceId,
  confidence,
  factId,
  isoDate,
  meta,
  partialDate,
  productId,
  questionId,
  questionTopic,
  ruleId,
  slug,
  sourceId,
  text,
  textThat,
  textUpTo,
  unique,
} from './terms.ts';

export const channelRecord = z.strictObject({
  id: slug,
  name: text,
  contact: text,
  scope: text,
  can: text,
  cannot: text,
  note: text,
});

const shortLines = unique(textUpTo(40)).min(1);

export const situationRecord = z.strictObject({
  id: slug,
  title: text,
  products: unique(audienceId).min(1),
  do: shortLines,
  dont: shortLines,
  contact: unique(slug),
  note: text,
  rules: unique(ruleId).min(1),
});

export const actionsFile = z.strictObject({
  meta,
  channels: z.array(channelRecord),
  situations: z.array(situationRecord),
});

export const questionRecord = z.strictObject({
  id: questionId,
  topic: questionTopic,
  title: text,
  products: unique(productId).min(1),
  text,
  facts: unique(factId).min(1),
  situations: unique(slug),
  sources: unique(sourceId).min(1),
});

const intents = z.array(
  z.strictObject({
    intent: slug,
    label: text,
    share: z.number().min(0).max(100).nullable(),
    questions: unique(questionId),
  }),
);

export const askedMostRecord = z.strictObject({
  asOf: partialDate,
  confidence,
  sources: unique(sourceId).min(1),
  note: text,
  huabei: intents,
  jiebei: intents,
  wangshangdai: intents,
});

export const questionsFile = z.strictObject({
  meta,
  userQuestions: z.array(questionRecord),
  askedMost: askedMostRecord,
});

const changeRecord = z.strictObject({
  version: textThat(
    (value) => /^\d{4}-\d\d-\d\d(?:\.\d+)?$/.test(value),
    'is not a version',
    'Write the date, such as 2026-11-25, followed by .2 for the second change of that day',
  ),
  date: isoDate,
  records: z.array(z.strictObject({ id: z.string().min(1), what: text })).min(1),
});

export const changesFile = z.strictObject({ changes: z.array(changeRecord).min(1) });
