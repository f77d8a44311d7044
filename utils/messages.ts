import { PRODUCTS, type ProductId } from '../mentions/product.ts';

/**
 * Everything the extension's parts say to each other, and the guards that stand where a message arrives.
 * Anything else is ignored: it is of another version, or not ours.
 */

export type Counts = Readonly<Record<ProductId, number>>;

/** To the background. */
export type ToBackground =
  | FromFrame
  /** Nothing is marked anywhere for an hour. */
  | { readonly type: 'pause-hour' }
  /** Nothing is marked any more on the site of this origin. */
  | { readonly type: 'site-off'; readonly origin: string }
  /** Open the guide in a tab, at a record. */
  | { readonly type: 'open-guide'; readonly anchor: string }
  | { readonly type: 'open-source'; readonly url: string };

/** What is about the frame that sends it. */
export type FromFrame =
  | { readonly type: 'page-report'; readonly counts: Counts }
  /** The page looks like news, and the reader wants all news read. */
  | { readonly type: 'read-page' }
  /** Put the judge of unclear names into the frame. */
  | { readonly type: 'load-judge' }
  /** Put the script for pointer, keys and popup into the frame. */
  | { readonly type: 'load-hover' }
  /** Put the card into the frame. */
  | { readonly type: 'load-card' }
  /** Put what only some cards need into the frame. */
  | { readonly type: 'load-rates' | 'load-traditional' }
  /** The reader switched this page off. */
  | { readonly type: 'page-off' };

/** From the background to the readers of a tab. */
export type ToReader =
  | { readonly type: 'step'; readonly direction: 'next' | 'previous' }
  | { readonly type: 'toggle-card' }
  /** Report the counts once more: the address changed, which also a new page would do. */
  | { readonly type: 'report' }
  /** The reader switched the page off, in whichever of its frames. */
  | { readonly type: 'page-off' };

/** Over the port between the popup and each reader of its tab. */
export const POPUP_PORT = 'popup';

export interface ListedMention {
  readonly id: number;
  readonly product: ProductId;
  /** The text around the mention, and the mention in it (UTF-16 offsets). */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface PageContents {
  readonly type: 'page';
  /** Which reader speaks: a tab may have several frames. */
  readonly reader: string;
  readonly isTopFrame: boolean;
  readonly counts: Counts;
  readonly mentions: readonly ListedMention[];
  /** The text of the article, a paragraph an item, for checking its claims. */
  readonly paragraphs: readonly string[];
  readonly headline: string;
  /** YYYY-MM-DD. */
  readonly published?: string;
}

export type FromPopup =
  | { readonly type: 'show'; readonly reader: string; readonly mention: number }
  | { readonly type: 'off-on-this-page' };

export function isToBackground(message: unknown): message is ToBackground {
  if (!isRecord(message)) return false;
  switch (message.type) {
    case 'page-report':
      return isCounts(message.counts);
    case 'read-page':
    case 'page-off':
    case 'load-judge':
    case 'load-hover':
    case 'load-card':
    case 'load-rates':
    case 'load-traditional':
    case 'pause-hour':
      return true;
    case 'site-off':
      return typeof message.origin === 'string';
    case 'open-guide':
      return typeof message.anchor === 'string';
    case 'open-source':
      return typeof message.url === 'string';
    default:
      return false;
  }
}

export function isToReader(message: unknown): message is ToReader {
  if (!isRecord(message)) return false;
  if (message.type === 'step') return message.direction === 'next' || message.direction === 'previous';
  return message.type === 'toggle-card' || message.type === 'report' || message.type === 'page-off';
}

export function isFromPopup(message: unknown): message is FromPopup {
  if (!isRecord(message)) return false;
  if (message.type === 'off-on-this-page') return true;
  return message.type === 'show' && typeof message.reader === 'string' && Number.isInteger(message.mention);
}

export function isPageContents(message: unknown): message is PageContents {
  return (
    isRecord(message) &&
    message.type === 'page' &&
    typeof message.reader === 'string' &&
    typeof message.headline === 'string' &&
    isCounts(message.counts) &&
    Array.isArray(message.mentions) &&
    Array.isArray(message.paragraphs)
  );
}

function isCounts(value: unknown): value is Counts {
  return isRecord(value) && PRODUCTS.every((product) => Number.isSafeInteger(value[product]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
