import { z } from 'zod';

/** A text that is right, or of which is said `what` and `whatToDo`: see build/schema-issue.ts. */
export function textThat(isRight: (value: string) => boolean, what: string, whatToDo: string) {
  return z.string().refine(isRight, { error: what, params: { whatToDo } });
}

/** A calendar day that exists, written YYYY-MM-DD. */
export const isoDate = textThat(
  (value) => isCalendarDate(value, 3),
  'is not a day of the calendar',
  'Write a day such as 2026-10-01',
);
/** A day, a month or a year: YYYY-MM-DD, YYYY-MM or YYYY. */
export const partialDate = textThat(
  (value) => isCalendarDate(value, 1),
  'cannot be read as a date',
  "Write 2026-10-01, 2026-10 or '2026'",
);

function isCalendarDate(value: string, partsNeeded: 1 | 3): boolean {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value);
  if (!match || (partsNeeded === 3 && !match[3])) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

export const text = textThat((value) => value !== '', 'is empty', 'Write it').refine(
  (value) => value === value.trim(),
  { error: 'has a space at an end', params: { whatToDo: 'Take it away' } },
);

export function textUpTo(characters: number) {
  return text.refine((value) => [...value].length <= characters, {
    error: `is longer than ${characters} characters`,
    params: { whatToDo: 'Shorten it' },
  });
}

export function unique<T extends z.ZodType>(item: T) {
  return z.array(item).refine((list) => new Set(list).size === list.length, {
    error: 'holds the same entry twice',
    params: { whatToDo: 'Take one of the two away' },
  });
}

function id(pattern: RegExp, example: string) {
  return textThat(
    (value) => pattern.test(value),
    'is no id that can stand here',
    `Write one such as ${example}`,
  );
}

export const ruleId = id(/^T\d\d$/, 'T01');
export const claimId = id(/^[SC]\d\d$/, 'S01 or C01');
export const factId = id(/^[A-Z]{2,4}-\d\d$/, 'HB-01');
export const sourceId = id(/^[A-Z]\d\d[a-z]?$/, 'P01 or T01');
export const questionId = id(/^Q\d\d$/, 'Q01');
export const slug = id(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'limit-cut');

export const productId = z.enum(['huabei', 'jiebei', 'wangshangdai']);
export const audienceId = z.enum(['huabei', 'jiebei', 'wangshangdai', 'industry']);
export const confidence = z.enum(['high', 'medium', 'low', 'unconfirmed']);
export const ruleStatus = z.enum([
  'in-force',
  'draft',
  'superseded',
  'event',
  'expired',
  'self-regulation',
  'unpublished',
]);
export const scope = z.enum(['direct', 'reference', 'conditional', 'related', 'none']);
export const verdict = z.enum(['true', 'outdated', 'misleading', 'false', 'unverified']);
export const claimTopic = z.enum([
  'closing',
  'lender',
  'limit',
  'price',
  'registry',
  'overdue',
  'scam',
  'collection',
  'complaint',
  'regulation',
  'market',
  'student',
  'subsidy',
  'privacy',
]);
export const factTopic = z.enum([
  'name',
  'lender',
  'launch',
  'audience',
  'how',
  'price',
  'registry',
  'manage',
  'institution',
]);
export const factGroup = z.enum([
  'lenders',
  'status',
  'rate-lines',
  'cost-disclosure',
  'limits',
  'registry',
  'collection',
  'subsidy',
  'marketing',
  'complaints',
]);
export const riskKind = z.enum(['policy', 'registry', 'cost', 'limit', 'overborrowing', 'scam', 'privacy']);
export const riskLevel = z.enum(['info', 'watch', 'high']);
export const assessment = z.enum(['holds', 'partly', 'wrong', 'opinion']);
export const step = z.enum(['apply', 'limit', 'use', 'bill', 'repay', 'overdue']);
export const sourceKind = z.enum([
  'regulation',
  'regulator',
  'court',
  'company',
  'news',
  'analysis',
  'corpus',
  'documentation',
]);

export const meta = z.strictObject({ edited: isoDate, coverageTo: isoDate });
export const questionTopic = z.enum([
  'limit',
  'use',
  'early-settlement',
  'refund',
  'jiebei-or-wangshangdai',
  'registry',
  'overdue',
  'scam',
]);
