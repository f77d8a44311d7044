import { mayContainMention, stretchHits } from '../../mentions/may-contain.ts';
import type { Span } from '../../mentions/span.ts';
import { elementsBelow, textWalker } from './dom.ts';

/** Elements of a stretch. Fewer cost more calls, more cost more where there is a hit. */
export const STRETCH = 64;

/**
 * A page cut at its elements. To hand a node to a script costs a browser more than to read it: so the text of a
 * stretch is asked for as one string, and its nodes only where that may hold a mention.
 */
export class Stretches {
  readonly #root: Document | ShadowRoot;
  /** As they were at the beginning. */
  readonly #elements: NodeListOf<Element>;
  readonly #range = new Range();
  readonly #walker: TreeWalker;

  constructor(root: Document | ShadowRoot) {
    this.#root = root;
    this.#elements = elementsBelow(root);
    this.#walker = textWalker(root);
  }

  /** Where the page can be cut: at the start of the root, and of each element. */
  get points(): number {
    return this.#elements.length + 1;
  }

  /** Texts of a stretch that may hold a mention; `null` when the page has moved what stands at its ends. */
  candidatesFrom(point: number): Text[] | null {
    const start = this.#elements[point - 1] ?? this.#root;
    const text = this.#textBetween(start, this.#elements[point - 1 + STRETCH]);
    if (text === null) return null;
    return this.#candidatesAt(stretchHits(text), start);
  }

  #textBetween(start: Node, end: Element | undefined): string | null {
    const range = this.#range;
    range.selectNodeContents(this.#root);
    range.setStart(start, 0);
    if (end !== undefined) range.setEnd(end, 0);
    // Where its ends no longer follow each other, a range gives one of them up.
    const isWhole = range.startContainer === start && range.endContainer === (end ?? this.#root);
    return isWhole ? range.toString() : null;
  }

  /** Texts that `hits` touch, counted from `start` on: the others are passed over unread. */
  #candidatesAt(hits: readonly Span[], start: Node): Text[] {
    const found: Text[] = [];
    let next = 0;
    let from = 0;
    this.#walker.currentNode = start;
    for (let hit = hits[next]; hit !== undefined; ) {
      const node = this.#walker.nextNode() as Text | null;
      if (node === null) break;
      const to = from + node.length;
      if (hit[0] <= to && mayContainMention(node.data)) found.push(node);
      from = to;
      while (hit !== undefined && hit[1] < from) {
        next += 1;
        hit = hits[next];
      }
    }
    return found;
  }
}
