import type { FootnoteRequest } from '../reader.content/stages.ts';
import type { Placement } from './placement.ts';

/** A plain unknown element: it does nothing and no page styles it. */
export const HOST_NAME = 'fintech-footnote';

const PREFIX = '--fintech-footnotes-';

const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * Between important rules the shadow tree's own win over the page's
 * (https://drafts.csswg.org/css-cascade-5/#cascade-context), so no rule of a page moves or hides the card.
 */
const HOST_CSS = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: transparent !important;
  overflow: visible !important;
}
:host::before, :host::after, :host::backdrop { display: none !important; }
:host .surface.card { width: 100%; }
:host(:not(:popover-open)) { display: none !important; }
@media print { :host { display: none !important; } }
`;

/**
 * The one element we add to a page: a closed shadow root in the top layer, above every z-index and outside
 * every transform. The only file that creates elements in a page.
 */
export class CardHost {
  readonly element: HTMLElement;
  /** Where the card is rendered; the page cannot reach into it. */
  readonly container: HTMLElement;
  /** The host's own rule. Not variables: a page may register their names, and give them a type. */
  readonly #style: CSSStyleDeclaration;

  constructor(css: string, signal: AbortSignal) {
    this.element = document.createElementNS(XHTML, HOST_NAME) as HTMLElement;
    this.element.popover = 'manual';
    const root = this.element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    // A page may register short names as its own, with a type.
    sheet.replaceSync(HOST_CSS + css.replaceAll('--', PREFIX));
    root.adoptedStyleSheets.push(sheet);
    this.#style = (sheet.cssRules[0] as CSSStyleRule).style;
    this.container = document.createElementNS(XHTML, 'div') as HTMLElement;
    root.append(this.container);
    signal.addEventListener('abort', () => this.element.remove(), { once: true });
  }

  get isOpen(): boolean {
    return this.element.matches(':popover-open');
  }

  /** Shows the host at the end of its home, still to be placed. */
  show({ product, home, trigger }: FootnoteRequest): void {
    if (this.element.parentNode !== home) home.append(this.element);
    // Places are px of the viewport; a page that is zoomed by its own style would count them in its own.
    this.#style.setProperty('zoom', `${1 / home.currentCSSZoom}`, 'important');
    this.element.dataset.product = product;
    this.container.dataset.trigger = trigger;
    if (!this.isOpen) this.element.showPopover();
  }

  /** The height the card would like to have at a width, CSS px. */
  measure(width: number): number {
    this.place({ left: 0, top: 0, width, maxHeight: 10_000 });
    return Math.ceil(this.container.getBoundingClientRect().height);
  }

  /** What takes the focus when the card is opened by key. */
  get dialog(): HTMLElement | null {
    return this.container.querySelector<HTMLElement>('[role="dialog"]');
  }

  /** Brings the section that was just opened above the foot, where what opens at the end would hide. */
  revealOpened(): void {
    this.container
      .querySelector('section:has(> * > [aria-expanded="true"])')
      ?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  place({ left, top, width, maxHeight }: Omit<Placement, 'side'>): void {
    const values = { left, top, width, [`${PREFIX}card-max-height`]: maxHeight };
    for (const [name, value] of Object.entries(values)) {
      this.#style.setProperty(name, `${value}px`, 'important');
    }
  }

  hide(): void {
    if (this.element.isConnected && this.isOpen) this.element.hidePopover();
    delete this.element.dataset.product;
    // A dialog that closes would take a host inside it out of the page's order.
    if (this.element.parentNode !== document.documentElement) document.documentElement.append(this.element);
  }
}
