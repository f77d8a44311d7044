import { contains } from '../../utils/rect.ts';
import { holds, isElement, isShadowRoot, rootNodeOf, shadowRootOf } from '../reader.content/dom.ts';
import { type Ledger, type Mark, rectsOf } from '../reader.content/ledger.ts';

/** A paragraph with more marks than this is narrowed by the caret before its rectangles are asked, for speed. */
const MANY = 24;

/** How long the list of marks that take no pointer events may be reused, ms: style changes are not told. */
const UNHITTABLE_LIFE = 2_000;

/** Hit-testing: which mark is drawn at a point. Rectangles decide; the stack of elements only narrows. */
export class Locator {
  readonly #ledger: Ledger;
  readonly #isShown: (mark: Mark) => boolean;
  #last: Mark | null = null;
  #unhittable: readonly Mark[] = [];
  #unhittableSince = Number.NEGATIVE_INFINITY;
  #unhittableVersion = -1;

  constructor(ledger: Ledger, isShown: (mark: Mark) => boolean) {
    this.#ledger = ledger;
    this.#isShown = isShown;
  }

  /**
   * The shown mark at a point of the viewport (CSS px), `null` if there is none or something opaque covers it.
   * A see-through cover, such as a link over a whole teaser, hides nothing.
   */
  markAt(x: number, y: number): Mark | null {
    this.#last = this.#find(x, y);
    return this.#last;
  }

  #find(x: number, y: number): Mark | null {
    const stack = elementsAt(document, x, y);
    for (const element of stack) {
      const mark = this.#hitIn(element, x, y);
      if (mark !== null) return mark;
      if (isOpaque(element)) break;
    }
    const top = stack[0];
    return top === undefined ? null : this.#hitUnhittable(top, x, y);
  }

  #hitIn(element: Element, x: number, y: number): Mark | null {
    const here = [...this.#ledger.marksIn(element)].filter(this.#isShown);
    if (this.#last !== null && here.includes(this.#last) && isAt(this.#last, x, y)) return this.#last;
    const near = here.length > MANY ? nearCaret(here, x, y) : here;
    return near.find((mark) => isAt(mark, x, y)) ?? null;
  }

  /** Text under `pointer-events: none` is in no stack; whatever takes the event must then contain it. */
  #hitUnhittable(top: Element, x: number, y: number): Mark | null {
    const isStale =
      this.#unhittableVersion !== this.#ledger.version ||
      performance.now() - this.#unhittableSince > UNHITTABLE_LIFE;
    if (isStale) {
      this.#unhittable = this.#ledger.marks().filter((mark) => {
        const [parent] = mark.parents;
        return parent !== undefined && isElement(parent) && getComputedStyle(parent).pointerEvents === 'none';
      });
      this.#unhittableVersion = this.#ledger.version;
      this.#unhittableSince = performance.now();
    }
    const isHit = (mark: Mark) => this.#isShown(mark) && holds(top, mark.flow.nodes[0]) && isAt(mark, x, y);
    return this.#unhittable.find(isHit) ?? null;
  }
}

/** Everything at a point, topmost first, with open shadow trees opened. */
function elementsAt(root: Document | ShadowRoot, x: number, y: number): Element[] {
  return root.elementsFromPoint(x, y).flatMap((element) => {
    // A shadow root's list goes on into the trees around it.
    if (isShadowRoot(root) && rootNodeOf(element) !== root) return [];
    const shadow = shadowRootOf(element);
    return shadow === null ? [element] : [...elementsAt(shadow, x, y), element];
  });
}

function isAt(mark: Mark, x: number, y: number): boolean {
  return rectsOf(mark).some((rect) => contains(rect, x, y));
}

/** Whether what lies under an element cannot be seen through it. */
function isOpaque(element: Element): boolean {
  if (/^(?:img|video|canvas|iframe|embed|object)$/.test(element.localName)) return true;
  const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
  if (Number(opacity) < 0.1) return false;
  return backgroundImage !== 'none' || alphaOf(backgroundColor) > 0.5;
}

/** Computed colours are `rgb(…)`, `rgba(…)` or `color(… / alpha)`. */
function alphaOf(colour: string): number {
  const alpha = /[,/]\s*([\d.]+)\)$/.exec(/^rgb\(/.test(colour) ? '' : colour)?.[1];
  return alpha === undefined ? 1 : Number(alpha);
}

/** The caret lands on the character hit or, past its middle, on the next one: one mark on each side will do. */
function nearCaret(marks: readonly Mark[], x: number, y: number): readonly Mark[] {
  const caret = document.caretPositionFromPoint(x, y);
  if (caret === null) return marks;
  const near = marks.filter((mark) =>
    mark.ranges.some(
      ({ startContainer, startOffset, endContainer, endOffset }) =>
        (startContainer === caret.offsetNode && Math.abs(startOffset - caret.offset) <= 16) ||
        (endContainer === caret.offsetNode && Math.abs(endOffset - caret.offset) <= 16),
    ),
  );
  return near.some((mark) => isAt(mark, x, y)) ? near : marks;
}
