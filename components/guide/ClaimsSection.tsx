import { useMemo } from 'preact/hooks';
import type { AudienceId, ClaimTopic, Verdict } from '../../knowledge/types.ts';
import { useReading } from '../reading.ts';
import { Choice, Selection } from './Choice.tsx';
import { ClaimEntry } from './ClaimEntry.tsx';
import { type ClaimFilter, claimText, isClaimShown, NO_CLAIM_FILTER } from './claim-filter.ts';
import { FilterBar } from './FilterBar.tsx';
import { GuideSection } from './GuideSection.tsx';
import { useGuide } from './guide-context.ts';
import { useFilter } from './use-filter.ts';

export function ClaimsSection() {
  const { strings } = useReading();
  const { knowledge, words } = useGuide();
  const { claims, products } = knowledge;
  const texts = useMemo(() => new Map(claims.map((claim) => [claim.id, claimText(claim)])), [claims]);
  const shownBy = (filter: ClaimFilter) =>
    claims.filter((claim) => isClaimShown(claim, texts.get(claim.id) ?? '', filter));
  const { filter, change, clear } = useFilter(
    NO_CLAIM_FILTER,
    (current, id) =>
      claims.some((claim) => claim.id === id) && !shownBy(current).some((claim) => claim.id === id),
  );
  const shown = shownBy(filter);
  return (
    <GuideSection id="claims">
      <FilterBar
        searchLabel={words.searchClaims}
        query={filter.query}
        onQuery={(query) => change({ query })}
        shown={shown.length}
        total={claims.length}
        onClear={clear}
      >
        <Choice
          legend={words.verdict}
          options={[
            { value: 'all', label: words.allVerdicts },
            ...(Object.keys(strings.verdicts) as Verdict[]).map((value) => {
              return { value, label: strings.verdicts[value] };
            }),
          ]}
          value={filter.verdict}
          onChange={(verdict) => change({ verdict })}
        />
        <Choice<AudienceId | 'all'>
          legend={words.product}
          options={[
            { value: 'all', label: words.allProducts },
            ...Object.values(products).map(({ id, name }) => ({ value: id, label: name })),
            { value: 'industry', label: words.industry },
          ]}
          value={filter.product}
          onChange={(product) => change({ product })}
        />
        <Selection
          legend={words.topic}
          options={[
            { value: 'all', label: words.allTopics },
            ...(Object.keys(words.topics) as ClaimTopic[]).map((value) => {
              return { value, label: words.topics[value] };
            }),
          ]}
          value={filter.topic}
          onChange={(topic) => change({ topic })}
        />
      </FilterBar>
      <div class="claims">
        {shown.map((claim) => (
          <ClaimEntry key={claim.id} claim={claim} />
        ))}
      </div>
    </GuideSection>
  );
}
