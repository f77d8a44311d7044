import { sourceIdsOf } from '../knowledge/source-order.ts';
import type { Provenance } from '../knowledge/types.ts';
import { numberRanges } from './number-ranges.ts';
import { useReading } from './reading.ts';

/** More than this many numbers tell the reader nothing at a glance; the list of sources has them all. */
const SHOWN = 2;

/** The superscript after a statement; leads to its sources. */
export function SourceMark({ of }: { readonly of: Pick<Provenance, 'sources' | 'rules' | 'asOf'> }) {
  const { strings, sources, showSources } = useReading();
  const ids = sourceIdsOf(of);
  const ranges = numberRanges(
    ids.map((id) => sources.findIndex((source) => source.id === id) + 1).filter((number) => number > 0),
  );
  if (ranges.length === 0) return null;
  const name = strings.sourceMark(ranges.join(strings.listSeparator), of.asOf);
  return (
    <button type="button" class="source-mark" aria-label={name} title={name} onClick={() => showSources(ids)}>
      {ranges.slice(0, SHOWN).join(',')}
      {ranges.length > SHOWN ? '…' : ''}
    </button>
  );
}
