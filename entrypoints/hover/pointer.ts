import type { Rect } from '../../utils/rect.ts';
import { holds, isElement } from '../reader.content/dom.ts';
import { type Mark, rectsOf } from '../reader.content/ledger.ts';
import { isInCorridor } from './corridor.ts';
import { type HoverEvent, type HoverState, IDLE, stepHover } from './intent.ts';
import type { Locator } from './locate.ts';

/** A rest this long makes the opening likely: the card is fetched now, so that it is there in time, ms. */
const PREPARE_AFTER = 150;

/** A finger that goes down this much, CSS px, pushes the card away. */
const PUSH = 60;

/** Where the pointer went. Asked in the event itself: afterwards it no longer knows what it came from. */
interface Move {
  readonly x: number;
  readonly y: number;
  readonly isInCard: boolean;
}

export interface PointerActions {
  open(mark: Mark, trigger: 'hover' | 'click' | 'touch'): void;
  close(): void;
  /** Get the card ready without showing it. */
  prepare(mark: Mark): void;
  cardRect(): Rect | null;
  isFromCard(event: Event): boolean;
  isCardScrolled(): boolean;
  /** ms; `Infinity` when only a click opens. */
  readonly dwell: number;
}

/** Feeds pointer, press and scroll into the hover machine and does what it says. Only trusted events count. */
export class PointerWatch {
  readonly #locator: Locator;
  readonly #actions: PointerActions;
  #state: HoverState<Mark> = IDLE;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #prepareTimer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  #moved: Move | null = null;
  /** Where a finger was set on a card that has nothing to scroll back to. */
  #pushedFrom: number | null = null;
  #attached: AbortController | null = null;

