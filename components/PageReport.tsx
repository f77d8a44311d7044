import { useState } from 'preact/hooks';
import type { PageSummary } from '../knowledge/page-summary.ts';
import { ArticleAge } from './ArticleAge.tsx';
import { Findings, FindingsHead, hiddenFindings } from './Findings.tsx';
import { MentionCounts } from './MentionCounts.tsx';
import { MentionList } from './MentionList.tsx';
import type { PopupMention, ReadyPage } from './PopupView.tsx';
import { usePopupWords } from './popup-words.ts';
import { useReading } from './reading.ts';

interface PageReportProps {
  readonly page: ReadyPage;
  readonly summary: PageSummary;
  readonly onGo: (mention: PopupMention) => void;
}

/** What this page mentions, claims and charges. */
export function PageReport({ page, summary, onGo }: PageReportProps) {
  const { strings } = useReading();
  const words = usePopupWords();
  const [all, setAll] = useState(false);
  const { checks, rates, newerRules, published, products } = summary;
  const hidden = hiddenFindings(checks, rates);
  const found = [
    checks.length > 0 ? words.checksFound(checks.length) : null,
    rates.length > 0 ? words.ratesFound(rates.length) : null,
  ].filter((part) => part !== null);
  return (
    <>
      <header>
        <div class="product-head">
          <h2>{words.page}</h2> <span class="kind">{page.host}</span>
        </div>
        <ArticleAge published={published} newerRules={newerRules} checks={checks} />
      </header>
      <MentionCounts counts={page.counts} products={products} />
      {found.length > 0 && (
        <section class="here">
          <FindingsHead
            title={found.join(strings.clauseSeparator)}
            hidden={hidden}
            open={all}
            onToggle={() => setAll(!all)}
          />
          <Findings checks={checks} rates={rates} all={all} />
        </section>
      )}
      <MentionList mentions={page.mentions} products={products} onGo={onGo} />
    </>
  );
}
