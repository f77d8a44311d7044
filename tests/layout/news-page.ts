/** Runs in a page: asks whether it, or a page given as text, looks like news, and what asking costs. */
import { looksLikeNews } from '../../entrypoints/news-gate/looks-like-news.ts';
import { gatherPageFacts } from '../../entrypoints/news-gate/page-facts.ts';

export function isNewsPage(): boolean {
  return looksLikeNews(gatherPageFacts(document));
}

export function isNewsHtml(html: string): boolean {
  return looksLikeNews(gatherPageFacts(new DOMParser().parseFromString(html, 'text/html')));
}

/** The best of so many is the machine's own speed, whatever else it does meanwhile. */
const ROUNDS = 12;
const CALLS = 10;

/**
 * `steps`: text nodes asked for. `ratio`: time to the bare walk that reads every text node, best of several rounds of
 * each; calls are timed together because a browser's clock may tick once a millisecond.
 */
export function measureCost(): { news: boolean; steps: number; ms: number; ratio: number } {
  const news = isNewsPage();
  let bare = Number.POSITIVE_INFINITY;
  let ours = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    bare = Math.min(bare, timeOf(walkAll));
    ours = Math.min(ours, timeOf(isNewsPage));
  }
  return { news, steps: countSteps(), ms: ours, ratio: ours / bare };
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  for (let call = 0; call < CALLS; call++) work();
  return (performance.now() - start) / CALLS;
}

function walkAll(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let characters = 0;
  while (walker.nextNode()) characters += (walker.currentNode as Text).data.length;
  return characters;
}

function countSteps(): number {
  const { nextNode } = TreeWalker.prototype;
  let steps = 0;
  TreeWalker.prototype.nextNode = function () {
    steps++;
    return nextNode.call(this);
  };
  try {
    isNewsPage();
  } finally {
    TreeWalker.prototype.nextNode = nextNode;
  }
  return steps;
}
