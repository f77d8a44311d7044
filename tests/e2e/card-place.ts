import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { evaluateInCard, waitForCard } from '../harness/card.ts';
import { hoverMark, type Mark, waitForMarks } from '../harness/marks.ts';
import type { BrowserForTests } from '../harness/use-browser.ts';

const URL = 'http://finance.sina.com.cn/places.html';

/** What makes a page special. Its one mark is of huabei. */
export interface Source {
  doctype?: string;
  style?: string;
  /** Attributes of the root. */
  root?: string;
  html?: string;
  headers?: Record<string, string>;
}

export const WORD = '<p id=word>最近开通花呗的人不少。</p>';

export async function openPage(test: BrowserForTests, source: Source): Promise<Page> {
  const { doctype = '<!doctype html>', style = '', root = '', html = WORD, headers } = source;
  const text = `${doctype}<html ${root}><meta charset=utf-8><title>x</title>
    <style>body { margin: 100px 60px } ${style}</style><body>${html}`;
  const page = await test.open(test.server.page(URL, text, headers));
  await waitForMarks(page, 1);
  return page;
}

/** Rests the pointer on the only mark and checks the card that opens. */
export async function expectCard(where: Page | Frame): Promise<{ mark: Mark; box: CardBox }> {
  const mark = await hoverMark(where, 0);
  await waitForCard(where, 'huabei');
  return { mark, box: await expectGoodPlace(where, mark) };
}

/** CSS px in the viewport of its own frame. */
export interface CardBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the open card stands and how it looks there, as a reader would judge it. */
function readPlace(where: Page | Frame) {
  return evaluateInCard(where, (root) => {
    const card = root.querySelector('.card') as HTMLElement;
    const { left, top, right, bottom } = card.getBoundingClientRect();
    const { fontSize, lineHeight } = getComputedStyle(card);
    // Asked from outside, a closed root answers with its host.
    const topmost = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return {
      box: { left, top, right, bottom },
      look: { fontSize, lineHeight, isTopmost: topmost === root.host, isVisible: card.checkVisibility() },
      viewport: { width: document.scrollingElement?.clientWidth ?? innerWidth, height: innerHeight },
    };
  });
}

/** Inside the viewport, clear of the mark and so of a pointer on it, on top, and of its own size whatever the page's. */
export async function expectGoodPlace(where: Page | Frame, { rects }: Mark): Promise<CardBox> {
  const { box, look, viewport } = await readPlace(where);
  expect(look).toEqual({ fontSize: '14px', lineHeight: '22px', isTopmost: true, isVisible: true });
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(viewport.width);
  expect(box.bottom).toBeLessThanOrEqual(viewport.height);
  expect(box.right - box.left).toBeCloseTo(viewport.width < 440 ? viewport.width : 384, 0);
  expect(box.bottom - box.top).toBeGreaterThan(100);
  for (const { x, y, width, height } of rects) {
    const isClear = box.left >= x + width || box.right <= x || box.top >= y + height || box.bottom <= y;
    expect(isClear, `${JSON.stringify(box)} is clear of ${x}, ${y}`).toBe(true);
  }
  return box;
}
