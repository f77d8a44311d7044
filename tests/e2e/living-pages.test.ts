import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { serializeDom } from '../harness/dom.ts';
import { countListeners } from '../harness/listeners.ts';
import { countRanges, readMarks, waitForMarks } from '../harness/marks.ts';
import { useBrowser } from '../harness/use-browser.ts';
import { waitUntil } from '../harness/wait.ts';

const URL = 'http://finance.sina.com.cn/live.html';
const SENTENCE = '<p id=a>用花呗付款</p>';

const test = useBrowser({ extension: true });

async function openPage(body: string) {
  return test.open(test.server.page(URL, `<!doctype html><meta charset=utf-8><title>x</title><body>${body}`));
}

/** Waits until the words marked and rendered are these, in this order: a number would not tell old from new ones. */
function waitForSeen(page: Page, words: string[]) {
  return waitUntil(
    `marks of ${words.join(', ') || 'nothing'}`,
    async () => (await readMarks(page)).filter(({ rects }) => rects.length > 0).map(({ text }) => text),
    (seen) => isDeepStrictEqual(seen, words),
  );
}

describe('pages that change', () => {
  it.each<[name: string, change: string, marks: string[]]>([
    ['text added later', `document.body.append('开通借呗')`, ['花呗', '借呗']],
    [
      'a virtual list',
      `a.remove(); for (const i of [1, 2, 3]) document.body.insertAdjacentHTML('beforeend', '<p>借呗额度' + i)`,
      ['借呗', '借呗', '借呗'],
    ],
    [
      'text streamed by character',
      `a.textContent = ''; for (const c of '用花呗还借呗') a.append(c)`,
      ['花呗', '借呗'],
    ],
    [
      'a live ticker',
      `for (let i = 0; i < 50; i++) a.firstChild.data = i % 2 ? '今日借呗额度' : '今日股市'`,
      ['借呗'],
    ],
    [
      'a word completed by an insertion',
      `a.innerHTML = '用借付款'; setTimeout(() => a.firstChild.splitText(2).before('呗'), 300)`,
      ['借呗'],
    ],
    ['a word broken by an insertion', `a.firstChild.splitText(2).before(document.createElement('br'))`, []],
    [
      'navigation with a route',
      `history.pushState(0, '', '/next'); document.body.innerHTML = '<p>借呗额度<p>网商贷利率'`,
      ['借呗', '网商贷'],
    ],
    ['navigation without one', `document.body.innerHTML = '<main><h1>借呗额度</h1></main>'`, ['借呗']],
    [
      'the body replaced',
      `document.body = Object.assign(document.createElement('body'), { innerHTML: '<p>借呗额度' })`,
      ['借呗'],
    ],
    [
      'the root replaced',
      `const root = document.createElement('html'); root.innerHTML = '<body><p>借呗额度<p>花呗账单'; document.replaceChild(root, document.documentElement)`,
      ['借呗', '花呗'],
    ],
    [
      'document.write after load',
      `document.open(); document.write('<!doctype html><body><p>借呗额度<p>花呗账单<p>网商贷'); document.close()`,
      ['借呗', '花呗', '网商贷'],
    ],
    ['text that becomes editable', `a.contentEditable = 'true'`, []],
    ['the whole page editable', `document.designMode = 'on'`, []],
    [
      'a late shadow root',
      `a.attachShadow({ mode: 'open' }).innerHTML = '<p>借呗额度<p>网商贷利率'`,
      ['借呗', '网商贷'],
    ],
    [
      'a slot that comes later',
      `a.attachShadow({ mode: 'open' }).innerHTML = '<p>借呗额度'; setTimeout(() => a.shadowRoot.append(document.createElement('slot')), 300)`,
      ['借呗', '花呗'],
    ],
    [
      'details opened',
      `a.outerHTML = '<details><summary>x</summary>用借呗付款</details>'; setTimeout(() => { document.querySelector('details').open = true; }, 300)`,
      ['借呗'],
    ],
  ])('%s', async (_, change, marks) => {
    const page = await openPage(SENTENCE);
    await waitForMarks(page, 1);
    await page.evaluate(change);
    await waitForSeen(page, marks);
    await waitUntil(
      'the rest to be let go',
      () => countRanges(page),
      (count) => count === marks.length,
    );
  });

  it('text in frames without an address of their own', async () => {
    const page = await openPage(
      `${SENTENCE}<iframe srcdoc="<p>借呗额度"></iframe><iframe id=blank></iframe>`,
    );
    await page.evaluate(`blank.contentDocument.body.innerHTML = '<p>网商贷利率'`);
    await waitForMarks(page, 1);
    for (const frame of page.frames().filter((one) => one !== page.mainFrame())) await waitForMarks(frame, 1);
  });

  it('a page back from the cache', async () => {
    const page = await openPage(SENTENCE);
    await waitForMarks(page, 1);
    await page.goto(
      test.server.page(
        'http://finance.sina.com.cn/other.html',
        '<!doctype html><meta charset=utf-8><p>借呗额度<p>花呗',
      ),
    );
    await waitForMarks(page, 2);
    // No page loads when one comes back from the cache, so there is no load to wait for.
    await page.evaluate('history.back(); 0');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await waitForMarks(page, 1);
    // Coming back loaded nothing, and until something does puppeteer waits in this tab, in Firefox for ever.
    await page.evaluate('location.reload(); 0');
    await waitUntil(
      'the page to load',
      () =>
        page
          .evaluate(() => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).type)
          .catch(String), // asked just as the page went
      (type) => type === 'reload',
    );
  });
});

