import { useReading } from '../reading.ts';
import { SourceLine } from '../SourceLine.tsx';
import { GuideSection } from './GuideSection.tsx';
import { useGuide } from './guide-context.ts';
import { SOURCE_KINDS, sourceAnchor } from './numbered-sources.ts';
import { RecordId } from './RecordId.tsx';

export function SourcesSection() {
  const { sources } = useReading();
  const { knowledge, words } = useGuide();
  const ruleIds = new Set(knowledge.rules.map((rule) => rule.id));
  const numbered = sources.map((source, index) => ({ source, number: index + 1 }));
  return (
    <GuideSection id="sources">
      {SOURCE_KINDS.map((kind) => {
        const ofKind = numbered.filter(({ source }) => source.kind === kind);
        return (
          <div key={kind} class="source-kind">
            <h3>{words.sourceKinds[kind]}</h3>
            <ol class="source-list">
              {ofKind.map(({ source, number }) => (
                <li key={source.id} id={sourceAnchor(source.id)} value={number}>
                  <span class="number" aria-hidden="true">
                    {number}
                  </span>
                  <span>
                    <SourceLine source={source} />
                    {ruleIds.has(source.id) && <RecordId id={source.id} />}
                  </span>
                </li>
              ))}
            </ol>
          </div>
        );
      })}
    </GuideSection>
  );
}
