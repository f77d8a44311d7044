import type { GuideClaim } from '../../knowledge/guide-types.ts';
import { PeriodTag } from '../PeriodTag.tsx';
import { useReading } from '../reading.ts';
import { Small } from '../Small.tsx';
import { Statement } from '../Statement.tsx';
import { isUntranslated, Translated, Words } from '../Words.tsx';
import { Audience } from './Audience.tsx';
import { Fold } from './Fold.tsx';
import { useGuide } from './guide-context.ts';
import { QuoteButton } from './QuoteButton.tsx';
import { RecordId } from './RecordId.tsx';
import { RuleLinks } from './RuleLinks.tsx';

export function ClaimEntry({ claim }: { readonly claim: GuideClaim }) {
  const { strings } = useReading();
  const { words } = useGuide();
  const verdict = strings.verdicts[claim.verdict];
  const quote = `${strings.quoted(claim.said)}${strings.colon}${verdict}\n${claim.text}`;
  return (
    <article id={claim.id} class="claim cited" data-verdict={claim.verdict}>
      <p class="claim-verdict">
        <b>{verdict}</b>
        <RecordId id={claim.id} />
      </p>
      <div>
        <h3>
          <Translated text={strings.quoted(claim.said)} untranslated={isUntranslated(claim, 'said')} />
        </h3>
        <p>
          <Statement of={claim} date="always" />
          <PeriodTag of={claim} />
          <QuoteButton text={quote} of={claim} />
        </p>
        {claim.more !== undefined && (
          <p class="more">
            <Words of={{ ...claim, more: claim.more }} field="more" />
          </p>
        )}
        <Fold label={words.moreDetails}>
          <ClaimDetails claim={claim} />
        </Fold>
      </div>
      <p class="claim-subject">
        <b>{words.topics[claim.topic]}</b>
        {claim.always && <Small kind="tag">{words.always}</Small>}
        <Audience ids={claim.products} />
      </p>
    </article>
  );
}

function ClaimDetails({ claim }: { readonly claim: GuideClaim }) {
  const { strings } = useReading();
  const { words } = useGuide();
  return (
    <dl class="terms">
      <dt>{words.variants}</dt>
      <dd lang="zh">{claim.variants.join('／')}</dd>
      {(claim.since ?? claim.until) !== undefined && (
        <>
          <dt>{words.claimPeriod}</dt>
          <dd>
            {claim.since !== undefined && words.from(claim.since)}
            {claim.until !== undefined && words.until(claim.until)}
          </dd>
        </>
      )}
      <dt>{words.confidence}</dt>
      <dd>{strings.confidence[claim.confidence]}</dd>
      {claim.rules.length > 0 && (
        <>
          <dt>{words.restsOn}</dt>
          <dd>
            <RuleLinks ids={claim.rules} />
          </dd>
        </>
      )}
    </dl>
  );
}
