import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SourceId } from '../../knowledge/types.ts';
import { useReading } from '../reading.ts';
import { SourceLine } from '../SourceLine.tsx';
import { useGuide } from './guide-context.ts';
import { sourceAnchor } from './numbered-sources.ts';

interface SourcesPanelProps {
  /** The sources of the statement the reader asked about; null while nobody asks. */
  readonly ids: readonly SourceId[] | null;
  readonly onClose: () => void;
}

/**
 * The sources of one statement beside it, so that the reader keeps the place. A popover: the browser closes it
 * on Esc and on a press elsewhere, and gives the focus back.
 */
export function SourcesPanel({ ids, onClose }: SourcesPanelProps) {
  const { strings, sources } = useReading();
  const { words } = useGuide();
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (ids !== null) panel.current?.showPopover();
  }, [ids]);
  const shown = sources.flatMap((source, index) =>
    ids?.includes(source.id) ? [{ source, number: index + 1 }] : [],
  );
  return (
    <div
      ref={panel}
      popover="auto"
      class="sources-panel"
      role="dialog"
      aria-labelledby="sources-panel-title"
      onToggle={(event) => {
        if ((event as ToggleEvent).newState === 'closed') onClose();
      }}
    >
      <header>
        <h2 id="sources-panel-title" tabIndex={-1} autofocus>
          {words.sourcesOfThis}
        </h2>
        <button
          type="button"
          class="close"
          aria-label={strings.close}
          onClick={() => panel.current?.hidePopover()}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
          </svg>
        </button>
      </header>
      <ol class="source-list">
        {shown.map(({ source, number }) => (
          <li key={source.id} value={number}>
            <a
              class="number"
              href={`#${sourceAnchor(source.id)}`}
              aria-label={`${words.toSourceList} ${number}`}
              onClick={() => panel.current?.hidePopover()}
            >
              {number}
            </a>
            <SourceLine source={source} />
          </li>
        ))}
      </ol>
    </div>
  );
}
