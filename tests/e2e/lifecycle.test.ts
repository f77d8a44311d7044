import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { cardHost, waitForCard, waitForNoCard } from '../harness/card.ts';
import { serializeDom } from '../harness/dom.ts';
import { countListeners } from '../harness/listeners.ts';
import { countRanges, hoverMark, readMarks, waitForMarks } from '../harness/marks.ts';
import type { TestBrowser } from '../harness/test-browser.ts';
import { useBrowser } from '../harness/use-browser.ts';
import { waitUntil } from '../harness/wait.ts';
import { countsIn, waitForHeading } from './popup-page.ts';
import { unload } from './restart.ts';

const URL = 'http://finance.sina.com.cn/lifecycle.html';
const ARTICLE =
  '<!doctype html><meta charset=utf-8><title>x</title><body><p>最近花呗、借呗可能要被关停。</p>';

const test = useBrowser({ extension: true });

const openArticle = async (): Promise<Page> => {
  const page = await test.open(test.server.page(URL, ARTICLE));
  await waitForMarks(page, 2);
  return page;
};

const hosts = (page: Page) => page.evaluate(() => document.querySelectorAll('fintech-footnote').length);

/** The badge of the article's tab. */
const badge = () =>
  test.browser.extension.evaluate(async (api, url) => {
    const tab = (await api.tabs.query({})).find((candidate) => candidate.url === url);
    return tab?.id === undefined ? '' : api.action.getBadgeText({ tabId: tab.id });
  }, URL);

describe('a background killed at any moment', () => {
  it('is woken for the card', async () => {
    const page = await openArticle();
    await test.browser.extension.stopBackground();
    await hoverMark(page, 0);
    await waitForCard(page, 'huabei');
    await test.browser.extension.stopBackground();
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await hoverMark(page, 1);
    await waitForCard(page, 'jiebei');
  });

  it('knows the counts of the tabs it had', async () => {
    const page = await openArticle();
    await waitUntil('the badge', badge, (text) => text === '2');
    await test.browser.extension.stopBackground();
    await page.evaluate(() => document.body.append('网商贷'));
    await waitUntil('the badge to follow', badge, (text) => text === '3');
    const popup = await test.browser.extension.openPopup(page);
    await waitForHeading(popup, '本页');
    expect(await countsIn(popup)).toEqual(['花呗 1', '借呗 1', '网商贷 1']);
    await popup.close();
  });
});

describe('pages that ask for much', () => {
  it('have ten thousand mentions', async () => {
    const page = await test.open(test.server.page(URL, `${ARTICLE}${'<p>花呗与借呗</p>'.repeat(4_999)}`));
    await waitUntil(
      'ten thousand marks',
      () =>
        page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0)),
      (count) => count === 10_000,
      30_000,
    );
    await waitUntil('the badge', badge, (text) => text === '999+');
    await hoverMark(page, 9_000);
    await waitForCard(page);
  });

  it('live for an hour, squeezed into a few seconds, without growing', async () => {
    const page = await openArticle();
    /** A line a second for so many seconds, the oldest leaving as in live tickers; thirty lines a frame. */
    const live = (seconds: number) =>
      page.evaluate(async (lines) => {
        for (let line = 0; line < lines; line += 1) {
          const entry = document.createElement('p');
          entry.innerHTML = `<b>${line}</b> 花<i>呗</i>额度调整，借呗利率 ${line}`;
          document.body.append(entry);
          if (document.body.childElementCount > 30) document.body.children[1]?.remove();
          if (line % 30 === 0) await new Promise(requestAnimationFrame);
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      }, seconds);
    await live(600);
    const listenersEarly = await countListeners(test.browser, page);
    const heapEarly = await heapOf(page);
    await live(3_000);
    await waitForMarks(page, 60);
    expect(await countRanges(page)).toBe(60);
    expect(await countListeners(test.browser, page)).toBe(listenersEarly);
    expect((await heapOf(page)) - heapEarly).toBeLessThan(500);
  });
});

/** kB of scripts' memory in a page, the page's own and the extension's; only Chromium tells, so 0 elsewhere. */
async function heapOf(page: Page): Promise<number> {
  if (test.browser.name !== 'chromium') return 0;
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const { JSHeapUsedSize = 0 } = await page.metrics();
  return JSHeapUsedSize / 1_000;
}

it('needs no network', async () => {
  const page = await openArticle();
  test.server.setOffline(true);
  expect(await page.evaluate(() => fetch('/').then(String, () => 'offline'))).toBe('offline');
  await hoverMark(page, 0);
  await waitForCard(page, 'huabei');
  const popup = await test.browser.extension.openPopup(page);
  await waitForHeading(popup, '本页');
  await popup.close();
  const guide = await test.browser.extension.openPage('guide.html#huabei');
  await waitUntil(
    'the guide',
    () => guide.evaluate(() => document.body.textContent),
    (text) => text.includes('征信'),
  );
  await guide.close();
});

// The last of this file: nothing is installed after it.
it.each([
  { done: 'disabled', end: unload },
  { done: 'removed', end: ({ extension }: TestBrowser) => extension.uninstall() },
])('leaves nothing when it is $done', async ({ end }) => {
  const bare = await serializeDom(await test.open(test.server.page('http://unlisted.example/', ARTICLE)));
  const page = await openArticle();
  await hoverMark(page, 0);
  await waitForCard(page, 'huabei');
  const enable = await end(test.browser);
  await page.bringToFront();
  // Firefox ends our scripts without a last word: what they painted stays until the page is loaded again.
  if (test.browser.name === 'firefox') await page.reload();
  await waitUntil(
    'everything to be gone',
    async () => [(await readMarks(page)).length, await hosts(page)],
    ([marks, count]) => marks === 0 && count === 0,
  );
  await new Promise((resolve) => setTimeout(resolve, 1_000)); // a page just loaded has no marks yet in any case
  expect(await readMarks(page)).toEqual([]);
  expect(await cardHost(page)).toBeNull();
  expect(await serializeDom(page)).toBe(bare);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  await enable?.();
});
