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
/** Notes the time, in ms since 1970, of the first frame with the counts. */
const CLOCK_SCRIPT = `
requestAnimationFrame(function look() {
  if (document.querySelector('.counts') === null) return requestAnimationFrame(look);
  // Asked for before the popup's own work after that frame, this task comes before it too.
  setTimeout(() => {
    document.documentElement.dataset.readable = performance.timeOrigin + performance.now();
  });
});`;

/** Puts a clock into the popup of a copied build, ahead of the popup's own script. */
export function addPopupClock(extensionDir: string): void {
  writeFileSync(join(extensionDir, CLOCK), CLOCK_SCRIPT);
  const file = join(extensionDir, 'popup.html');
  const html = readFileSync(file, 'utf8');
  writeFileSync(file, html.replace('<script', `<script src="/${CLOCK}"></script><script`));
}

/**
 * Until a frame of the popup with what the page mentions has been drawn: from the click on the toolbar button, and
 * from the start of the popup's page, before which the browser opens its window and no extension can hurry it.
 */
export async function measurePopup({ name: browser, openRead, tools }: BenchBrowser): Promise<void> {
  const page = await openRead(benchPage({ nodes: 800, characters: 40_000, mentions: MENTIONS }));
  await waitForMarks(page, MENTIONS);
  await new Promise((resolve) => setTimeout(resolve, 1_000)); // the hover script, which answers, is on its way
  const openings = await repeat(OPENINGS, async () => {
    const popup = await tools.extension.openPopup(page);
    const { started, readable } = await waitUntil(
      'the popup to be readable',
      () =>
        popup.page.evaluate(() => ({
          started: performance.timeOrigin,
          readable: Number(document.documentElement.dataset.readable),
        })),
      (times) => times.readable > 0,
    );
    await popup.close();
    return { fromClick: readable - popup.clicked, fromStart: readable - started };
  });
  await page.close();
  const fromClick = median(openings.map((opening) => opening.fromClick));
  const fromStart = median(openings.map((opening) => opening.fromStart));
  tell({ name: 'popup-readable-ms', browser, value: fromClick, against: 'click' });
  tell({ name: 'popup-page-readable-ms', browser, value: fromStart, against: 'start of its page' });
}
