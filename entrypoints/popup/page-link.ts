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
/** A reader that starts, or starts afresh after a change of settings, is silent for a moment, ms. */
const RETRY_PAUSE = 150;
const RETRIES = 4;

/**
 * Listens to the readers of a tab until `signal` aborts. `onChange` is called on each change, and once with
 * nothing when no reader answers, because none is there.
 *
 * @param isExpected whether a reader is about to be there: then its silence is borne for a while
 */
export function linkToPage(
  tabId: number,
  onChange: (link: PageLink) => void,
  signal: AbortSignal,
  isExpected: boolean,
): void {
  const byReader = new Map<string, PageContents>();
  let retries = isExpected ? RETRIES : 0;
  connect();

  function connect(): void {
    const port = browser.tabs.connect(tabId, { name: POPUP_PORT });
    let isOpen = true;
    /** Says nothing where nobody is left to hear it. */
    const send = (request: FromPopup): void => {
      if (isOpen) port.postMessage(request);
    };
    const tell = (): void => {
      const contents = [...byReader.values()].sort((a, b) => Number(b.isTopFrame) - Number(a.isTopFrame));
      onChange({ contents, send });
    };
    const timer = setTimeout(() => byReader.size === 0 && tell(), ANSWER_TIME);
    const end = (): void => {
      isOpen = false;
      clearTimeout(timer);
      port.disconnect();
    };
    signal.addEventListener('abort', end, { once: true });
    port.onMessage.addListener((message: unknown) => {
      if (signal.aborted || !isPageContents(message)) return;
      byReader.set(message.reader, message);
      tell();
    });
    port.onDisconnect.addListener(() => {
      isOpen = false;
      signal.removeEventListener('abort', end);
      clearTimeout(timer);
      if (byReader.size > 0) retries = RETRIES;
      byReader.clear();
      retries -= 1;
      if (retries < 0) tell();
      else setTimeout(() => signal.aborted || connect(), RETRY_PAUSE);
    });
  }
}
