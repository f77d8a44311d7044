import { type Browser, browser } from 'wxt/browser';
import { articleOf } from '../../utils/article.ts';
import { listen } from '../../utils/listen.ts';
import {
  type FromPopup,
  isFromPopup,
  type ListedMention,
  type PageContents,
  POPUP_PORT,
} from '../../utils/messages.ts';
import type { Mark } from '../reader.content/ledger.ts';
import { inPageOrder, isRendered } from '../reader.content/order.ts';
import type { ReaderStage } from '../reader.content/stages.ts';

/** A list entry shows its sentence: this much text on either side of the mention holds nearly every one. */
const CONTEXT = 160;
/** A page that changes all the time is told to the popup at most this often, ms. */
const PAUSE = 250;

type Port = Browser.runtime.Port;

/** Tells an open popup what the page mentions, and does what its reader chooses there. */
export class PopupLine {
  readonly #reader: ReaderStage;
  /** `randomUUID` is for secure pages only. */
  readonly #id = crypto.getRandomValues(new Uint32Array(4)).join('-');
  readonly #ports = new Set<Port>();
  #listed: readonly Mark[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(reader: ReaderStage, onRequest: (request: FromPopup, mark: Mark | undefined) => void) {
    this.#reader = reader;
    const onConnect = (port: Port): void => {
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
    listen(browser.runtime.onConnect, onConnect, reader.signal);
    for (const port of reader.waitingPopups) onConnect(port);
    reader.waitingPopups.clear();
    reader.signal.addEventListener(
      'abort',
      () => {
        clearTimeout(this.#timer);
        for (const port of this.#ports) port.disconnect();
      },
      { once: true },
    );
  }

  update(): void {
    if (this.#ports.size === 0) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      for (const port of this.#ports) port.postMessage(this.#contents());
    }, PAUSE);
  }

  #contents(): PageContents {
    this.#listed = inPageOrder(this.#reader.ledger.marks().filter(isRendered));
    return {
      type: 'page',
      reader: this.#id,
      isTopFrame: window.top === window,
      counts: this.#reader.counts(),
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
