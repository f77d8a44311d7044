import type { Situation } from '../../knowledge/types.ts';
import { CopyButton } from '../CopyButton.tsx';
import { quotation } from '../quotation.ts';
import { useReading } from '../reading.ts';
import { SituationView } from '../SituationView.tsx';
import { Words } from '../Words.tsx';
import { Audience } from './Audience.tsx';
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
  const { strings, sources } = useReading();
  const { knowledge } = useGuide();
  const quote = [
    situation.title,
    `${strings.doThis}${strings.colon}${situation.do.join(strings.clauseSeparator)}`,
    `${strings.dontDoThis}${strings.colon}${situation.dont.join(strings.clauseSeparator)}`,
  ].join('\n');
  return (
    <article id={situation.id}>
      <Fold
        class="folded-record"
        label={
          <>
            <h3>
              <Words of={situation} field="title" />
            </h3>
            <small>
              <Audience ids={situation.products} />
            </small>
          </>
        }
      >
        <SituationView situation={situation} channels={knowledge.channels} />
        <p>
          <CopyButton label={strings.quote} text={quotation(quote, situation, sources, strings)} />
        </p>
      </Fold>
    </article>
  );
}
