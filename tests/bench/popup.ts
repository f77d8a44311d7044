import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { waitForMarks } from '../harness/marks.ts';
import { waitUntil } from '../harness/wait.ts';
import { median, repeat, tell } from './measure.ts';
import type { BenchBrowser } from './open.ts';
import { benchPage } from './pages.ts';

const OPENINGS = 9;
const MENTIONS = 12;
const CLOCK = 'popup-clock.js';

/** Puts a clock into the popup of a copied build, ahead of the popup's own script. */
export function addPopupClock(extensionDir: string): void {
  writeFileSync(join(extensionDir, CLOCK), `(${tellWhenReadable})();`);
  const file = join(extensionDir, 'popup.html');
  const html = readFileSync(file, 'utf8');
  writeFileSync(file, html.replace('<script', `<script src="/${CLOCK}"></script><script`));
}

/** From the click on the toolbar button until a frame of the popup with what the page mentions has been drawn. */
export async function measurePopup({ name: browser, openRead, tools }: BenchBrowser): Promise<void> {
  const page = await openRead(benchPage({ nodes: 800, characters: 40_000, mentions: MENTIONS }));
  await waitForMarks(page, MENTIONS);
  await new Promise((resolve) => setTimeout(resolve, 1_000)); // the hover script, which answers, is on its way
  const openings = await repeat(OPENINGS, async () => {
    const popup = await tools.extension.openPopup(page);
    const readable = await waitUntil(
      'the popup to be readable',
      () => popup.page.evaluate(() => Number(document.documentElement.dataset.readable)),
      (time) => time > 0,
    );
    await popup.close();
    return readable - popup.clicked;
  });
  await page.close();
  tell({ name: 'popup-readable-ms', browser, value: median(openings), against: 'click' });
}

/** Runs in the popup: notes the time, in ms since 1970. */
function tellWhenReadable(): void {
  new MutationObserver((_, observer) => {
    if (document.querySelector('.counts') === null) return;
    observer.disconnect();
    // A frame's own work comes after its callbacks, a task after the frame.
    requestAnimationFrame(() =>
      setTimeout(() => {
        document.documentElement.dataset.readable = String(performance.timeOrigin + performance.now());
      }),
    );
  }).observe(document, { subtree: true, childList: true });
}
