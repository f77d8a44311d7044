import { shownOn } from '../knowledge/freshness.ts';
import type { Statement as StatementRecord } from '../knowledge/types.ts';
import { useReading } from './reading.ts';
import { Small } from './Small.tsx';
import { Sourced } from './Sourced.tsx';
import { isUntranslated, Translated } from './Words.tsx';

interface StatementProps {
  readonly of: StatementRecord;
  /** `other`: only where it is not the date that the surface states once for all. */
  readonly date?: 'always' | 'other';
}

/** A text of the knowledge with its sources and date. Past its day it loses its numbers and says so. */
export function Statement({ of, date = 'other' }: StatementProps) {
  const { strings, today, asOf } = useReading();
  const { text, freshness } = shownOn(of, today);
  return (
    <>
      <Translated text={<Sourced text={text} of={of} />} untranslated={isUntranslated(of, 'text')} />
      {(date === 'always' || of.asOf !== asOf) && <Small kind="date">{strings.asOf(of.asOf)}</Small>}
      {freshness === 'expired' && <Small kind="tag">{strings.expired}</Small>}
    </>
  );
}
