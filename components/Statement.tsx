import type { SourcedText } from '../knowledge/types.ts';
import { ExpiredTag } from './ExpiredTag.tsx';
import { useReading } from './reading.ts';
import { Small } from './Small.tsx';
import { Sourced } from './Sourced.tsx';
import { isUntranslated, Translated } from './Words.tsx';

interface StatementProps {
  readonly of: SourcedText;
  /** `other`: only where it is not the date that the surface states once for all. */
  readonly date?: 'always' | 'other';
}

/** A text of the knowledge with its sources and date; past its review it says so. */
export function Statement({ of, date = 'other' }: StatementProps) {
  const { strings, asOf } = useReading();
  return (
    <>
      <Translated text={<Sourced text={of.text} of={of} />} untranslated={isUntranslated(of, 'text')} />
      {(date === 'always' || of.asOf !== asOf) && <Small kind="date">{strings.asOf(of.asOf)}</Small>}
      <ExpiredTag of={of} />
    </>
  );
}
