import { useEffect, useRef } from 'preact/hooks';
import type { SourceId } from '../knowledge/types.ts';
import { useReading } from './reading.ts';
import { SourceList } from './SourceList.tsx';

interface SourceNotesProps {
  /** What a superscript stands for; empty for all sources there are. */
  readonly ids: readonly SourceId[];
  readonly onClose: () => void;
}

/**
 * The notes at the foot of a surface, where a book has them: the reader stays where they read. Takes the focus
 * and gives it back to the superscript.
 */
export function SourceNotes({ ids, onClose }: SourceNotesProps) {
  const { strings, sources } = useReading();
  const notes = useRef<HTMLElement>(null);
  useEffect(() => {
    const root = notes.current?.getRootNode() as Document | ShadowRoot | undefined;
    const mark = root?.activeElement;
    notes.current?.focus({ preventScroll: true });
    return () => {
      if (mark instanceof HTMLElement) mark.focus({ preventScroll: true });
    };
  }, []);
  const shown = ids.length === 0 ? sources : sources.filter((source) => ids.includes(source.id));
  return (
    <section class="notes" aria-label={strings.sources} tabIndex={-1} ref={notes}>
      <button type="button" class="close" aria-label={strings.close} onClick={onClose}>
        <span aria-hidden="true">✕</span>
      </button>
      <SourceList shown={shown} />
    </section>
  );
}
