import { useReading } from '../reading.ts';
import { SourceLine } from '../SourceLine.tsx';
import { GuideSection } from './GuideSection.tsx';
import { useGuide } from './guide-context.ts';
import { SOURCE_KINDS, sourceAnchor } from './numbered-sources.ts';

export function SourcesSection() {
  const { sources } = useReading();
  const { words } = useGuide();
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
                  <SourceLine source={source} />
                </li>
              ))}
            </ol>
          </div>
        );
      })}
    </GuideSection>
  );
}
