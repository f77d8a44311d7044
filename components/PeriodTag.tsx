import { periodOf } from '../knowledge/freshness.ts';
import type { Claim } from '../knowledge/types.ts';
import { useReading } from './reading.ts';
import { Small } from './Small.tsx';

/** Says of what holds for a time whether that has begun or is over today. */
export function PeriodTag({ of }: { readonly of: Pick<Claim, 'since' | 'until'> }) {
  const { strings, today } = useReading();
  const { since, until } = of;
  const period = periodOf(of, today);
  if (period === 'upcoming' && since !== undefined) return <Small kind="tag">{strings.begins(since)}</Small>;
  if (until === undefined) return null;
  return period === 'over' ? (
    <Small kind="tag">{strings.ended(until)}</Small>
  ) : (
    <Small kind="date">{strings.ends(until)}</Small>
  );
}
