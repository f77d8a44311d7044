import { useState } from 'preact/hooks';
import { useReading } from './reading.ts';

interface CopyButtonProps {
  readonly label: string;
  readonly text: string;
}

/** Copies on a click and says whether it worked. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const { strings, copy } = useReading();
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);
  const onClick = () =>
    copy(text).then(
      () => setOutcome('copied'),
      () => setOutcome('copyFailed'),
    );
  return (
    <>
      <button type="button" class="link" onClick={onClick}>
        {label}
      </button>
      <span class="outcome" role="status">
        {outcome === null ? '' : strings[outcome]}
      </span>
    </>
  );
}
