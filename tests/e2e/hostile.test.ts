import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { cardHost, cardText, evaluateInCard, openProduct, waitForCard } from '../harness/card.ts';
import { hoverMark, waitForMarks } from '../harness/marks.ts';
import { useBrowser } from '../harness/use-browser.ts';
import { waitUntil } from '../harness/wait.ts';

const URL = 'http://finance.sina.com.cn/hostile.html';
const CLAIM = '最近花呗可能要被关停';

const test = useBrowser({ extension: true });

/** An article whose one paragraph, and headline, is text that no parser has touched. */
async function openText(text: string): Promise<Page> {
  const page = await test.open(
    test.server.page(
      URL,
      '<!doctype html><meta charset=utf-8><h1></h1><p style="overflow-wrap:anywhere"></p>',
    ),
  );
  await page.evaluate((hostile) => {
    for (const element of document.querySelectorAll('h1, p')) element.textContent = hostile;
  }, text);
  await waitForMarks(page, 2);
  return page;
}

const popupState = (popup: Page) =>
  popup.evaluate(() => ({
    text: document.body.textContent ?? '',
    foreign: document.querySelectorAll(
      'img, iframe, object, embed, style, base, form, svg script, a[href^="javascript"]',
    ).length,
    scripts: document.scripts.length,
  }));

const LONG = 100_000;

const HOSTILE: [name: string, text: string][] = [
  ['markup', `${CLAIM}"'><img src=x onerror=alert(1)><svg onload=alert(1)><script>alert(1)</script>`],
  ['templates and addresses', `${CLAIM} {{constructor}} \${alert(1)} javascript:alert(1) &lt;b&gt; ]]> -->`],
  ['a word of 100 kB', `${CLAIM}${'啊'.repeat(LONG)}`],
  ['a Latin word of 100 kB', `${CLAIM} ${'a'.repeat(LONG)}`],
  ['NUL and control characters', `${CLAIM}\u0000\u0001\u0008\u001b[31m\u007f\u0085`],
  ['lone surrogates', `\udc00${CLAIM}\ud800`],
  ['a thousand combining marks', `${CLAIM}e${'\u0301'.repeat(1_000)}`],
];

describe('hostile text of a page', () => {
  it.each(HOSTILE)('is text and nothing else in card and popup: %s', async (_, text) => {
    const page = await openText(text);
    await hoverMark(page, 1);
    await waitForCard(page, 'huabei');
    const foreign = await evaluateInCard(
      page,
      (root) =>
        root.querySelectorAll('img, iframe, object, embed, script, base, form, a[href^="javascript"]').length,
    );
    expect(foreign).toBe(0);
    expect(await cardText(page)).toContain('关停');
    const popup = await test.browser.extension.openPopup(page);
    const state = await waitUntil(
      'the popup',
      () => popupState(popup.page),
      ({ text: said }) => said.includes('关停'),
    );
    expect(state).toMatchObject({ foreign: 0, scripts: 1 });
    expect(state.text.length).toBeLessThan(20_000);
    await popup.close();
  });

  it('cannot turn the words beside it around', async () => {
    const page = await openText('最近花呗可能要\u202e被关停\u2066');
    await hoverMark(page, 1);
    await waitForCard(page, 'huabei');
    const isLeftToRight = await evaluateInCard(page, (root) => {
      const words = root.querySelector('.finding .verdict')?.firstChild;
      if (!words?.textContent) return 'no verdict';
      const left = (at: number) => {
        const range = new Range();
        range.setStart(words, at);
        range.setEnd(words, at + 1);
        return range.getBoundingClientRect().left;
      };
      return left(0) < left(words.textContent.length - 1);
    });
    expect(isLeftToRight).toBe(true);
  });
});

describe('a page that plays us', () => {
  it('gets nowhere with messages and events of its own', async () => {
    const page = await openText(CLAIM);
    await page.evaluate(() => {
      const point = document.querySelector('p')?.getBoundingClientRect() ?? new DOMRect();
      const at = { clientX: point.x + 40, clientY: point.y + 8, bubbles: true, composed: true };
      for (const type of ['pointermove', 'pointerdown', 'pointerup', 'click', 'mousemove', 'contextmenu']) {
        document.querySelector('p')?.dispatchEvent(new PointerEvent(type, { ...at, pointerType: 'mouse' }));
      }
      for (const type of ['toggle-card', 'step', 'load-card', 'page', 'show', 'off-on-this-page']) {
        postMessage({ type, direction: 'next', mention: 0 }, '*');
        document.dispatchEvent(new CustomEvent(type, { detail: { type } }));
      }
      for (const key of ['J', 'K', 'L']) {
        document.dispatchEvent(
          new KeyboardEvent('keydown', { key, altKey: true, shiftKey: true, bubbles: true }),
        );
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 800)); // longer than the longest rest before a card opens
    expect(await cardHost(page)).toBeNull();
    await waitForMarks(page, 2);
  });

  it('cannot close, read or fill a card that is open', async () => {
    const page = await openText(CLAIM);
    await hoverMark(page, 1);
    await waitForCard(page, 'huabei');
    const seen = await page.evaluate(() => {
      const host = document.querySelector('fintech-footnote') as HTMLElement;
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      let another = 'refused';
      try {
        host.attachShadow({ mode: 'open' });
        another = 'made';
      } catch {}
      const text = host.textContent;
      host.append('文字');
      return { root: host.shadowRoot, text, another };
    });
    expect(seen).toEqual({ root: null, text: '', another: 'refused' });
    expect(await openProduct(page)).toBe('huabei');
    expect(await cardText(page)).not.toContain('文字');
  });

  it('finds none of our files', async () => {
    // Not a tab whose errors fail the test: Firefox reports each of these refusals as one.
    const page = await test.browser.newPage();
    await page.goto(test.server.page(URL, CLAIM));
    const loaded = await page.evaluate(
      async (urls) => {
        const answers = await Promise.allSettled(urls.map((url) => fetch(url)));
        return answers.filter(({ status }) => status === 'fulfilled').length;
      },
      ['manifest.json', 'card.js', 'guide.html', 'icon/16.png'].map((path) =>
        test.browser.extension.url(path),
      ),
    );
    await page.close();
    expect(loaded).toBe(0);
  });
});
