import { browser } from 'wxt/browser';
import { listen } from './listen.ts';
import { readArea } from './storage.ts';

/**
 * 暂停 1 小时: everywhere in this browser, until a time. Kept apart from the settings, because it is no choice
 * to carry to other computers.
 */

const KEY = 'pausedUntil';

export const HOUR = 3_600_000;

/** When the pause ends, ms since 1970; 0 when there is none. A clock set back cannot make it longer than an hour. */
export async function loadPause(now: number): Promise<number> {
  const { [KEY]: stored } = await readArea('local', KEY);
  return endOfPause(stored, now);
}

export async function pauseForAnHour(now: number): Promise<void> {
  await browser.storage.local.set({ [KEY]: now + HOUR });
}

export async function endPause(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

export function watchPause(onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>): void => {
    if (KEY in changes) onChange();
  };
  listen(browser.storage.local.onChanged, listener, signal);
}

function endOfPause(stored: unknown, now: number): number {
  const isRunning = typeof stored === 'number' && stored > now && stored <= now + HOUR;
  return isRunning ? stored : 0;
}
