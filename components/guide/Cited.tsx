import { shownOn } from '../../knowledge/freshness.ts';
import type { Statement as StatementRecord } from '../../knowledge/types.ts';
import { useReading } from '../reading.ts';
import { Statement } from '../Statement.tsx';
import { QuoteButton } from './QuoteButton.tsx';

interface CitedProps {
  readonly of: StatementRecord;
  readonly date?: 'always' | 'other';
}

/** A statement that can be copied as a quotation. */
export function Cited({ of, date = 'other' }: CitedProps) {
  const { today } = useReading();
  return (
    <span class="cited">
      <Statement of={of} date={date} />
      <QuoteButton text={shownOn(of, today).text} of={of} />
    </span>
  );
}
