import type { Page } from 'puppeteer-core';
import { waitForNoCard } from '../harness/card.ts';
import { hoverMark, waitForMarks } from '../harness/marks.ts';
import { waitUntil } from '../harness/wait.ts';
import { median, repeat, tell } from './measure.ts';
import type { BenchBrowser } from './open.ts';
import { benchPage, type PageSize } from './pages.ts';

const PAGE: PageSize = { nodes: 8_000, characters: 333_000, mentions: 2_000 };
const MOVES = 120;
/** The browser's clock does not resolve one move: so many are timed together. */
const MOVES_A_RUN = 20;
const ROUNDS = 20;
const OPENINGS = 7;

export async function measurePointer(bench: BenchBrowser): Promise<void> {
  const page = await bench.openPaused(benchPage(PAGE));
  await bench.call(page, 'catchPointer');
  await bench.tools.extension.evaluate((api) => api.storage.local.remove('pausedUntil'));
  await waitForMarks(page, PAGE.mentions);
  await waitUntil(
    'the hover script to listen',
    () => bench.call(page, 'isListening'),
    (listens) => listens,
  );
  for (let i = 0; i < MOVES; i += 1) await page.mouse.move(40 + ((i * 97) % 1_200), 20 + ((i * 61) % 760));
  const means = await bench.call(page, 'replayMoves', MOVES_A_RUN, ROUNDS);
  await page.close();
  const against = `${PAGE.mentions} mentions`;
  tell({ name: 'pointer-move-ms', browser: bench.name, value: median(means), against });
}

/** From the click that is the first need of a card until it has been drawn, everything fetched on the way. */
export async function measureCard(bench: BenchBrowser): Promise<void> {
  const { name: browser, tools } = bench;
  const html = benchPage({ nodes: 800, characters: 40_000, mentions: 12 });
  await tools.extension.evaluate((api) => api.storage.sync.set({ settings: { trigger: 'click' } }));
  const openings = await repeat(OPENINGS, async () => {
    const page = await bench.openRead(html);
    await waitForMarks(page, 12);
    await new Promise((resolve) => setTimeout(resolve, 1_000)); // the hover script is on its way
    const [first, later] = [await timeCard(page, 0), await timeCard(page, 1)];
    await page.close();
    return { first, later };
  });
  await tools.extension.evaluate((api) => api.storage.sync.remove('settings'));
  const first = median(openings.map((opening) => opening.first));
  const later = median(openings.map((opening) => opening.later));
  tell({ name: 'card-first-paint-ms', browser, value: first, against: 'click' });
  tell({ name: 'card-later-paint-ms', browser, value: later, against: 'click' });
}

async function timeCard(page: Page, index: number): Promise<number> {
  const [mark] = (await hoverMark(page, index)).rects;
  if (mark === undefined) throw new Error(`Mark ${index} is not drawn`);
  await page.evaluate(watchCard);
  await page.mouse.click(mark.x + mark.width / 2, mark.y + mark.height / 2);
  const ms = (await page.evaluate('painted')) as number;
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  return ms;
}

/** Runs in the page: makes `painted` a promise of the ms from the next click until a frame with an open card was drawn. */
function watchCard(): void {
  const painted = new Promise<number>((resolve) => {
    let clicked = 0;
    const options = { capture: true, once: true };
    addEventListener('click', ({ timeStamp }) => (clicked = timeStamp), options);
    new MutationObserver((_, observer) => {
      if (document.querySelector('fintech-footnote[data-product]') === null) return;
      observer.disconnect();
      // A frame's own work comes after its callbacks, a task after the frame.
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - clicked)));
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  Object.assign(globalThis, { painted });
}
