import { browser } from 'wxt/browser';
import { PRODUCTS, type ProductId } from '../../mentions/product.ts';
import { articleOf } from '../../utils/article.ts';
import {
  type Counts,
  type FromPopup,
  isFromPopup,
  type ListedMention,
  type PageContents,
  POPUP_PORT,
  type ToBackground,
} from '../../utils/messages.ts';
import type { Ledger, Mark } from './ledger.ts';
import { inPageOrder, isRendered } from './order.ts';

/** A list entry shows its sentence: this much text on either side of the mention holds nearly every one. */
const CONTEXT = 160;

type Ports = Set<ReturnType<typeof browser.runtime.connect>>;

/** Tells the badge how many mentions the page shows, and a listening popup which. */
export class Reporter {
  readonly #ledger: Ledger;
  readonly #id = crypto.randomUUID();
  readonly #ports: Ports = new Set();
  #listed: readonly Mark[] = [];
  #sent = '';

  constructor(
    ledger: Ledger,
    signal: AbortSignal,
    onRequest: (request: FromPopup, mark: Mark | undefined) => void,
  ) {
    this.#ledger = ledger;
    const onConnect = (port: ReturnType<typeof browser.runtime.connect>): void => {
      if (port.name !== POPUP_PORT || port.sender?.id !== browser.runtime.id) return;
      this.#ports.add(port);
      port.onDisconnect.addListener(() => this.#ports.delete(port));
      port.onMessage.addListener((message: unknown) => {
        if (!isFromPopup(message)) return;
        if (message.type === 'show' && message.reader !== this.#id) return;
        onRequest(message, message.type === 'show' ? this.#listed[message.mention] : undefined);
      });
      port.postMessage(this.#contents());
    };
    browser.runtime.onConnect.addListener(onConnect);
    signal.addEventListener(
      'abort',
      () => {
        browser.runtime.onConnect?.removeListener(onConnect);
        for (const port of this.#ports) port.disconnect();
      },
      { once: true },
    );
  }

  /** Reports what changed since the last time. A hidden tab is not reported: nobody sees its badge. */
  update(): void {
    if (document.visibilityState === 'hidden') return;
    const counts = countsOf(this.#ledger.marks().filter(isRendered));
    const fingerprint = `${this.#ledger.version} ${JSON.stringify(counts)}`;
    if (fingerprint === this.#sent) return;
    const isFirstAndEmpty = this.#sent === '' && PRODUCTS.every((product) => counts[product] === 0);
    this.#sent = fingerprint;
    for (const port of this.#ports) port.postMessage(this.#contents());
    if (isFirstAndEmpty) return;
    const report: ToBackground = { type: 'page-report', counts };
    browser.runtime.sendMessage(report).catch(() => undefined);
  }

  #contents(): PageContents {
    this.#listed = inPageOrder(this.#ledger.marks().filter(isRendered));
    return {
      type: 'page',
      reader: this.#id,
      isTopFrame: window.top === window,
      counts: countsOf(this.#listed),
      mentions: this.#listed.map(listed),
      ...articleOf(document),
    };
  }
}

function listed({ mention, flow }: Mark, id: number): ListedMention {
  const from = Math.max(0, mention.start - CONTEXT);
  const text = flow.text.slice(from, mention.end + CONTEXT);
  return { id, product: mention.product, text, start: mention.start - from, end: mention.end - from };
}

function countsOf(marks: readonly Mark[]): Counts {
  const counts: Record<ProductId, number> = { huabei: 0, jiebei: 0, wangshangdai: 0 };
  for (const mark of marks) counts[mark.mention.product] += 1;
  return counts;
}
