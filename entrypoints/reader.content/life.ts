import { loadPause, watchPause } from '../../utils/pause.ts';
import { loadSettings, watchSettings } from '../../utils/settings.ts';
import { siteKey } from '../../utils/sites.ts';
import { startReader } from './reader.ts';
import { readerStage } from './stages.ts';

/**
 * Starts the reader and starts it afresh whenever what it depends on changes: the settings, the site switched
 * off, the hour's pause. One scan is cheaper than keeping each part changeable.
 */
export async function keepReading(signal: AbortSignal): Promise<void> {
  sweep();
  let run = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function restart(): Promise<void> {
    run.abort();
    clearTimeout(timer);
    const mine = new AbortController();
    run = mine;
    const now = Date.now();
    const [settings, pausedUntil] = await Promise.all([loadSettings(), loadPause(now)]);
    if (mine.signal.aborted || signal.aborted) return;
    if (pausedUntil > 0) timer = setTimeout(restart, pausedUntil - now);
    else if (!isOff(settings.sitesOff)) await startReader(settings, mine);
  }

  watchSettings(restart, signal);
  watchPause(restart, signal);
  signal.addEventListener('abort', () => {
    run.abort();
    clearTimeout(timer);
  });
  await restart();
}

/** Frames without an address of their own, such as `about:blank`, go with the page they belong to. */
function isOff(hosts: readonly string[]): boolean {
  const site = siteKey(`${self.origin}/`);
  return hosts.some((host) => site === host || site?.endsWith(`.${host}`));
}

/** What an older copy of this script left: it is dead in Firefox, and about to be replaced in Chromium. */
function sweep(): void {
  readerStage()?.off();
  for (const host of document.querySelectorAll('fintech-footnote')) host.remove();
}
