import type { Ledger, Mark } from '../reader.content/ledger.ts';
import { rectsOf } from '../reader.content/ledger.ts';
import { inPageOrder, isRendered } from '../reader.content/order.ts';
import { scrollToMark } from './scroll.ts';

/** Walks from mention to mention for readers who use keys, and puts the page back where it was. */
export class Tour {
  readonly #ledger: Ledger;
  readonly #isShown: (mark: Mark) => boolean;
  #at: Mark | null = null;
  #start: { readonly left: number; readonly top: number } | null = null;

  constructor(ledger: Ledger, isShown: (mark: Mark) => boolean) {
    this.#ledger = ledger;
    this.#isShown = isShown;
  }

  /** The next or previous mark from the last one visited, or from the top of what is in view. Wraps around. */
  next(direction: 'next' | 'previous'): Mark | null {
    const marks = inPageOrder(this.#ledger.marks().filter((mark) => this.#isShown(mark) && isRendered(mark)));
    if (marks.length === 0) return null;
    const current = this.#at === null ? -1 : marks.indexOf(this.#at);
    if (current < 0)
      return direction === 'next' ? (marks.find(isBelowTop) ?? (marks[0] as Mark)) : lastAbove(marks);
    const step = direction === 'next' ? 1 : -1;
    return marks[(current + step + marks.length) % marks.length] as Mark;
  }

  /** The mark visited last, as long as the page still has it. */
  get current(): Mark | null {
    return this.#at !== null && this.#ledger.has(this.#at) ? this.#at : null;
  }

  visit(mark: Mark): void {
    this.#start ??= { left: scrollX, top: scrollY };
    this.#at = mark;
    scrollToMark(mark);
  }

  /** Back to where the page stood before the first visit. */
  end(): void {
    if (this.#start !== null) scrollTo({ ...this.#start, behavior: 'instant' });
    this.#start = null;
  }
}

function isBelowTop(mark: Mark): boolean {
  return rectsOf(mark).some((rect) => rect.bottom > 0);
}

function lastAbove(marks: readonly Mark[]): Mark {
  return marks.findLast((mark) => rectsOf(mark).some((rect) => rect.top < 0)) ?? (marks.at(-1) as Mark);
}
