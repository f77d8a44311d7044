import type { CardKnowledge } from '../knowledge/types.ts';
import type { ProductId } from '../mentions/product.ts';
import type { Rect } from './rect.ts';
import type { Settings } from './settings.ts';

/**
 * How the two scripts in a page talk: the reader (stage one, always there) and the card (stage two, put in on
 * first need). They share one isolated world, which the page cannot see into.
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
  /** A node of the mention, from which the card finds its article. */
  readonly anchor: Node;
  /** Where the mention is drawn now: a box a line, CSS px of the viewport. */
  rects(): readonly Rect[];
}

export interface CardStage {
  open(request: FootnoteRequest): void;
  close(): void;
  /** The card's box while it is open. */
  rect(): Rect | null;
  /** Whether an event came out of the card. */
  owns(event: Event): boolean;
}

export interface ReaderStage {
  readonly signal: AbortSignal;
  readonly settings: Settings;
  /** The card tells that the reader of the page closed it. */
  dismissed(): void;
  /** Off in this tab until it is loaded again. */
  offOnThisPage(): void;
  /** Set by the card's script when it has loaded. */
  card: CardStage | null;
}

interface World {
  fintechFootnotes?: ReaderStage;
  fintechFootnotesKnowledge?: CardKnowledge;
}

const world: World = globalThis as World;

export function readerStage(): ReaderStage | undefined {
  return world.fintechFootnotes;
}

export function setReaderStage(stage: ReaderStage): void {
  world.fintechFootnotes = stage;
}

/** The knowledge in the reader's language, put into the page just before the card. */
export function providedKnowledge(): CardKnowledge | undefined {
  return world.fintechFootnotesKnowledge;
}

export function provideKnowledge(knowledge: CardKnowledge): void {
  world.fintechFootnotesKnowledge = knowledge;
}
