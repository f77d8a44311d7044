import { browser } from 'wxt/browser';

const KEY = 'guide-version';

/** The content version the reader saw last; null on a first visit. */
export async function lastSeenVersion(): Promise<string | null> {
  const { [KEY]: version } = await browser.storage.local.get(KEY);
  return typeof version === 'string' ? version : null;
}

export async function rememberVersion(version: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: version });
}
