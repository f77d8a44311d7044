import { useId, useState } from 'preact/hooks';
import { CopyButton } from './CopyButton.tsx';
import { useReading } from './reading.ts';

interface ReportErrorProps {
  /** Ids of the records in view, and what they say. */
  readonly record: string;
  readonly text: string;
}

/** A correction to complete and to copy. Nothing is sent. */
export function ReportError({ record, text }: ReportErrorProps) {
  const { strings, version } = useReading();
  const [report, setReport] = useState(strings.reportText(version, record, text));
  const help = useId();
  return (
    <div class="report">
      <p id={help}>{strings.reportHelp}</p>
      <textarea
        aria-label={strings.report}
        aria-describedby={help}
        rows={7}
        value={report}
        onInput={(event) => setReport(event.currentTarget.value)}
      />
      <p>
        <CopyButton label={strings.copyReport} text={report} />
      </p>
    </div>
  );
}
