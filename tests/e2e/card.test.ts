import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import {
  cardHost,
  cardText,
  clickInCard,
  focusInCard,
  openProduct,
  waitForCard,
  waitForNoCard,
} from '../harness/card.ts';
import { hoverMark, readMarks, waitForMarks } from '../harness/marks.ts';
import { useBrowser } from '../harness/use-browser.ts';
import { waitUntil } from '../harness/wait.ts';

const URL = 'http://finance.sina.com.cn/card.html';
const FILLER = '<p>今日股市收涨，成交量放大。</p>'.repeat(60);

const test = useBrowser({ extension: true });

async function openArticle(
  body = `<button id=before>x</button><p>最近花呗、借呗可能要被关停。</p><p>网商贷利率</p>${FILLER}`,
): Promise<Page> {
  const page = await test.open(
    test.server.page(
      URL,
      `<!doctype html><meta charset=utf-8><title>x</title><body style="margin:120px 40px">${body}`,
    ),
  );
  await waitForMarks(page, (body.match(/花呗|借呗|网商贷/g) ?? []).length);
  return page;
}

/** The card's box and whether it is what one sees at its middle. */
function cardBox(page: Page) {
  return page.evaluate(() => {
    const host = document.querySelector('fintech-footnote') as HTMLElement;
    const { left, top, right, bottom } = host.getBoundingClientRect();
    const isOnTop = document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === host;
    return { left, top, right, bottom, isOnTop, width: innerWidth, height: innerHeight };
  });
}

describe('the card by hover', () => {
  it('is not in the page before a pointer rests on a mark', async () => {
    const page = await openArticle();
    await page.mouse.move(300, 600);
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(await cardHost(page)).toBeNull();
  });

  it('stands in the viewport, on top, and off the marked line', async () => {
    const page = await openArticle(
      `<div style="position:fixed;inset:0;z-index:2147483647;pointer-events:none"></div><p>最近花呗、借呗可能要被关停。</p>${FILLER}`,
    );
    const mark = await hoverMark(page, 0);
    await waitForCard(page, 'huabei');
    const box = await cardBox(page);
    expect(box.isOnTop).toBe(true);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(box.width);
    expect(box.bottom).toBeLessThanOrEqual(box.height);
    const [line] = mark.rects;
    expect(box.top >= (line?.y ?? 0) + (line?.height ?? 0) || box.bottom <= (line?.y ?? 0)).toBe(true);
  });

  it('says what the sentence claims, and shows when that was checked', async () => {
    const page = await openArticle();
    await hoverMark(page, 0);
    const text = await waitForCard(page, 'huabei').then(() => cardText(page));
    expect(text).toContain('未证实');
    expect(text).toMatch(/数据截至\s*2026-10-01/);
  });

  it.each<[name: string, leave: (page: Page) => Promise<void>]>([
    ['leaving', (page) => page.mouse.move(900, 700, { steps: 5 })],
    ['Esc', (page) => page.keyboard.press('Escape')],
    ['a click elsewhere', (page) => page.mouse.click(900, 700)],
    ['scrolling', (page) => page.mouse.wheel({ deltaY: 300 })],
  ])('closes by %s', async (_, leave) => {
    const page = await openArticle();
    await hoverMark(page, 0);
    await waitForCard(page, 'huabei');
    await leave(page);
    await waitForNoCard(page);
  });

  it('stays while the pointer goes into it, and never takes the focus', async () => {
    const page = await openArticle();
    await page.focus('#before');
    await hoverMark(page, 0);
    await waitForCard(page, 'huabei');
    const box = await cardBox(page);
    await page.mouse.move((box.left + box.right) / 2, box.top + 40, { steps: 12 });
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(await openProduct(page)).toBe('huabei');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
  });

  it('does not open for a pointer that only crosses words', async () => {
    const page = await openArticle();
    const [first] = await readMarks(page);
    const y = (first?.rects[0]?.y ?? 0) + 8;
    for (let x = 40; x < 400; x += 12) await page.mouse.move(x, y);
    await page.mouse.move(700, 600);
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(
      await page.evaluate(
        () => document.querySelector('fintech-footnote')?.hasAttribute('data-product') ?? false,
      ),
    ).toBe(false);
  });

  it('does not open for events the page makes up', async () => {
    const page = await openArticle();
    const [first] = await readMarks(page);
    const { x, y } = first?.rects[0] ?? { x: 0, y: 0 };
    await page.evaluate(
      (clientX, clientY) => {
        const target = document.elementFromPoint(clientX, clientY);
        for (const type of ['pointermove', 'mousemove', 'click']) {
          target?.dispatchEvent(new PointerEvent(type, { clientX, clientY, bubbles: true, composed: true }));
        }
      },
      x + 4,
      y + 4,
    );
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(await cardHost(page)).toBeNull();
  });
});

