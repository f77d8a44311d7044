import { isExpired } from '../../knowledge/freshness.ts';
import type { KeyFigure } from '../../knowledge/types.ts';
import { ExpiredTag } from '../ExpiredTag.tsx';
import { useReading } from '../reading.ts';
import { Small } from '../Small.tsx';
import { Sourced } from '../Sourced.tsx';
import { SourceMark } from '../SourceMark.tsx';
import { isUntranslated, Translated, Words } from '../Words.tsx';
import { useGuide } from './guide-context.ts';
import { QuoteButton } from './QuoteButton.tsx';

/** Figures with their date and what to mind; an older or uncertain one says so before it says the number. */
export function KeyFigures({ figures }: { readonly figures: readonly KeyFigure[] }) {
  return (
    <dl class="key-figures">
      {figures.map((figure) => (
        <FigureEntry key={figure.id} figure={figure} />
      ))}
    </dl>
  );
}

function FigureEntry({ figure }: { readonly figure: KeyFigure }) {
  const { strings, today } = useReading();
  const { words } = useGuide();
  const isOld = isExpired(figure, today);
  const quote = [figure.label, strings.colon, figure.value, strings.clauseSeparator, figure.caveat].join('');
  return (
    <div id={figure.id} class="cited" data-current={figure.current}>
      <dt>
        <Words of={figure} field="label" />
        {!figure.current && <Small kind="tag">{words.oldFigure}</Small>}
      </dt>
      <dd>
        {isOld ? (
          <>
            <ExpiredTag of={figure} />
            <SourceMark of={figure} />
          </>
        ) : (
          <span class="value">
            <Translated
              text={<Sourced text={figure.value} of={figure} />}
              untranslated={isUntranslated(figure, 'value')}
            />
          </span>
        )}
        {!isOld && <QuoteButton text={quote} of={figure} />}
        <p class="caveat">
          <Words of={figure} field="caveat" /> <Small kind="date">{strings.asOf(figure.asOf)}</Small>
        </p>
      </dd>
    </div>
  );
}
