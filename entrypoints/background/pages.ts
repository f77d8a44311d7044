import { browser } from 'wxt/browser';
import { guideUrl } from '../../utils/guide-url.ts';

/** Opens the guide in a tab at a record, or at its top. */
export async function openGuide(anchor: string): Promise<void> {
  await browser.tabs.create({ url: guideUrl(anchor) });
}

/** Opens a source the reader asked for; anything but a web page is refused. */
export async function openSource(url: string): Promise<void> {
  if (/^https?:\/\//.test(url)) await browser.tabs.create({ url });
}
