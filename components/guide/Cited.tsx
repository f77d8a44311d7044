import type { SourcedText } from '../../knowledge/types.ts';
import { Statement } from '../Statement.tsx';
import { QuoteButton } from './QuoteButton.tsx';

interface CitedProps {
  readonly of: SourcedText;
  readonly date?: 'always' | 'other';
}

/** A statement that can be copied as a quotation. */
export function Cited({ of, date = 'other' }: CitedProps) {
  return (
    <span class="cited">
      <Statement of={of} date={date} />
      <QuoteButton text={of.text} of={of} />
    </span>
  );
}
