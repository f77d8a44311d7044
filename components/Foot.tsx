import type { ComponentChildren } from 'preact';
import type { SourceId } from '../knowledge/types.ts';
import { useReading } from './reading.ts';
import { SourceNotes } from './SourceNotes.tsx';

export interface FootProps {
  /** The sources that are shown; an empty list shows all, null none. */
  readonly notes: readonly SourceId[] | null;
  readonly onNotes: (ids: readonly SourceId[] | null) => void;
  readonly onOpenGuide: () => void;
}

/** The foot of card and popup: date and sources on one side, the way to the guide and `children` on the other. */
export function Foot({ notes, onNotes, onOpenGuide, children }: FootProps & { children: ComponentChildren }) {
  const { strings, asOf, sourceIds } = useReading();
  return (
    <>
      {notes !== null && <SourceNotes key={notes.join()} ids={notes} onClose={() => onNotes(null)} />}
      <div class="foot">
        <span class="group">
          <span>{strings.dataAsOf(asOf)}</span>
          <button
            type="button"
            class="link"
            aria-expanded={notes !== null}
            onClick={() => onNotes(notes === null ? [] : null)}
          >
            {strings.sourceCount(sourceIds.length)}
          </button>
        </span>
        <span class="group">
          <button type="button" class="link" onClick={onOpenGuide}>
            {strings.openGuide}
          </button>
          {children}
        </span>
      </div>
    </>
  );
}
