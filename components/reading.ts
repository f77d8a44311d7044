import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ClaimId, ClaimMore, IsoDate, Source, SourceId } from '../knowledge/types.ts';
import type { Strings } from '../locales/zh-CN.ts';

/** What every view of a card, the popup or the guide needs to know of its surroundings. */
export interface Reading {
  readonly strings: Strings;
  readonly today: IsoDate;
  /** The date the surface states once for all; a statement of another date states its own. */
  readonly asOf: IsoDate;
  readonly version: string;
  /** Numbered from 1 in this order. */
  readonly sourceIds: readonly SourceId[];
  /** In the same order; none while the details of a card are under way. */
  readonly sources: readonly Source[];
  /** What there is to say on a claim beyond its correction; the same holds. */
  readonly more: Readonly<Record<ClaimId, ClaimMore>>;
  /** Shows these in the list of sources. */
  readonly showSources: (ids: readonly SourceId[]) => void;
  readonly openSource: (url: string) => void;
  /** Rejects where the clipboard is refused. */
  readonly copy: (text: string) => Promise<void>;
}

const ReadingContext = createContext<Reading | null>(null);

export const ReadingProvider = ReadingContext.Provider;

export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (reading === null) throw new Error('A view stands outside a ReadingProvider');
  return reading;
}
