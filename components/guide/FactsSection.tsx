import type { FactGroup } from '../../knowledge/types.ts';
import { FactList } from './FactList.tsx';
import { Fold } from './Fold.tsx';
import { GuideSection } from './GuideSection.tsx';
import { useGuide } from './guide-context.ts';

/** What holds for all three products, by subject. */
export function FactsSection() {
  const { knowledge, words } = useGuide();
  return (
    <GuideSection id="facts">
      <div class="folds">
        {(Object.keys(words.factGroups) as FactGroup[]).map((group) => {
          const facts = knowledge.shared.filter((fact) => fact.group === group);
          return (
            <Fold
              key={group}
              class="folded-record"
              label={
                <>
                  <h3>{words.factGroups[group]}</h3>
                  <small>{words.facts(facts.length)}</small>
                </>
              }
            >
              <FactList facts={facts} />
            </Fold>
          );
        })}
      </div>
    </GuideSection>
  );
}
