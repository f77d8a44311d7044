import { PRODUCTS, type ProductId } from '../../mentions/product.ts';
import type { UnderlineStyle } from '../../utils/settings.ts';
import { highlightCss } from './highlight-css.ts';
import type { Mark } from './ledger.ts';

/** Stable: tests and style tools rely on these names. */
export const highlightName = (product: ProductId): string => `fintech-footnotes-${product}`;

/** How often one page may take our marks down and see them come back. After that we stay quiet. */
const MAX_REPAIRS = 20;

/** What has to be put up for marks to be seen: a highlight in the registry, the sheet in a tree. */
type Part = ProductId | Document | ShadowRoot;

/** Shows marks through the CSS Custom Highlight API: the page's tree is not touched. */
export class Painter {
  readonly #highlights = new Map<ProductId, Highlight>();
  /** Firefox does not let `::highlight` of the document into shadow trees: each root has the sheet. */
  readonly #sheet = new CSSStyleSheet();
  readonly #needed = new Set<Part>();
  readonly #putUp = new Set<Part>();
  readonly #shown = new Set<Mark>();
  #repairs = 0;

  constructor(signal: AbortSignal, underline: UnderlineStyle) {
    sweepHighlights();
    this.#sheet.replaceSync(highlightCss(underline));
    signal.addEventListener('abort', () => this.#removeAll(), { once: true });
  }

  has(mark: Mark): boolean {
    return this.#shown.has(mark);
  }

  showOnly(wanted: ReadonlySet<Mark>): void {
    this.remove([...this.#shown].filter((mark) => !wanted.has(mark)));
    this.add([...wanted].filter((mark) => !this.#shown.has(mark)));
  }

  /** They are seen once `show` is called. */
  add(marks: readonly Mark[]): void {
    for (const mark of marks) {
      this.#shown.add(mark);
      const highlight = this.#highlightOf(mark.mention.product);
      for (const range of mark.ranges) {
        highlight.add(range);
        const root = range.startContainer.getRootNode();
        if ('adoptedStyleSheets' in root) this.#needed.add(root as Document | ShadowRoot);
      }
    }
  }

  /**
   * Apart from `add`, because a scan asks for the style of element after element, and after a new sheet or highlight
   * the browser works out that of the whole page again at the first such question, or draws it between two slices.
   */
  show(): void {
    for (const part of this.#needed) {
      if (this.#putUp.has(part)) continue;
      this.#putUp.add(part);
      this.#put(part);
    }
  }

  remove(marks: readonly Mark[]): void {
    for (const mark of marks) {
      this.#shown.delete(mark);
      const highlight = this.#highlights.get(mark.mention.product);
      for (const range of mark.ranges) highlight?.delete(range);
    }
  }

  /** Puts back what the page took away, a bounded number of times. */
  repair(): void {
    if (this.#repairs >= MAX_REPAIRS) return;
    const missing = [...this.#putUp].filter((part) => !this.#stands(part));
    for (const part of missing) this.#put(part);
    if (missing.length > 0) this.#repairs += 1;
  }

  #highlightOf(product: ProductId): Highlight {
    let highlight = this.#highlights.get(product);
    if (highlight === undefined) {
      highlight = new Highlight();
      this.#highlights.set(product, highlight);
      this.#needed.add(product);
    }
    return highlight;
  }

  #put(part: Part): void {
    if (typeof part === 'string') CSS.highlights.set(highlightName(part), this.#highlightOf(part));
    else part.adoptedStyleSheets.push(this.#sheet);
  }

  #stands(part: Part): boolean {
    if (typeof part === 'string') {
      return CSS.highlights.get(highlightName(part)) === this.#highlightOf(part);
    }
    return part.adoptedStyleSheets.includes(this.#sheet);
  }

  #removeAll(): void {
    for (const part of this.#putUp) {
      // A newer copy of this script may have taken the name already.
      if (!this.#stands(part)) continue;
      if (typeof part === 'string') CSS.highlights.delete(highlightName(part));
      else part.adoptedStyleSheets.splice(part.adoptedStyleSheets.indexOf(this.#sheet), 1);
    }
  }
}

/** Firefox kills the script at an update and leaves its marks: a new copy starts from a clean page. */
function sweepHighlights(): void {
  for (const product of PRODUCTS) CSS.highlights.delete(highlightName(product));
}
