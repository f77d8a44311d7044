import type { Browser } from 'wxt/browser';
import type { FootnoteContext } from '../../knowledge/footnote.ts';
import type { RateReader } from '../../knowledge/passage.ts';
import type { CardDetails, CardKnowledge } from '../../knowledge/types.ts';
import type { Strings } from '../../locales/zh-CN.ts';
import type { ScriptTable } from '../../mentions/claim-text.ts';
import type { PageJudge } from '../../mentions/clear-mentions.ts';
import type { ProductId } from '../../mentions/product.ts';
import type { Counts } from '../../utils/messages.ts';
import type { Rect } from '../../utils/rect.ts';
import type { Settings } from '../../utils/settings.ts';
import type { Ledger, Mark } from './ledger.ts';

/**
 * How the scripts in a page talk: the reader (always there), the judge (once a name is not clear by itself), the
 * hover script (once there is a mention, or the popup asks) and the card (on first need). They share one isolated world, which the page cannot see into.
 */

/** How a card was called for: by hover it must not take the focus, by key or from the list it must. */
export type Trigger = 'hover' | 'click' | 'touch' | 'keyboard';

/** What the card is to explain, and where it stands. */
export interface FootnoteRequest {
  readonly product: ProductId;
  readonly trigger: Trigger;
  /** The text around the mention, and the mention in it (UTF-16 offsets). */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The element at whose end the card can be used. */
  readonly home: Element;
  /** Where the mention is drawn now: a box a line, CSS px of the viewport. */
  rects(): readonly Rect[];
}

export interface CardStage {
  open(request: FootnoteRequest): void;
  close(): void;
  /** The card's box while it is open. */
  rect(): Rect | null;
  /** How far the card is scrolled, CSS px. */
  scrollTop(): number;
  /** Whether an event came out of the card. */
  owns(event: Event): boolean;
  /** What opens in a card has come, in the same language. */
  detailed(details: CardDetails): void;
}

export interface HoverStage {
  /** The marks may have changed; the root may have been replaced and taken the listeners with it. */
  settled(rootReplaced: boolean): void;
  /** The reader of the page closed the card. */
  dismissed(): void;
}

export interface ReaderStage {
  readonly signal: AbortSignal;
  readonly settings: Settings;
  readonly ledger: Ledger;
  isShown(mark: Mark): boolean;
  /** What the page shows, by product. */
  counts(): Counts;
  /** Tells the background the counts again. */
  report(): void;
  /** Takes everything down: off on this page, or the extension is gone. */
  off(): void;
  /** The last move of the pointer while the hover script was under way: it may rest on a mark already. */
  readonly pointer: PointerEvent | null;
  readonly hover: HoverStage | null;
  /** Popups that asked before the hover script was there to answer. */
  readonly waitingPopups: Set<Browser.runtime.Port>;
  /** The judge has loaded. */
  setJudge(judge: PageJudge): void;
  /** The hover script has loaded and takes over. */
  setHover(hover: HoverStage): void;
  /** Set by the card's script when it has loaded. */
  card: CardStage | null;
  /** What the page around a mention says; comes with the card. */
  contextOf?: (request: FootnoteRequest) => FootnoteContext;
  /** Set by the script for rates, which comes with the first mention whose text may name one. */
  rates?: RateReader;
  /** Set by the script for traditional characters, which comes with the first text that may be in them. */
  traditional?: ScriptTable;
}

/** What the first view of a card says, in the reader's language. */
export interface CardWords {
  readonly knowledge: CardKnowledge;
  readonly strings: Strings;
}

interface World {
  fintechFootnotes?: ReaderStage;
  fintechFootnotesWords?: CardWords;
}

const world: World = globalThis as World;

export function readerStage(): ReaderStage | undefined {
  return world.fintechFootnotes;
}

export function setReaderStage(stage: ReaderStage): void {
  world.fintechFootnotes = stage;
}

/** Put into the page just before the card. */
export function providedWords(): CardWords | undefined {
  return world.fintechFootnotesWords;
}

export function provideWords(words: CardWords): void {
  world.fintechFootnotesWords = words;
}
