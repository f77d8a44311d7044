import type { GuideProduct } from '../../knowledge/guide-types.ts';
import type { Question } from '../../knowledge/types.ts';
import { useReading } from '../reading.ts';
import { Small } from '../Small.tsx';
import { SourceMark } from '../SourceMark.tsx';
import { isUntranslated, Translated, Words } from '../Words.tsx';
import { Cited } from './Cited.tsx';
import { Fold } from './Fold.tsx';
import { GuideSection } from './GuideSection.tsx';
import { useGuide } from './guide-context.ts';

export function QuestionsSection() {
  const { knowledge, words } = useGuide();
  return (
    <GuideSection id="questions">
      <div class="answers">
        {knowledge.questions.map((question) => (
          <Answer key={question.id} question={question} />
        ))}
      </div>
      <Fold label={words.asked}>
        <p class="measure">
          <Words of={knowledge.askedMost} field="note" />
          <SourceMark of={{ ...knowledge.askedMost, rules: [] }} />
        </p>
        <div class="columns">
          {Object.values(knowledge.products).map((product) => (
            <AskedMost key={product.id} product={product} />
          ))}
        </div>
      </Fold>
    </GuideSection>
  );
}

function Answer({ question }: { readonly question: Question }) {
  const { knowledge, words } = useGuide();
  const situations = knowledge.situations.filter(({ id }) => question.situations.includes(id));
  return (
    <article id={question.id} class="answer-entry">
      <h3>
        <Words of={question} field="title" />
      </h3>
      <p>
        <Cited of={question} date="always" />
      </p>
      {situations.length > 0 && (
        <p class="see">
          {words.seeSituation}
          {situations.map((situation) => (
            <a key={situation.id} href={`#${situation.id}`}>
              <Words of={situation} field="title" />
            </a>
          ))}
        </p>
      )}
    </article>
  );
}

function AskedMost({ product }: { readonly product: GuideProduct }) {
  const { strings } = useReading();
  const { words } = useGuide();
  return (
    <section class="asked" aria-label={product.name}>
      <h4>{product.name}</h4>
      <ol>
        {product.asked.map((asked) => (
          <li key={asked.intent}>
            <Translated text={asked.label} untranslated={isUntranslated(asked, 'label')} />
            {asked.share !== null && <Small kind="date">{words.askedShare(String(asked.share))}</Small>}
            {asked.questions.length > 0 && (
              <Small kind="date">
                {asked.questions.map((id, index) => (
                  <>
                    {index > 0 && strings.listSeparator}
                    <a key={id} href={`#${id}`}>
                      {id}
                    </a>
                  </>
                ))}
              </Small>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
