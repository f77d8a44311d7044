import type { Analysis, AnalysisItem } from '../../knowledge/guide-types.ts';
import type { GuideStrings } from '../../locales/guide/zh-CN.ts';
import { AnalysisEntry } from './AnalysisEntry.tsx';
import { GuideSection } from './GuideSection.tsx';
import { useGuide } from './guide-context.ts';

type Part = keyof GuideStrings['analysisParts'];

export function AnalysisSection() {
  const { knowledge, words } = useGuide();
  return (
    <GuideSection id="analysis">
      {partsOf(knowledge.analysis).map(([part, items]) => (
        <div key={part} class="analysis-part">
          <h3>{words.analysisParts[part]}</h3>
          {items.map((item) => (
            <AnalysisEntry key={item.id} item={item} />
          ))}
        </div>
      ))}
    </GuideSection>
  );
}

function partsOf(analysis: Analysis): readonly [Part, readonly AnalysisItem[]][] {
  const { intro, models, common, reasons, impacts, measures, outlook, conclusion, footer } = analysis;
  return [
    ['opening', [intro]],
    ['models', [...models, common]],
    ['reasons', reasons],
    ['impacts', impacts],
    ['firms', measures.firms],
    ['users', measures.users],
    ['industry', measures.industry],
    ['outlook', outlook],
    ['ending', [conclusion, footer]],
  ];
}
