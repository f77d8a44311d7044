import { isExpired } from '../knowledge/freshness.ts';
import type { Provenance } from '../knowledge/types.ts';
import { useReading } from './reading.ts';
import { Small } from './Small.tsx';

/** Says of a record past its review that it may be out of date; its numbers are gone already. */
export function ExpiredTag({ of }: { readonly of: Pick<Provenance, 'reviewBy'> }) {
  const { strings, today } = useReading();
  return isExpired(of, today) ? <Small kind="tag">{strings.expired}</Small> : null;
}
