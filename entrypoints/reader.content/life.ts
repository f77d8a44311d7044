import { isServiceHost } from '../../utils/hosts.ts';
import { loadPause, watchPause } from '../../utils/pause.ts';
import { loadSettings, watchSettings } from '../../utils/settings-store.ts';
import { isSwitchedOff } from '../../utils/sites.ts';
import { sweepCards } from './dom.ts';
import { startReader } from './reader.ts';
import { readerStage } from './stages.ts';

/**
 * Starts the reader and starts it afresh whenever what it depends on changes: the settings, the site switched
 * off, the hour's pause. One scan is cheaper than keeping each part changeable.
 */
export async function keepReading(signal: AbortSignal): Promise<void> {
  sweep();
  // Frames without an address of their own, such as `about:blank`, go with the page they belong to.
  const { origin } = self;
  // Match patterns cannot leave service hosts out, and the reader who asks for a page may not see where it stands.
  // A PDF has a document too, but an empty one around Chromium's viewer.
  if (isServiceHost(origin) || document.contentType === 'application/pdf') return;
  let run = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function restart(): Promise<void> {
    // Off on this page, or replaced by a newer copy: no change of settings brings it back.
    if (run.signal.aborted) return;
    run.abort();
    clearTimeout(timer);
    const mine = new AbortController();
    run = mine;
    const now = Date.now();
    const [settings, pausedUntil] = await Promise.all([loadSettings(), loadPause(now)]);
    if (mine.signal.aborted || signal.aborted) return;
    if (pausedUntil > 0) timer = setTimeout(restart, pausedUntil - now);
    else if (!isSwitchedOff(origin, settings.sitesOff)) await startReader(settings, mine);
  }

  watchSettings(restart, signal);
  watchPause(restart, signal);
  signal.addEventListener('abort', () => {
    run.abort();
    clearTimeout(timer);
  });
  await restart();
}

/**
 * What an older copy of this script left: it is dead in Firefox, and about to be replaced in Chromium. A card in a
 * shadow tree goes when the watch enters that.
 */
function sweep(): void {
  readerStage()?.off();
  sweepCards(document);
}