  constructor(locator: Locator, actions: PointerActions, signal: AbortSignal) {
    this.#locator = locator;
    this.#actions = actions;
    signal.addEventListener('abort', () => this.#detach(), { once: true });
  }

  /** Listens while there is something to point at. `afresh`: what was there may have been taken away. */
  listen(isWanted: boolean, afresh: boolean): void {
    if (isWanted === (this.#attached !== null) && !afresh) return;
    this.#detach();
    if (isWanted) this.#attach();
  }

  #attach(): void {
    this.#attached = new AbortController();
    const { signal } = this.#attached;
    const listen = <Type extends keyof WindowEventMap>(
      type: Type,
      listener: (event: WindowEventMap[Type]) => void,
    ): void => {
      const trusted = (event: WindowEventMap[Type]): void => {
        if (event.isTrusted) listener(event);
      };
      window.addEventListener(type, trusted, { capture: true, passive: true, signal });
    };
    listen('pointermove', (event) => this.#onMove(event));
    listen('pointerdown', (event) => this.#onInterrupt(event));
    listen('selectstart' as 'select', (event) => this.#onInterrupt(event));
    listen('dragstart', (event) => this.#onInterrupt(event));
    listen('scroll', (event) => this.#onScroll(event));
    listen('click', (event) => this.#onClick(event));
    listen('touchstart', (event) => this.#onTouch(event));
    listen('touchend', (event) => this.#onTouchEnd(event));
    listen('pointerout', (event) => {
      // A finger that is lifted is out of everything, and has left nothing.
      if (event.relatedTarget === null && event.pointerType !== 'touch') this.#leaveWindow();
    });
  }

  #detach(): void {
    this.#attached?.abort();
    this.#attached = null;
    clearTimeout(this.#timer);
    clearTimeout(this.#prepareTimer);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#state = IDLE;
  }

  /** Goes on from where the pointer was before anybody listened. */
  resume(event: PointerEvent): void {
    this.#onMove(event);
  }

  /** A card was opened by other means than the pointer. */
  opened(mark: Mark): void {
    this.#step({ type: 'opened', word: mark });
  }

  /** The reader closed the card. */
  dismissed(): void {
    this.#step({ type: 'dismiss' });
  }

  /** The word of the open card is gone or the page scrolled away. */
  cancel(): void {
    this.#step({ type: 'cancel' });
  }

  get openMark(): Mark | null {
    return this.#state.open;
  }

  #onMove(event: PointerEvent): void {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    this.#moved = { x: event.clientX, y: event.clientY, isInCard: this.#actions.isFromCard(event) };
    // One test a frame: the pointer reports up to a thousand times a second.
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#moved !== null) this.#point(this.#moved);
    });
  }

  #point({ x, y, isInCard }: Move): void {
    if (isInCard) {
      this.#step({ type: 'point', x, y, over: null, zone: 'card' });
      return;
    }
    const over = this.#locator.markAt(x, y);
    this.#step({ type: 'point', x, y, over, zone: this.#isOnTheWay(x, y) ? 'corridor' : 'outside' });
  }

  #isOnTheWay(x: number, y: number): boolean {
    const { open } = this.#state;
    const card = open === null ? null : this.#actions.cardRect();
    if (open === null || card === null) return false;
    return rectsOf(open).some((word) => isInCorridor(x, y, word, card));
  }

  #leaveWindow(): void {
    this.#moved = null;
    this.#step({ type: 'point', x: -1, y: -1, over: null, zone: 'outside' });
  }

  #onInterrupt(event: Event): void {
    if (!this.#actions.isFromCard(event)) this.#step({ type: 'cancel' });
  }

  #onTouch(event: TouchEvent): void {
    const isPush = this.#actions.isFromCard(event) && !this.#actions.isCardScrolled();
    this.#pushedFrom = isPush ? (event.touches[0]?.clientY ?? null) : null;
  }

  #onTouchEnd({ changedTouches: [finger] }: TouchEvent): void {
    const from = this.#pushedFrom;
    if (from !== null && finger !== undefined && finger.clientY - from > PUSH) this.dismissed();
  }

  /** A ticker that scrolls by itself elsewhere on the page is no scroll of the reader's. */
  #onScroll(event: Event): void {
    const word = this.#state.open ?? this.#state.rest?.word;
    const scrolled = event.target;
    if (word === undefined || !(scrolled instanceof Node)) return;
    if (holds(scrolled, word.flow.nodes[0])) this.#step({ type: 'cancel' });
  }

  #onClick(event: MouseEvent): void {
    if (this.#actions.isFromCard(event) || isOnControl(event)) return;
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!isTouch && Number.isFinite(this.#actions.dwell)) return;
    if (getSelection()?.isCollapsed === false) return;
    const mark = this.#locator.markAt(event.clientX, event.clientY);
    if (mark !== null) this.#actions.open(mark, isTouch ? 'touch' : 'click');
  }

  #step(event: HoverEvent<Mark>): void {
    const now = performance.now();
    const before = this.#state.rest;
    const { state, effect, wakeAt } = stepHover(this.#state, event, now, this.#actions.dwell);
    this.#state = state;
    clearTimeout(this.#timer);
    if (wakeAt !== null)
      this.#timer = setTimeout(() => this.#step({ type: 'wake' }), Math.max(0, wakeAt - now));
    if (state.rest !== before) {
      clearTimeout(this.#prepareTimer);
      const word = state.rest?.word;
      if (word !== undefined)
        this.#prepareTimer = setTimeout(() => this.#actions.prepare(word), PREPARE_AFTER);
    }
    if (effect?.type === 'open') this.#actions.open(effect.word, 'hover');
    if (effect?.type === 'close') this.#actions.close();
  }
}

/** A click there is the page's business: it follows a link, presses a button or sets a caret. */
function isOnControl(event: MouseEvent): boolean {
  return event.composedPath().some((node) => {
    return (
      node instanceof Node &&
      isElement(node) &&
      Element.prototype.matches.call(node, 'a[href], button, summary, label, [role=button], [onclick]')
    );
  });
}
