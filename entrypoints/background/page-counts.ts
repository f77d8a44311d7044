import { browser } from 'wxt/browser';
import { totalOf } from '../../utils/counts.ts';
import type { Counts } from '../../utils/messages.ts';

/** Mentions by frame; the worker may be stopped between two reports, so they are kept for the session. */
type FrameCounts = Record<string, Counts>;

const keyOf = (tabId: number): string => `counts-${tabId}`;

let storing: Promise<unknown> = Promise.resolve();

/** One after the other: two frames of a tab may report at once. */
export function storeCounts(tabId: number, frameId: number, counts: Counts): Promise<void> {
  const stored = storing.then(async () => {
    const frames = await framesOf(tabId);
    await browser.storage.session.set({ [keyOf(tabId)]: { ...frames, [frameId]: counts } });
  });
  storing = stored.catch(() => undefined);
  return stored;
}

export async function forgetCounts(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Of all frames of a tab together. */
export async function countsOfTab(tabId: number): Promise<Counts> {
  return totalOf(Object.values(await framesOf(tabId)));
}

async function framesOf(tabId: number): Promise<FrameCounts> {
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as FrameCounts | undefined) ?? {};
}
