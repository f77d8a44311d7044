import type { Page } from 'puppeteer-core';
import { median, type Pair, ratioOf, repeat, tell } from './measure.ts';
import type { BenchBrowser } from './open.ts';
import { benchPage, LONG, type PageSize } from './pages.ts';

const PAIRS = 9;
/** mark.js takes seconds, and the dear pages of the growth curves are many. */
const FEW = 3;
const BASE: PageSize = { nodes: 9_000, characters: 375_000, mentions: 15 };

export async function measureScans(bench: BenchBrowser): Promise<void> {
  const { name: browser } = bench;
  const sparse = await pairsOn(bench, LONG, PAIRS);
  tell({ name: 'first-scan/bare-walk', browser, ...ratioOf(sparse), against: 'bare walk' });
  const dense = await pairsOn(bench, { ...LONG, mentions: 1_800 }, PAIRS);
  tell({ name: 'first-scan-dense/bare-walk', browser, ...ratioOf(dense), against: 'bare walk' });

  const scanned = median(sparse.map(({ ms }) => ms));
  const html = benchPage(LONG);
  const others = await repeat(FEW, () => onPage(bench, html, (page) => bench.call(page, 'markJs')));
  const againstMs = scanned;
  const ms = median(others.map((other) => other.ms));
  tell({ name: 'markjs/first-scan', browser, ratio: ms / scanned, against: 'first scan', ms, againstMs });

  const empty = { ...LONG, mentions: 0 };
  const value = median(await repeat(PAIRS, () => scanOf(bench, empty)));
  tell({ name: 'no-mention-page-ms', browser, value, against: 'the same page without the extension: 0' });
}

/** How cost grows with the page and with the mentions on it. */
export async function measureGrowth(bench: BenchBrowser): Promise<void> {
  const { name: browser } = bench;
  let base = 0;
  for (const times of [1, 4, 16]) {
    const { nodes, characters, mentions } = BASE;
    const size = { nodes: nodes * times, characters: characters * times, mentions: mentions * times };
    const ms = median(await repeat(FEW, () => scanOf(bench, size)));
    base ||= ms;
    tell({ name: `growth-page-${times}x`, browser, ratio: ms / base, against: '1x', ms, againstMs: base });
  }
  for (const mentions of [10, 100, 1_000, 10_000]) {
    const value = median(await repeat(FEW, () => scanOf(bench, { ...LONG, mentions })));
    tell({ name: `growth-mentions-${mentions}-ms`, browser, value, against: '36,000 text nodes' });
  }
}

/** Each half of a pair has a page of its own, because what is read first pays for what the second finds ready. */
function pairsOn(bench: BenchBrowser, size: PageSize, pairs: number): Promise<Pair[]> {
  const html = benchPage(size);
  return repeat(pairs, async () => {
    const { ms: againstMs } = await onPage(bench, html, (page) => bench.call(page, 'bareWalk'));
    return { ms: await scanOf(bench, size, html), againstMs };
  });
}

async function scanOf(bench: BenchBrowser, size: PageSize, html = benchPage(size)): Promise<number> {
  const { ms, marks } = await onPage(bench, html, (page) => bench.call(page, 'scan'));
  if (marks !== size.mentions) throw new Error(`${marks} marks on a page with ${size.mentions} mentions`);
  return ms;
}

async function onPage<Result>(
  bench: BenchBrowser,
  html: string,
  run: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await bench.openPaused(html);
  const result = await run(page);
  await page.close();
  return result;
}
