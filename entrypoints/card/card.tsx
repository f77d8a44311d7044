import { render } from 'preact';
import css from '../../assets/card.css?inline';
import { CardView } from '../../components/CardView.tsx';
import type { CardSection } from '../../components/card-section.ts';
import type { PauseScope } from '../../components/pause.ts';
import { detailsFor, type Footnote, footnoteFor } from '../../knowledge/footnote.ts';
import type { CardDetails } from '../../knowledge/types.ts';
import type { Rect } from '../../utils/rect.ts';
import { tell } from '../../utils/tell.ts';
import { today } from '../../utils/today.ts';
import type {
  CardStage,
  CardWords,
  FootnoteRequest,
  ReaderStage,
  Trigger,
} from '../reader.content/stages.ts';
import { copyText } from './copy.ts';
import { FocusLoan } from './focus-loan.ts';
import { CardHost } from './host.ts';
import { NARROW, placeCard } from './placement.ts';

/** The card's width beside its word, CSS px. */
const WIDTH = 384;

/** Not in every Firefox we run in (https://developer.mozilla.org/docs/Web/API/CloseWatcher): there back goes back. */
const { CloseWatcher } = globalThis as {
  CloseWatcher?: new (options: { signal: AbortSignal }) => EventTarget;
};

type ContextOf = NonNullable<ReaderStage['contextOf']>;

/** The card of one page: what it shows, where it stands, how it ends. */
export class Card implements CardStage {
  readonly #reader: ReaderStage;
  readonly #words: CardWords;
  readonly #contextOf: ContextOf;
  readonly #host: CardHost;
  readonly #focus = new FocusLoan();
  #shown: { readonly request: FootnoteRequest; readonly footnote: Footnote } | null = null;
  #leave: AbortController | null = null;
  #details: CardDetails | null = null;
  /** Kept from card to card: who looks at the risks of one product wants those of the next. */
  #section: CardSection | null = null;

  constructor(reader: ReaderStage, words: CardWords, contextOf: ContextOf) {
    this.#reader = reader;
    this.#words = words;
    this.#contextOf = contextOf;
    this.#host = new CardHost(css, reader.signal);
    reader.signal.addEventListener('abort', () => this.close(), { once: true });
  }

  open(request: FootnoteRequest): void {
    const { product, trigger } = request;
    const context = this.#contextOf(request);
    const footnote = footnoteFor(product, context, this.#words.knowledge, today());
    const hadFocus = document.activeElement === this.#host.element;
    this.#shown = { request, footnote };
    this.#host.show(request);
    this.#draw();
    this.#listenForLeave(trigger);
    if (trigger === 'keyboard' || hadFocus) this.#focus.take(this.#host.dialog);
  }

  close(): void {
    if (this.#shown === null) return;
    this.#shown = null;
    this.#leave?.abort();
    this.#focus.giveBack();
    this.#host.hide();
    render(null, this.#host.container);
  }

  rect(): Rect | null {
    return this.#shown === null ? null : this.#host.element.getBoundingClientRect();
  }

  scrollTop(): number {
    return this.#host.dialog?.scrollTop ?? 0;
  }

  owns(event: Event): boolean {
    return event.composedPath()[0] === this.#host.element;
  }

  detailed(details: CardDetails): void {
    this.#details = details;
    this.#draw();
  }

  #draw(): void {
    if (this.#shown === null) return;
    const { footnote } = this.#shown;
    const { settings } = this.#reader;
    render(
      <CardView
        key={footnote} // what was opened, scrolled or typed in the card before stays with that
        footnote={footnote}
        details={this.#details && detailsFor(footnote, this.#details, today())}
        strings={this.#words.strings}
        today={today()}
        theme={settings.theme}
        textSize={settings.textSize}
        section={this.#section}
        onSection={(section) => {
          this.#section = section;
          this.#draw();
          this.#host.revealOpened();
        }}
        onClose={() => this.#dismiss()}
        onOpenGuide={(anchor) => tell({ type: 'open-guide', anchor })}
        onOpenSource={(url) => tell({ type: 'open-source', url })}
        onPause={(scope) => this.#pause(scope)}
        onCopy={copyText}
      />,
      this.#host.container,
    );
    this.#place();
  }

  #place(): void {
    if (this.#shown === null) return;
    const { request } = this.#shown;
    const top = this.scrollTop(); // lost in measuring
    const viewport = { width: document.scrollingElement?.clientWidth ?? innerWidth, height: innerHeight };
    const width = viewport.width < NARROW ? viewport.width : WIDTH;
    const height = this.#host.measure(width);
    const isTouch = request.trigger === 'touch';
    this.#host.place(placeCard({ word: request.rects(), card: { width, height }, viewport, isTouch }));
    this.#host.dialog?.scrollTo(0, top);
  }

  #dismiss(): void {
    this.close();
    this.#reader.hover?.dismissed();
  }

  /**
   * Esc closes from wherever the focus is; the page's own use of the key is left alone. What touch opened, Android's
   * back closes too: the browser hands it to the latest close watcher, and the page's history stays as it is.
   */
  #listenForLeave(trigger: Trigger): void {
    this.#leave?.abort();
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    const onKey = (event: KeyboardEvent): void => {
      if (event.isTrusted && event.key === 'Escape') this.#dismiss();
    };
    addEventListener('keydown', onKey, { capture: true, signal });
    if (trigger === 'touch' && typeof CloseWatcher === 'function') {
      new CloseWatcher({ signal }).addEventListener('close', () => this.#dismiss());
    }
  }

  #pause(scope: PauseScope): void {
    if (scope === 'hour') tell({ type: 'pause-hour' });
    else if (scope === 'site') tell({ type: 'site-off', origin: self.origin });
    else {
      tell({ type: 'page-off' });
      this.#reader.off();
    }
  }
}
