import type { AnalysisItem } from '../../knowledge/guide-types.ts';
import { useReading } from '../reading.ts';
import { Statement } from '../Statement.tsx';
import { isUntranslated, Translated, Words } from '../Words.tsx';
import { useGuide } from './guide-context.ts';
import { QuoteButton } from './QuoteButton.tsx';

/** What the article says, whether it holds, and what is right. */
export function AnalysisEntry({ item }: { readonly item: AnalysisItem }) {
  const { strings } = useReading();
  const { knowledge, words } = useGuide();
  const claims = knowledge.claims.filter(({ id }) => item.claims.includes(id));
  const assessment = words.assessments[item.assessment];
  const quote = `${item.heading}${strings.colon}${assessment}\n${item.text}`;
  return (
    <article id={item.id} class="analysis cited" data-assessment={item.assessment}>
      <h4>
        <Words of={item} field="heading" />
        <span class="assessment">{assessment}</span>
      </h4>
      <div class="says">
        <p class="label">{words.says}</p>
        <p>
          <Words of={item} field="seedSays" />
        </p>
      </div>
      <div class="correct">
        <p class="label">{words.correct}</p>
        <p>
          <Statement of={item} />
          <QuoteButton text={quote} of={item} />
        </p>
        {claims.length > 0 && (
          <>
            <p class="label">{words.relatedClaims}</p>
            <ul class="claim-links">
              {claims.map((claim) => (
                <li key={claim.id} data-verdict={claim.verdict}>
                  <a href={`#${claim.id}`}>
                    <Translated text={claim.said} untranslated={isUntranslated(claim, 'said')} />
                  </a>
                  <b>{strings.verdicts[claim.verdict]}</b>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </article>
  );
}
