import { browser } from 'wxt/browser';
import type { ToReader } from '../../utils/messages.ts';

/** Tells the readers in all frames of a tab. It may hold a page that is not read: then nobody answers. */
export async function tellReaders(tabId: number, message: ToReader): Promise<void> {
  await browser.tabs.sendMessage(tabId, message).catch(() => undefined);
}
