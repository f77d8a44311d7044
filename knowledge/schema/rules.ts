import { z } from 'zod';
import {
  confidence,
  isoDate,
  meta,
  partialDate,
  productId,
  ruleId,
  ruleStatus,
  scope,
  slug,
  sourceId,
  sourceKind,
  text,
  textThat,
  unique,
} from './terms.ts';

const effects = z.union([z.strictObject({ all: text }), z.strictObject(forEachProduct(text))], {
  error: 'is neither one text under all nor a text under each of the three products',
});

function forEachProduct<T extends z.ZodType>(value: T) {
  return { huabei: value, jiebei: value, wangshangdai: value } satisfies Record<z.infer<typeof productId>, T>;
}

export const ruleRecord = z.strictObject({
  id: ruleId,
  announced: partialDate.nullable(),
  effective: partialDate.nullable(),
  until: isoDate.optional(),
  title: text,
  number: text.nullable(),
  issuers: unique(text).min(1),
  status: ruleStatus,
  statusNote: text.optional(),
  supersededBy: unique(ruleId),
  requires: text,
  effects,
  notFor: unique(productId).min(1).optional(),
  forUsers: text,
  confidence,
  sources: unique(sourceId).min(1),
  matters: z.literal([1, 2, 3]),
  reviewBy: isoDate.nullable(),
});

export const applicabilityRecord = z.strictObject({
  id: slug,
  name: text,
  rules: unique(ruleId).min(1),
  ...forEachProduct(scope),
  bankCredit: scope,
  notes: z.strictObject({ ...forEachProduct(text.optional()), bankCredit: text.optional() }).optional(),
});

export const watchRecord = z.strictObject({
  id: slug,
  topic: text,
  reviewBy: isoDate,
  recurring: z.enum(['monthly', 'continuous']).optional(),
  note: text,
  rules: unique(ruleId).min(1),
});

export const rulesFile = z.strictObject({
  meta,
  rules: z.array(ruleRecord),
  applicability: z.array(applicabilityRecord),
  watch: z.array(watchRecord),
});

const webAddress = textThat(
  (value) => /^https?:/.test(value) && URL.canParse(value),
  'is not a web address',
  'Write one that begins with https://, or null',
);

export const sourceRecord = z.strictObject({
  id: sourceId,
  publisher: text,
  title: text,
  number: text.nullable(),
  date: partialDate.nullable(),
  url: webAddress.nullable(),
  kind: sourceKind,
  sameAs: sourceId.optional(),
});

const host = textThat(
  (value) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(value),
  'is not the name of a site',
  'Write one such as gov.cn',
);

export const sourcesFile = z.strictObject({ meta, hosts: unique(host), sources: z.array(sourceRecord) });
