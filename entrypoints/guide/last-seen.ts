import { browser } from 'wxt/browser';
import { readArea } from '../../utils/storage.ts';

const KEY = 'guide-version';

/** The content version the reader saw last; null on a first visit. */
export async function lastSeenVersion(): Promise<string | null> {
  const { [KEY]: version } = await readArea('local', KEY);
  return typeof version === 'string' ? version : null;
}

export async function rememberVersion(version: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: version });
}
