import { withoutNumbers } from './numbers.ts';
import type { CardRule, IsoDate, PartialDate, Provenance } from './types.ts';

export type Freshness = 'current' | 'expired';

/** Expired from the day after `reviewBy`. */
export function freshnessOf({ reviewBy }: Pick<Provenance, 'reviewBy'>, today: IsoDate): Freshness {
  return reviewBy !== null && today > reviewBy ? 'expired' : 'current';
}

/** A statement as it may be shown today: once expired, without its numbers. */
export function shownOn<T extends Pick<Provenance, 'reviewBy'> & { text: string }>(
  statement: T,
  today: IsoDate,
): T & { freshness: Freshness } {
  const freshness = freshnessOf(statement, today);
  return freshness === 'current'
    ? { ...statement, freshness }
    : { ...statement, freshness, text: withoutNumbers(statement.text) };
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

/**
 * What a rule is on a given day. Its dates decide, so that a rule comes into force, ends and is replaced on the day
 * itself; the status the editor wrote decides only what dates cannot tell.
 */
export function statusOn(
  rule: Pick<CardRule, 'status' | 'announced' | 'effective' | 'until' | 'supersededOn'>,
  today: IsoDate,
): RuleState {
  const { status, announced, effective, until, supersededOn } = rule;
  if (status === 'draft' || status === 'unpublished') return status;
  const begins = effective ?? announced;
  if (begins !== null && today < firstDayOf(begins)) return 'upcoming';
  if (status === 'event') return 'event';
  if (until === undefined ? status === 'expired' : today > until) return 'expired';
  if (supersededOn === null ? status === 'superseded' : today >= firstDayOf(supersededOn))
    return 'superseded';
  return status === 'self-regulation' ? 'self-regulation' : 'in-force';
}

function firstDayOf(date: PartialDate): IsoDate {
  return `${date}-01-01`.slice(0, 10);
}

/** Only for comparing: 2026-02 ends on the day written 2026-02-31. */
function lastDayOf(date: PartialDate): IsoDate {
  return date.length === 7 ? `${date}-31` : `${date}-12-31`.slice(0, 10);
}
