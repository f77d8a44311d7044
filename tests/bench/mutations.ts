import { median, type Pair, ratioOf, repeat, tell } from './measure.ts';
import type { BenchBrowser } from './open.ts';
import { benchPage, LONG } from './pages.ts';

const PAIRS = 15;

export async function measureMutations(bench: BenchBrowser): Promise<void> {
  const { name: browser } = bench;
  const page = await bench.openPaused(benchPage(LONG));
  await bench.call(page, 'clockReader');
  await bench.call(page, 'scan');

  /** One burst that the reader alone sees, and one in which the bare observer is first. */
  async function pair(mutations: number): Promise<Pair> {
    await bench.call(page, 'takeReader');
    await page.evaluate(mutate, mutations);
    const ms = await bench.call(page, 'takeReader');
    await bench.call(page, 'startBare');
    await page.evaluate(mutate, mutations);
    return { ms, againstMs: await bench.call(page, 'stopBare') };
  }

  const pairs = await repeat(PAIRS, () => pair(1_000));
  tell({
    name: 'mutations/bare-walk',
    browser,
    ...ratioOf(pairs),
    against: 'bare walk over what was touched',
  });
  for (const mutations of [10, 100, 1_000, 4_000]) {
    const ms = median((await repeat(PAIRS, () => pair(mutations))).map((one) => one.ms));
    const value = (ms * 1_000) / mutations;
    tell({ name: `growth-mutations-${mutations}-us`, browser, value, against: 'one mutation in a burst' });
  }
  await page.close();
}

/** Runs in the page: what live pages do, some of it with names, until it has been drawn. */
function mutate(mutations: number): Promise<void> {
  const paragraphs = document.querySelectorAll('p');
  for (let i = 0; i < mutations; i += 1) {
    const paragraph = paragraphs[(i * 37) % paragraphs.length];
    const text = `${i % 20 === 0 ? '用花呗付款，' : ''}今日股市收涨，成交额较前一日放大约${i}亿元。`;
    switch (i % 4) {
      case 0:
        if (paragraph?.firstChild instanceof Text) paragraph.firstChild.data = text;
        break;
      case 1: {
        const added = document.createElement('p');
        added.className = 'added';
        added.append(text, Object.assign(document.createElement('b'), { textContent: '快讯' }), text);
        paragraph?.after(added);
        break;
      }
      case 2:
        document.querySelector('p.added')?.remove();
        break;
      default:
        paragraph?.append(text);
        paragraph?.childNodes[3]?.remove();
    }
  }
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
