import { useId, useState } from 'preact/hooks';
import { CopyButton } from './CopyButton.tsx';
import { Foot, type FootProps } from './Foot.tsx';
import type { PauseScope } from './pause.ts';
import { ReportError } from './ReportError.tsx';
import { useReading } from './reading.ts';

interface CardFooterProps extends FootProps {
  readonly onPause: (scope: PauseScope) => void;
  /** The first view as a quotation; what it says and the ids of its records, for a correction. */
  readonly quote: string;
  readonly said: string;
  readonly records: string;
}

type Tool = 'more' | 'report';

/** Date and sources, the way on, and the switches; what is needed rarely opens under it. */
export function CardFooter(props: CardFooterProps) {
  const { onPause, quote } = props;
  const { strings } = useReading();
  const [tool, setTool] = useState<Tool | null>(null);
  const tools = useId();
  return (
    <footer>
      <Foot notes={props.notes} onNotes={props.onNotes} onOpenGuide={props.onOpenGuide}>
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
      </Foot>
      <div id={tools} class="foot" hidden={tool === null}>
        <span class="group">
          <button type="button" class="link" onClick={() => onPause('page')}>
            {strings.pausePage}
          </button>
          <button type="button" class="link" onClick={() => onPause('hour')}>
            {strings.pauseHour}
          </button>
        </span>
        <span class="group">
          <CopyButton label={strings.quote} text={quote} />
          <button
            type="button"
            class="link"
            aria-expanded={tool === 'report'}
            onClick={() => setTool(tool === 'report' ? 'more' : 'report')}
          >
            {strings.report}
          </button>
        </span>
      </div>
      {tool === 'report' && <ReportError record={props.records} text={props.said} />}
    </footer>
  );
}
