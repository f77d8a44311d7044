import { mayContainMention, stretchMayContainMention } from '../../mentions/may-contain.ts';
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
    return stretchMayContainMention(text) ? this.#candidatesAfter(start, text.length) : [];
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

  /** @param length of the stretch's text, in UTF-16 units: what tells where it ends without asking for elements */
  #candidatesAfter(start: Node, length: number): Text[] {
    const found: Text[] = [];
    this.#walker.currentNode = start;
    for (let left = length; left > 0; ) {
      const node = this.#walker.nextNode() as Text | null;
      if (node === null) break;
      left -= node.data.length;
      if (mayContainMention(node.data)) found.push(node);
    }
    return found;
  }
}
