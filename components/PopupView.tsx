import { useMemo, useState } from 'preact/hooks';
import type { FoundClaim } from '../knowledge/claim-checks.ts';
import { NOTHING_FOUND, type RateNote } from '../knowledge/footnote.ts';
import { pageSummary } from '../knowledge/page-summary.ts';
import type { CardDetails, CardKnowledge, IsoDate, ProductId, SourceId } from '../knowledge/types.ts';
import type { Strings } from '../locales/zh-CN.ts';
import type { Settings, TextSize, Theme } from '../utils/settings.ts';
import { PageReport } from './PageReport.tsx';
import { PageStateView } from './PageStateView.tsx';
import { PauseSwitches } from './PauseSwitches.tsx';
import { PopupFooter } from './PopupFooter.tsx';
import type { PauseScope } from './pause.ts';
import { ReadingProvider } from './reading.ts';
import { StandingSummary } from './StandingSummary.tsx';

/** A mention as the popup lists it. */
export interface PopupMention {
  /** The caller's own, unique in the page. */
  readonly id: string;
  readonly product: ProductId;
  /** The text around the mention; the mention stands at `start`–`end`, UTF-16 offsets. */
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
}

export interface ReadyPage {
  readonly state: 'ready';
  readonly counts: Readonly<Record<ProductId, number>>;
  readonly mentions: readonly PopupMention[];
  readonly checks: readonly FoundClaim[];
  readonly rates: readonly RateNote[];
  readonly published?: IsoDate;
  /** Text that says what the page is about (headline, sentences with mentions): decides the order. */
  readonly words: string;
  readonly host: string;
}

/** A page of which there is nothing to report, and why. */
export type SilentPage =
  | {
      readonly state: 'loading' | 'moved-on' | 'browser-page' | 'store-page' | 'pdf' | 'not-web' | 'outdated';
    }
  | {
      readonly state:
        | 'none'
        | 'site-not-listed'
        | 'not-news'
        | 'service-page'
        | 'withheld'
        | 'site-off'
        | 'page-off';
      readonly host: string;
    }
  /** `until`: local time of day such as 15:40. */
  | { readonly state: 'paused'; readonly until: string };

export type PopupPage = ReadyPage | SilentPage;

/** What the reader can do about a page that is not read. */
export type PageRemedy =
  | 'check-page'
  | 'check-site'
  | 'check-news'
  | 'give-access'
  | 'reload'
  | 'turn-on'
  | 'resume';

export interface PopupViewProps {
  readonly page: PopupPage;
  readonly knowledge: CardKnowledge;
  readonly details: CardDetails;
  readonly strings: Strings;
  readonly today: IsoDate;
  readonly theme: Theme;
  readonly textSize: TextSize;
  /** Settings an organisation set for good: what would change them is not offered. */
  readonly locked: ReadonlySet<keyof Settings>;
  readonly onGo: (mention: PopupMention) => void;
  readonly onRemedy: (remedy: PageRemedy) => void;
  readonly onPause: (scope: PauseScope) => void;
  /** The anchor is the id of a record or of a product; none opens the start. */
  readonly onOpenGuide: (anchor?: string) => void;
  readonly onOpenOptions: () => void;
  readonly onOpenSource: (url: string) => void;
  /** Rejects where the clipboard is refused. */
  readonly onCopy: (text: string) => Promise<void>;
}

/** The toolbar popup: this page, or why there is nothing of it; below, on every page, the standing summary. */
export function PopupView(props: PopupViewProps) {
  const { page, knowledge, details, strings, today, locked } = props;
  const context = page.state === 'ready' ? page : NOTHING_FOUND;
  const summary = useMemo(
    () => pageSummary(context, knowledge, details, today),
    [context, knowledge, details, today],
  );
  const [notes, setNotes] = useState<readonly SourceId[] | null>(null);
  const canPause = page.state === 'ready' || page.state === 'none' || page.state === 'loading';
  return (
    <ReadingProvider
      value={{
        strings,
        today,
        asOf: summary.asOf,
        version: summary.version,
        sourceIds: summary.sources.map((source) => source.id),
        sources: summary.sources,
        more: summary.more,
        showSources: setNotes,
        openSource: props.onOpenSource,
        copy: props.onCopy,
      }}
    >
      <main class="surface popup" lang={strings.lang} data-theme={props.theme} data-size={props.textSize}>
        <h1 class="sr-only">{strings.name}</h1>
        {page.state === 'ready' ? (
          <PageReport page={page} summary={summary} onGo={props.onGo} />
        ) : (
          <PageStateView page={page} locked={locked} onRemedy={props.onRemedy} />
        )}
        <StandingSummary summary={summary} onOpenGuide={props.onOpenGuide} />
        {canPause && <PauseSwitches locked={locked} onPause={props.onPause} />}
        <PopupFooter
          notes={notes}
          onNotes={setNotes}
          onOpenGuide={() => props.onOpenGuide()}
          onOpenOptions={props.onOpenOptions}
        />
      </main>
    </ReadingProvider>
  );
}
