import { freshnessOf } from '../../knowledge/freshness.ts';
import { withoutNumbers } from '../../knowledge/numbers.ts';
import type { IsoDate, Situation } from '../../knowledge/types.ts';
import { CopyButton } from '../CopyButton.tsx';
import { quotation } from '../quotation.ts';
import { useReading } from '../reading.ts';
import { SituationView } from '../SituationView.tsx';
import { Words } from '../Words.tsx';
import { Fold } from './Fold.tsx';
import { GuideSection } from './GuideSection.tsx';
import { useGuide } from './guide-context.ts';

export function SituationsSection() {
  const { knowledge } = useGuide();
  return (
    <GuideSection id="situations">
      <div class="folds">
        {knowledge.situations.map((situation) => (
          <SituationEntry key={situation.id} situation={situation} />
        ))}
      </div>
    </GuideSection>
  );
}

function SituationEntry({ situation }: { readonly situation: Situation }) {
  const { strings, sources, today } = useReading();
  const { knowledge, words } = useGuide();
  const shown = linesOn(situation, today);
  const quote = [
    situation.title,
    `${strings.doThis}${strings.colon}${shown.do.join(strings.clauseSeparator)}`,
    `${strings.dontDoThis}${strings.colon}${shown.dont.join(strings.clauseSeparator)}`,
  ].join('\n');
  const audience = situation.products.map((id) =>
    id === 'industry' ? words.industry : knowledge.products[id].name,
  );
  return (
    <article id={situation.id}>
      <Fold
        class="folded-record"
        label={
          <>
            <h3>
              <Words of={situation} field="title" />
            </h3>
            <small>{audience.join(strings.listSeparator)}</small>
          </>
        }
      >
        <SituationView situation={shown} channels={knowledge.channels} />
        <p>
          <CopyButton label={strings.quote} text={quotation(quote, situation, sources, strings)} />
        </p>
      </Fold>
    </article>
  );
}

/** Advice past its day keeps its sense without its numbers, like every other text. */
function linesOn(situation: Situation, today: IsoDate): Situation {
  if (freshnessOf(situation, today) === 'current') return situation;
  return { ...situation, do: situation.do.map(withoutNumbers), dont: situation.dont.map(withoutNumbers) };
}
