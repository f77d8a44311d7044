import { browser } from 'wxt/browser';
import { type FromPopup, isPageContents, type PageContents, POPUP_PORT } from '../../utils/messages.ts';

/** The popup's line to the readers in a tab; a page has one reader a frame. */
export interface PageLink {
  /** What each reader said last, the top frame first. Empty while none has answered. */
  readonly contents: readonly PageContents[];
  send(request: FromPopup): void;
}

/** Long enough for a busy page to answer, short enough not to keep a reader waiting, ms. */
const ANSWER_TIME = 400;

/**
 * Listens to the readers of a tab until `signal` aborts. `onChange` is called on each change, and once with
 * nothing when no reader answers, because none is there.
 */
export function linkToPage(tabId: number, onChange: (link: PageLink) => void, signal: AbortSignal): void {
  const port = browser.tabs.connect(tabId, { name: POPUP_PORT });
  const byReader = new Map<string, PageContents>();
  const send = (request: FromPopup): void => port.postMessage(request);
  const tell = (): void => {
    if (signal.aborted) return;
    const contents = [...byReader.values()].sort((a, b) => Number(b.isTopFrame) - Number(a.isTopFrame));
    onChange({ contents, send });
  };
  port.onMessage.addListener((message: unknown) => {
    if (!isPageContents(message)) return;
    byReader.set(message.reader, message);
    tell();
  });
  const timer = setTimeout(() => byReader.size === 0 && tell(), ANSWER_TIME);
  port.onDisconnect.addListener(() => {
    clearTimeout(timer);
    byReader.clear();
    tell();
  });
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      port.disconnect();
    },
    { once: true },
  );
}
