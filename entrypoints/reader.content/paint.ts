import { PRODUCTS, type ProductId } from '../../mentions/product.ts';
import type { UnderlineStyle } from '../../utils/settings.ts';
import { highlightCss } from './highlight-css.ts';
import type { Mark } from './ledger.ts';

/** Stable: tests and style tools rely on these names. */
export const highlightName = (product: ProductId): string => `fintech-footnotes-${product}`;

/** How often one page may take our marks down and see them come back. After that we stay quiet. */
const MAX_REPAIRS = 20;

type StyledRoot = Document | ShadowRoot;

/** Shows marks through the CSS Custom Highlight API: the page's tree is not touched. */
export class Painter {
  readonly #highlights = new Map<ProductId, Highlight>();
  readonly #registered = new Set<ProductId>();
  /** Firefox does not let `::highlight` of the document into shadow trees: each root has the sheet. */
  readonly #sheet = new CSSStyleSheet();
  readonly #roots = new Set<StyledRoot>();
  /** With marks, and without the sheet as yet. */
  readonly #unstyled = new Set<StyledRoot>();
  readonly #shown = new Set<Mark>();
  #repairs = 0;

  constructor(signal: AbortSignal, underline: UnderlineStyle) {
    sweepHighlights();
    this.style(underline);
    signal.addEventListener('abort', () => this.#removeAll(), { once: true });
  }

  style(underline: UnderlineStyle): void {
    this.#sheet.replaceSync(highlightCss(underline));
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
        if (root instanceof ShadowRoot) this.#awaitStyle(root);
      }
    }
  }

  /**
   * Apart from `add`, because a scan asks for the style of element after element, and after a new sheet or highlight
   * the browser works out that of the whole page again at the first such question, or draws it between two slices.
   */
  show(): void {
    for (const [product, highlight] of this.#highlights) {
      if (this.#registered.has(product)) continue;
      this.#registered.add(product);
      CSS.highlights.set(highlightName(product), highlight);
    }
    for (const root of this.#unstyled) {
      this.#roots.add(root);
      root.adoptedStyleSheets.push(this.#sheet);
    }
    this.#unstyled.clear();
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
    let isBroken = false;
    for (const [product, highlight] of this.#highlights) {
      if (!this.#registered.has(product) || CSS.highlights.get(highlightName(product)) === highlight)
        continue;
      CSS.highlights.set(highlightName(product), highlight);
      isBroken = true;
    }
    for (const root of this.#roots) {
      if (root.adoptedStyleSheets.includes(this.#sheet)) continue;
      root.adoptedStyleSheets.push(this.#sheet);
      isBroken = true;
    }
    if (isBroken) this.#repairs += 1;
  }

  #highlightOf(product: ProductId): Highlight {
    let highlight = this.#highlights.get(product);
    if (highlight === undefined) {
      highlight = new Highlight();
      this.#highlights.set(product, highlight);
      this.#awaitStyle(document);
    }
    return highlight;
  }

  #awaitStyle(root: StyledRoot): void {
    if (!this.#roots.has(root)) this.#unstyled.add(root);
  }

  #removeAll(): void {
    for (const [product, highlight] of this.#highlights) {
      const name = highlightName(product);
      // A newer copy of this script may have taken the name already.
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
    for (const root of this.#roots) {
      const index = root.adoptedStyleSheets.indexOf(this.#sheet);
      if (index >= 0) root.adoptedStyleSheets.splice(index, 1);
    }
  }
}

/** Firefox kills the script at an update and leaves its marks: a new copy starts from a clean page. */
function sweepHighlights(): void {
  for (const product of PRODUCTS) CSS.highlights.delete(highlightName(product));
}
