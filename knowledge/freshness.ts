import type { Rule } from './guide-types.ts';
import { withoutNumbers } from './numbers.ts';
import type { DatedRule, IsoDate, PartialDate, Provenance } from './types.ts';

/** From the day after `reviewBy`. */
export function isExpired({ reviewBy }: Pick<Provenance, 'reviewBy'>, today: IsoDate): boolean {
  return reviewBy !== null && today > reviewBy;
}

/** Fields that say how things stand. A name, a title and what others say keep their numbers. */
const AGEING: ReadonlySet<string> = new Set([
  'text',
  'more',
  'value',
  'caveat',
  'requires',
  'effects',
  'forUsers',
  'statusNote',
  'do',
  'dont',
  'contact',
  'scope',
  'can',
  'cannot',
  'note',
  'notes',
]);

/**
 * Any part of the knowledge as it may be shown today: each record in it that has expired is without its numbers. Done
 * once for all a surface shows, so that no view can forget it.
 */
export function shownOn<T>(knowledge: T, today: IsoDate): T {
  return ageing(knowledge, today) as T;
}

function ageing(value: unknown, today: IsoDate): unknown {
  if (Array.isArray(value)) return value.map((item) => ageing(item, today));
  if (typeof value !== 'object' || value === null) return value;
  const isOld = 'reviewBy' in value && isExpired(value as Provenance, today);
  return mapped(value, (item, key) => (isOld && AGEING.has(key) ? bare(item) : ageing(item, today)));
}

/** Every text in a field without its numbers. */
function bare(value: unknown): unknown {
  if (typeof value === 'string') return withoutNumbers(value);
  if (Array.isArray(value)) return value.map(bare);
  return typeof value === 'object' && value !== null ? mapped(value, bare) : value;
}

function mapped(record: object, change: (value: unknown, key: string) => unknown): object {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}

export type Period = 'upcoming' | 'running' | 'over';

/** Where today stands in the period a claim or a fact speaks of; `until` is its last day. */
export function periodOf(
  { since, until }: { since?: PartialDate | undefined; until?: PartialDate | undefined },
  today: IsoDate,
): Period {
  if (since !== undefined && today < firstDayOf(since)) return 'upcoming';
  if (until !== undefined && today > lastDayOf(until)) return 'over';
  return 'running';
}

export type RuleState =
  | 'draft'
  | 'unpublished'
  | 'event'
  | 'upcoming'
  | 'in-force'
  | 'self-regulation'
  | 'superseded'
  | 'expired';

type RuleDates = Pick<DatedRule, 'status' | 'effective' | 'until' | 'supersededOn'> &
  Partial<Pick<Rule, 'announced'>>;

/**
 * What a rule is on a given day. Its dates decide, so that a rule comes into force, ends and is replaced on the day
 * itself; the status the editor wrote decides only what dates cannot tell.
 */
export function statusOn(rule: RuleDates, today: IsoDate): RuleState {
  const { status, announced, effective, until, supersededOn } = rule;
  if (status === 'draft' || status === 'unpublished') return status;
  const begins = effective ?? announced;
  if (begins && today < firstDayOf(begins)) return 'upcoming';
  if (status === 'event') return 'event';
  if (until === undefined ? status === 'expired' : today > until) return 'expired';
  if (supersededOn === null ? status === 'superseded' : today >= firstDayOf(supersededOn))
    return 'superseded';
  return status === 'self-regulation' ? 'self-regulation' : 'in-force';
}

/** Whether it binds, be it by law or by a promise of those it binds. */
export function isInForce(rule: RuleDates, today: IsoDate): boolean {
  const state = statusOn(rule, today);
  return state === 'in-force' || state === 'self-regulation';
}

function firstDayOf(date: PartialDate): IsoDate {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day a partial date can mean, only for comparing: 2026-02 ends on the day written 2026-02-31. */
export function lastDayOf(date: PartialDate): IsoDate {
  return date.length === 7 ? `${date}-31` : `${date}-12-31`.slice(0, 10);
}
