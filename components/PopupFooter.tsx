import type { SourceId } from '../knowledge/types.ts';
import { usePopupWords } from './popup-words.ts';
import { useReading } from './reading.ts';
import { SourceNotes } from './SourceNotes.tsx';

interface PopupFooterProps {
  readonly notes: readonly SourceId[] | null;
  /** An empty list shows all sources, null none. */
  readonly onNotes: (ids: readonly SourceId[] | null) => void;
  readonly onOpenGuide: () => void;
  readonly onOpenOptions: () => void;
}

export function PopupFooter({ notes, onNotes, onOpenGuide, onOpenOptions }: PopupFooterProps) {
  const { strings, asOf, sourceIds } = useReading();
  const words = usePopupWords();
  return (
    <footer>
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
          <button type="button" class="link" onClick={onOpenOptions}>
            {words.settings}
          </button>
        </span>
      </div>
      <p class="small-print">{strings.notAffiliated}</p>
    </footer>
  );
}