describe('documents of other kinds', () => {
  it('XHTML with CDATA', async () => {
    const xhtml = `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>用花<b>呗</b>付款</p><p><![CDATA[开通借呗]]></p></body></html>`;
    const page = await test.open(
      test.server.page('http://finance.sina.com.cn/x.xhtml', xhtml, {
        'content-type': 'application/xhtml+xml',
      }),
    );
    await waitForMarks(page, 2);
  });

  it('GBK', async () => {
    // 用花呗付款 in GBK
    const gbk = Buffer.from([0xd3, 0xc3, 0xbb, 0xa8, 0xdf, 0xc2, 0xb8, 0xb6, 0xbf, 0xee]);
    const page = await test.open(
      test.server.page(
        'http://finance.sina.com.cn/gbk.html',
        Buffer.concat([Buffer.from('<!doctype html><p>'), gbk]),
        {
          'content-type': 'text/html; charset=gbk',
        },
      ),
    );
    await waitForMarks(page, 1);
  });
});

describe('pages that fight back', () => {
  it.each<[name: string, fight: string]>([
    ['clear the highlights', `CSS.highlights.clear()`],
    ['drop foreign style sheets', `document.adoptedStyleSheets = []`],
    [
      'patch prototypes',
      `Node.prototype.getRootNode = Element.prototype.attachShadow = Element.prototype.checkVisibility = MutationObserver.prototype.observe = () => { throw new Error('no') }`,
    ],
    [
      'throw in getters',
      `for (const name of ['isConnected', 'parentNode', 'previousSibling', 'textContent']) Object.defineProperty(Node.prototype, name, { get() { throw new Error('no') } }); 0`,
    ],
  ])('%s', async (_, fight) => {
    const page = await openPage(SENTENCE);
    await waitForMarks(page, 1);
    await page.evaluate(fight);
    await page.evaluate(`document.body.append('开通借呗'); 0`);
    await waitForMarks(page, 2);
    await waitUntil(
      'the line under them',
      () =>
        page.evaluate(
          () => getComputedStyle(document.body, '::highlight(fintech-footnotes-huabei)').textDecorationLine,
        ),
      (line) => line === 'underline',
    );
  });

  it('stay in peace after a bounded number of repairs', async () => {
    const page = await openPage(SENTENCE);
    await waitForMarks(page, 1);
    // A new root is repaired at once, anything else some seconds later.
    const repaired = (await page.evaluate(`(async () => {
      const repaired = [];
      for (let round = 0; round < 30; round++) {
        CSS.highlights.clear();
        const root = document.createElement('html');
        root.innerHTML = '<body><p>用花呗付款';
        document.replaceChild(root, document.documentElement);
        for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
        repaired.push(CSS.highlights.size > 0);
      }
      return repaired;
    })()`)) as boolean[];
    expect(repaired.slice(0, 10)).not.toContain(false);
    expect(repaired.slice(-5)).not.toContain(true);
    await page.evaluate(`document.body.append('花呗'); 0`);
    await new Promise((resolve) => setTimeout(resolve, 2_500)); // longer than it is between two looks
    expect(await page.evaluate('CSS.highlights.size')).toBe(0);
  });

  it('re-render for ever without our adding to it', async () => {
    const page = await openPage(SENTENCE);
    await waitForMarks(page, 1);
    const changes = await page.evaluate(`new Promise((resolve) => {
      let seen = 0;
      new MutationObserver((records) => { seen += records.length; }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      let made = 0;
      const timer = setInterval(() => { a.textContent = '用花呗付款 ' + made; made += 1; if (made === 100) { clearInterval(timer); setTimeout(() => resolve(seen - made), 300); } }, 5);
    })`);
    expect(changes).toBe(0);
    await waitForMarks(page, 1);
  });
});

it('leaves a page without a mention as it found it, and listens to nothing there', async () => {
  const html = '<!doctype html><meta charset=utf-8><title>x</title><p>今日股市收涨</p>';
  const unread = await test.open(test.server.page('http://unlisted.example/', html));
  const listeners = await countListeners(test.browser, unread);
  const page = await test.open(test.server.page(URL, html));
  const before = await serializeDom(page);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await readMarks(page)).toEqual([]);
  expect(await serializeDom(page)).toBe(before);
  expect(await countListeners(test.browser, page)).toBe(listeners);
  await page.evaluate(`document.body.append('用花呗付款'); 0`);
  await waitForMarks(page, 1);
  await waitUntil(
    'the pointer to be listened to',
    () => countListeners(test.browser, page),
    (count) => count > listeners,
  );
});
