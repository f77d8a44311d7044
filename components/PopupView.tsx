import type { FoundClaim } from '../knowledge/claim-checks.ts';
import type { RateNote } from '../knowledge/footnote.ts';
import type { CardKnowledge, IsoDate, ProductId } from '../knowledge/types.ts';
import type { Strings } from '../locales/zh-CN.ts';
import type { TextSize, Theme } from '../utils/settings.ts';
import type { PauseScope } from './CardView.tsx';

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

export type PopupPage =
  | {
      readonly state: 'ready';
      readonly counts: Readonly<Record<ProductId, number>>;
      readonly mentions: readonly PopupMention[];
      readonly checks: readonly FoundClaim[];
      readonly rates: readonly RateNote[];
      readonly published?: IsoDate;
      /** Text that says what the page is about (headline, sentences with mentions): decides the order. */
      readonly words: string;
      /** Name of the site, shown beside the date. */
      readonly host: string;
    }
  | { readonly state: 'loading' | 'browser-page' | 'store-page' | 'pdf' | 'outdated' }
  | { readonly state: 'none' | 'site-not-listed' | 'withheld' | 'site-off'; readonly host: string }
  /** `until`: local time of day such as 15:40; absent where only this page is off. */
  | { readonly state: 'paused'; readonly until?: string };

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
  readonly strings: Strings;
  readonly today: IsoDate;
  readonly theme: Theme;
  readonly textSize: TextSize;
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

export function PopupView({ page, knowledge, strings, theme, textSize }: PopupViewProps) {
  return (
    <div class="surface popup" lang={strings.lang} data-theme={theme} data-size={textSize}>
      <h1>{strings.page}</h1>
      <p>{page.state === 'ready' ? page.host : strings.pageStates[page.state].title}</p>
      {Object.values(knowledge.products).map((product) => (
        <p key={product.id}>{product.status.text}</p>
      ))}
    </div>
  );
}
