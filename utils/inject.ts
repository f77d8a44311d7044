import { browser } from 'wxt/browser';

/** The reader's script, as the build names it. */
export const READER = '/content-scripts/reader.js';

/** Puts the reader into a page that the manifest does not name, and into the frames its permission reaches. */
export async function readPage(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [READER] });
}
