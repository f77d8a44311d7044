/** The tab in front and the line to its reader, as the popup meets them. Without a browser. */

export const SITE = 'news.example.org';
export const TAB = { id: 1, url: `http://${SITE}/a.html`, status: 'complete', active: true };
export const COUNTS = { huabei: 1, jiebei: 0, wangshangdai: 0 };

const MENTION = { id: 0, product: 'huabei', text: '花呗', start: 0, end: 2 };
const CONTENTS = {
  type: 'page',
  reader: 'r',
  isTopFrame: true,
  counts: COUNTS,
  headline: '',
  paragraphs: [],
  mentions: [MENTION],
};

const SILENT = { addListener: () => undefined };

/** What `tabs.connect` gives to the popup. */
export interface LineToPage {
  /** As in browsers, it takes nothing more once it is disconnected. */
  readonly port: unknown;
  /** Ends it from the other side: the page is left or loaded anew. */
  leave(): void;
}

/** @param hasReader whether there is one, which says at once what it found */
export function lineToPage(hasReader: boolean): LineToPage {
  let isOpen = true;
  let onLeave = (): void => undefined;
  const port = {
    postMessage() {
      if (!isOpen) throw new Error('Attempting to use a disconnected port object');
    },
    disconnect() {
      isOpen = false;
    },
    onDisconnect: {
      addListener(listener: () => void) {
        onLeave = listener;
      },
    },
    onMessage: hasReader
      ? { addListener: (listener: (message: unknown) => void) => listener(CONTENTS) }
      : SILENT,
  };
  return {
    port,
    leave() {
      isOpen = false;
      onLeave();
    },
  };
}
