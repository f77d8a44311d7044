import type { Provenance } from '../../knowledge/types.ts';
import { quotation } from '../quotation.ts';
import { useReading } from '../reading.ts';
import { useGuide } from './guide-context.ts';

interface QuoteButtonProps {
  readonly text: string;
  readonly of: Pick<Provenance, 'sources' | 'rules' | 'asOf'>;
}

/** Copies a statement with its date and sources. Shows itself where the pointer or the focus is: see guide.css. */
export function QuoteButton({ text, of }: QuoteButtonProps) {
  const { strings, sources, copy } = useReading();
  const { announce } = useGuide();
  const onClick = () =>
    copy(quotation(text, of, sources, strings)).then(
      () => announce(strings.copied),
      () => announce(strings.copyFailed),
    );
  return (
    <button type="button" class="quote" aria-label={strings.quote} title={strings.quote} onClick={onClick}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3 3h4v4c0 3-1 5-4 6M9.5 3h4v4c0 3-1 5-4 6" />
      </svg>
    </button>
  );
}
