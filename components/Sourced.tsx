import type { Provenance } from '../knowledge/types.ts';
import { cutEnding } from './ending.ts';
import { SourceMark } from './SourceMark.tsx';
import { Text } from './Text.tsx';

interface SourcedProps {
  readonly text: string;
  readonly of: Pick<Provenance, 'sources' | 'rules' | 'asOf'>;
}

/** A text and its source mark, which stays on the line of the last word. */
export function Sourced({ text, of }: SourcedProps) {
  const [start, end] = cutEnding(text);
  return (
    <>
      <Text>{start}</Text>
      <span class="ending">
        {end}
        <SourceMark of={of} tucked={text.endsWith('。')} />
      </span>
    </>
  );
}
