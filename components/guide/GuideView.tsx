import { useEffect, useMemo, useState } from 'preact/hooks';
import { shownOn } from '../../knowledge/freshness.ts';
import type { GuideKnowledge } from '../../knowledge/guide-types.ts';
import type { IsoDate, SourceId } from '../../knowledge/types.ts';
import { costStringsFor, guideStringsFor } from '../../locales/guide/locale.ts';
import type { Strings } from '../../locales/zh-CN.ts';
import type { TextSize, Theme } from '../../utils/settings.ts';
import { ReadingProvider } from '../reading.ts';
import { AnalysisSection } from './AnalysisSection.tsx';
import { NewChanges, VersionsSection } from './Changes.tsx';
import { ChannelsSection } from './ChannelsSection.tsx';
import { ClaimsSection } from './ClaimsSection.tsx';
import { CostSection } from './CostSection.tsx';
import { FactsSection } from './FactsSection.tsx';
import { GuideProvider } from './guide-context.ts';
import { Colophon, Masthead } from './Masthead.tsx';
import { numberedSources } from './numbered-sources.ts';
import { OpenSection } from './OpenSection.tsx';
import { ProductsSection } from './ProductsSection.tsx';
import { QuestionsSection } from './QuestionsSection.tsx';
import { RisksSection } from './RisksSection.tsx';
import { RulesSection } from './RulesSection.tsx';
import { SectionNav } from './SectionNav.tsx';
import { SituationsSection } from './SituationsSection.tsx';
import { SourcesPanel } from './SourcesPanel.tsx';
import { SourcesSection } from './SourcesSection.tsx';
import { useAnchor } from './use-anchor.ts';
import { useAnnouncement } from './use-announcement.ts';
import { useOpenForPrint } from './use-print.ts';
import { Welcome } from './Welcome.tsx';

export interface GuideViewProps {
  readonly knowledge: GuideKnowledge;
  readonly strings: Strings;
  readonly today: IsoDate;
  readonly theme: Theme;
  readonly textSize: TextSize;
  /** The content version the reader saw last; null on a first visit. */
  readonly lastSeen: string | null;
  readonly readsAllNews: boolean;
  readonly onReadAllNews?: (() => Promise<boolean>) | undefined;
  readonly onOpenSource: (url: string) => void;
  /** Rejects where the clipboard is refused. */
  readonly onCopy: (text: string) => Promise<void>;
}

/** Everything the extension knows, on one page. An address ending in #welcome adds how to use it. */
export function GuideView(props: GuideViewProps) {
  const { strings, today, theme, textSize, lastSeen } = props;
  const knowledge = useMemo(() => shownOn(props.knowledge, today), [props.knowledge, today]);
  const target = useAnchor();
  const [asked, setAsked] = useState<readonly SourceId[] | null>(null);
  const [announced, announce] = useAnnouncement();
  const isWhole = useWhole(target === null);
  const [isFirstRun] = useState(target?.id === 'welcome');
  const sources = useMemo(() => numberedSources(knowledge), [knowledge]);
  useOpenForPrint();
  const reading = {
    strings,
    today,
    asOf: knowledge.coverageTo,
    version: knowledge.version,
    sourceIds: sources.map((source) => source.id),
    sources,
    more: {},
    showSources: setAsked,
    openSource: props.onOpenSource,
    copy: props.onCopy,
  };
  const words = guideStringsFor(knowledge.language);
  const guide = { knowledge, words, costWords: costStringsFor(knowledge.language), target, announce };
  return (
    <ReadingProvider value={reading}>
      <GuideProvider value={guide}>
        <div class="surface guide" id="top" lang={strings.lang} data-theme={theme} data-size={textSize}>
          <a class="skip" href="#products">
            {words.skip}
          </a>
          <Masthead />
          <SectionNav isWhole={isWhole} />
          <main>
            {isFirstRun && <Welcome readsAllNews={props.readsAllNews} onReadAllNews={props.onReadAllNews} />}
            <NewChanges lastSeen={lastSeen} />
            <ProductsSection />
            {isWhole && <LaterSections />}
          </main>
          <Colophon />
          <SourcesPanel ids={asked} onClose={() => setAsked(null)} />
          <p class="toast" role="status">
            {announced}
          </p>
        </div>
      </GuideProvider>
    </ReadingProvider>
  );
}

function LaterSections() {
  return (
    <>
      <RulesSection />
      <ClaimsSection />
      <SituationsSection />
      <QuestionsSection />
      <ChannelsSection />
      <RisksSection />
      <CostSection />
      <AnalysisSection />
      <FactsSection />
      <OpenSection />
      <SourcesSection />
      <VersionsSection />
    </>
  );
}

/** Ten thousand elements take their time: the first section is painted before the others are built. */
function useWhole(inTwoSteps: boolean): boolean {
  const [isWhole, setWhole] = useState(!inTwoSteps);
  // Effects run after the paint.
  useEffect(() => setWhole(true), []);
  return isWhole;
}
