import { browser } from 'wxt/browser';

/**
 * 此页关闭: which tabs show a page that the reader switched off. Kept for the session, because the background may be
 * stopped meanwhile, and out of reach for scripts in pages.
 */

const PREFIX = 'off-';

export async function switchPageOff(tabId: number): Promise<void> {
  await browser.storage.session.set({ [PREFIX + tabId]: true });
}

export async function isPageOff(tabId: number): Promise<boolean> {
  const key = PREFIX + tabId;
  return key in (await browser.storage.session.get(key));
}

/** The tab shows another page, or the reader wants this one read after all. */
export async function forgetPageOff(tabId: number): Promise<void> {
  await browser.storage.session.remove(PREFIX + tabId);
}

export function watchPagesOff(onChange: (tabId: number) => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    for (const key of Object.keys(changes)) {
      if (key.startsWith(PREFIX)) onChange(Number(key.slice(PREFIX.length)));
    }
  });
}
