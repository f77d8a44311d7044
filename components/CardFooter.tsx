import { useId, useState } from 'preact/hooks';
import { CopyButton } from './CopyButton.tsx';
import type { PauseScope } from './pause.ts';
import { ReportError } from './ReportError.tsx';
import { useReading } from './reading.ts';

interface CardFooterProps {
  readonly sourcesOpen: boolean;
  readonly onSources: () => void;
  readonly onOpenGuide: () => void;
  readonly onPause: (scope: PauseScope) => void;
  /** The card's first view as a quotation, and the ids of its records, for a correction. */
  readonly quote: string;
  readonly records: string;
}

type Tool = 'more' | 'report';

/** Date and sources, the way on, and the switches; what is needed rarely opens under it. */
export function CardFooter({
  sourcesOpen,
  onSources,
  onOpenGuide,
  onPause,
  quote,
  records,
}: CardFooterProps) {
  const { strings, asOf, sources } = useReading();
  const [tool, setTool] = useState<Tool | null>(null);
  const tools = useId();
  return (
    <footer>
      <div class="foot">
        <span>{strings.dataAsOf(asOf)}</span>
        <button type="button" class="link" aria-expanded={sourcesOpen} onClick={onSources}>
          {strings.sourceCount(sources.length)}
        </button>
        <span class="space" />
        <button type="button" class="link" onClick={onOpenGuide}>
          {strings.openGuide}
        </button>
        <button type="button" class="link" onClick={() => onPause('site')}>
          {strings.pauseSite}
        </button>
        <button
          type="button"
          class="dots"
          aria-label={strings.more}
          aria-expanded={tool !== null}
          aria-controls={tools}
          onClick={() => setTool(tool === null ? 'more' : null)}
        >
          <span aria-hidden="true">⋯</span>
        </button>
      </div>
      <div id={tools} class="foot tools" hidden={tool === null}>
        <button type="button" class="link" onClick={() => onPause('page')}>
          {strings.pausePage}
        </button>
        <button type="button" class="link" onClick={() => onPause('hour')}>
          {strings.pauseHour}
        </button>
        <span class="space" />
        <CopyButton label={strings.quote} text={quote} />
        <button
          type="button"
          class="link"
          aria-expanded={tool === 'report'}
          onClick={() => setTool(tool === 'report' ? 'more' : 'report')}
        >
          {strings.report}
        </button>
      </div>
      {tool === 'report' && <ReportError record={records} text={quote} />}
    </footer>
  );
}
