import { sourceIdsOf } from '../knowledge/source-order.ts';
import type { Provenance } from '../knowledge/types.ts';
import { numberRanges } from './number-ranges.ts';
import { useReading } from './reading.ts';

/** Longer than this it tells the reader nothing at a glance; its name and the list of sources have all numbers. */
const CHARACTERS = 5;

interface SourceMarkProps {
  readonly of: Pick<Provenance, 'sources' | 'rules' | 'asOf'>;
  /** The text ends with a full stop of Chinese width, whose right half is empty. */
  readonly tucked?: boolean;
}

/** The superscript after a statement; leads to its sources. */
export function SourceMark({ of, tucked = false }: SourceMarkProps) {
  const { strings, sourceIds, showSources } = useReading();
  const ids = sourceIdsOf(of);
  const ranges = numberRanges(ids.map((id) => sourceIds.indexOf(id) + 1).filter((number) => number > 0));
  if (ranges.length === 0) return null;
  const all = ranges.join(',');
  const name = strings.sourceMark(ranges.join(strings.listSeparator), of.asOf);
  return (
    <button
      type="button"
      class={tucked ? 'source-mark tucked' : 'source-mark'}
      aria-label={name}
      title={name}
      onClick={() => showSources(ids)}
    >
      {all.length <= CHARACTERS ? all : `${Number.parseInt(all, 10)}+`}
    </button>
  );
}
