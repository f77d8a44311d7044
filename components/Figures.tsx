import { isExpired } from '../knowledge/freshness.ts';
import type { KeyFigure } from '../knowledge/types.ts';
import { ExpiredTag } from './ExpiredTag.tsx';
import { useReading } from './reading.ts';
import { Small } from './Small.tsx';
import { SourceMark } from './SourceMark.tsx';
import { Words } from './Words.tsx';

/** Every figure with what to mind about it and its date; a figure past its day is not shown any more. */
export function Figures({ figures }: { readonly figures: readonly KeyFigure[] }) {
  return (
    <dl class="entries figures divided">
      {figures.map((figure) => (
        <FigureEntry key={figure.id} figure={figure} />
      ))}
    </dl>
  );
}

function FigureEntry({ figure }: { readonly figure: KeyFigure }) {
  const { strings, today } = useReading();
  return (
    <div data-current={figure.current}>
      <dt>
        <Words of={figure} field="label" />
      </dt>
      <dd>
        {isExpired(figure, today) ? (
          <ExpiredTag of={figure} />
        ) : (
          <span class="value">
            <Words of={figure} field="value" />
          </span>
        )}
        <SourceMark of={figure} />
        <p class="caveat">
          <Words of={figure} field="caveat" />
          <Small kind="date">{strings.asOf(figure.asOf)}</Small>
          {!figure.current && <Small kind="tag">{strings.confidence[figure.confidence]}</Small>}
        </p>
      </dd>
    </div>
  );
}
