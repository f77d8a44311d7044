import { browser } from 'wxt/browser';
import { PRODUCTS } from '../../mentions/product.ts';
import type { Counts } from '../../utils/messages.ts';

const BADGE = '#55606b';

/** Mentions by frame; the worker may be stopped between two reports, so it is kept for the session. */
type FrameCounts = Record<string, number>;

const keyOf = (tabId: number): string => `counts-${tabId}`;

export async function showCount(tabId: number, frameId: number, counts: Counts): Promise<void> {
  const key = keyOf(tabId);
  const stored = (await browser.storage.session.get(key))[key] as FrameCounts | undefined;
  const frames: FrameCounts = {
    ...stored,
    [frameId]: PRODUCTS.reduce((sum, product) => sum + counts[product], 0),
  };
  await browser.storage.session.set({ [key]: frames });
  const total = Object.values(frames).reduce((sum, count) => sum + count, 0);
  await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE });
  await browser.action.setBadgeText({ tabId, text: total === 0 ? '' : total > 999 ? '999+' : String(total) });
}

/** A new page in the tab starts from nothing; the browser clears the badge itself. */
export function watchTabs(): void {
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') void browser.storage.session.remove(keyOf(tabId));
  });
  browser.tabs.onRemoved.addListener((tabId) => void browser.storage.session.remove(keyOf(tabId)));
}