describe('the card by keys', () => {
  it('goes from mention to mention with the focus, and gives focus and scroll back', async () => {
    const page = await openArticle(
      `<button id=before>x</button><p>开通花呗</p>${FILLER}<p>借呗额度</p>${FILLER}`,
    );
    await page.focus('#before');
    await test.browser.extension.runCommand(page, 'next-mention');
    await waitForCard(page, 'huabei');
    expect(await focusInCard(page)).not.toBeNull();
    await test.browser.extension.runCommand(page, 'next-mention');
    await waitForCard(page, 'jiebei');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => [scrollY, document.activeElement?.id])).toEqual([0, 'before']);
  });

  it('opens and closes by one command', async () => {
    const page = await openArticle();
    await test.browser.extension.runCommand(page, 'toggle-card');
    await waitForCard(page, 'huabei');
    await test.browser.extension.runCommand(page, 'toggle-card');
    await waitForNoCard(page);
  });
});

describe('off', () => {
  it('on this site, by one click in the card, and on again from the toolbar', async () => {
    const page = await openArticle();
    await hoverMark(page, 0);
    await waitForCard(page, 'huabei');
    await clickInCard(page, '.foot .group:nth-child(2) button:nth-child(2)');
    await waitForMarks(page, 0);
    await waitForNoCard(page);
    await test.browser.extension.evaluate((api) => api.storage.sync.clear());
    await waitForMarks(page, 3);
  });
});

describe('the toolbar', () => {
  it('counts on the badge and goes to a mention from the list', async () => {
    const page = await openArticle(`<p>开通花呗</p>${FILLER}<p>借呗额度</p>`);
    await waitUntil(
      'the badge',
      () =>
        test.browser.extension.evaluate(async (api) => {
          const [tab] = await api.tabs.query({ active: true, currentWindow: true });
          return tab?.id === undefined ? '' : api.action.getBadgeText({ tabId: tab.id });
        }),
      (text) => text === '2',
    );
    const popup = await test.browser.extension.openPopup(page);
    await popup.page.waitForSelector('ul.divided button.row');
    await popup.page.evaluate(() =>
      (document.querySelectorAll('ul.divided button.row')[1] as HTMLElement).click(),
    );
    await waitForCard(page, 'jiebei');
    if (await popup.isOpen()) await popup.close();
  });

  it('says plainly when there is nothing, and when it may not read', async () => {
    const nothing = await openArticle(FILLER);
    const popup = await test.browser.extension.openPopup(nothing);
    const text = () => popup.page.evaluate(() => document.body.textContent ?? '');
    await waitUntil('the empty state', text, (seen) => seen.includes('本页未发现提及'));
    await popup.close();
    const unlisted = await test.open(
      test.server.page('http://unlisted.example/', '<!doctype html><meta charset=utf-8><p>花呗'),
    );
    const other = await test.browser.extension.openPopup(unlisted);
    await waitUntil(
      'the offer',
      () => other.page.evaluate(() => document.body.textContent ?? ''),
      (seen) => seen.includes('检查此页'),
    );
    await other.close();
  });
});
