import { freshnessOf } from '../knowledge/freshness.ts';
import type { KeyFigure } from '../knowledge/types.ts';
import { useReading } from './reading.ts';
import { SourceMark } from './SourceMark.tsx';
import { Words } from './Words.tsx';

/** Every figure with what to mind about it and its date; a figure past its day is not shown any more. */
export function Figures({ figures }: { readonly figures: readonly KeyFigure[] }) {
  return (
    <dl class="entries figures">
      {figures.map((figure) => (
        <FigureEntry key={figure.id} figure={figure} />
      ))}
    </dl>
  );
}

function FigureEntry({ figure }: { readonly figure: KeyFigure }) {
  const { strings, today } = useReading();
  const expired = freshnessOf(figure, today) === 'expired';
  return (
    <div data-current={figure.current}>
      <dt>
        <Words of={figure} field="label" />
      </dt>
      <dd>
        {expired ? (
          <small class="tag">{strings.expired}</small>
        ) : (
          <span class="value">
            <Words of={figure} field="value" />
          </span>
        )}
        <SourceMark of={figure} />
        <p class="caveat">
          <Words of={figure} field="caveat" />
          <small class="as-of">{strings.asOf(figure.asOf)}</small>
          {!figure.current && <small class="tag">{strings.confidence[figure.confidence]}</small>}
        </p>
      </dd>
    </div>
  );
}
