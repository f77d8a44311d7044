import type { Source } from '../knowledge/types.ts';
import { useReading } from './reading.ts';
import { SourceLine } from './SourceLine.tsx';

/** Sources under the numbers that the superscripts have. */
export function SourceList({ shown }: { readonly shown: readonly Source[] }) {
  const { sourceIds } = useReading();
  return (
    <ol class="sources">
      {shown.map((source) => (
        <li key={source.id}>
          <span class="number">{sourceIds.indexOf(source.id) + 1}</span>
          <SourceLine source={source} />
        </li>
      ))}
    </ol>
  );
}
