import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import {
  cardHost,
  cardQuery,
  clickInCard,
  evaluateInCard,
  openProduct,
  waitForCard,
  waitForNoCard,
} from '../harness/card.ts';
import { type Mark, readMarks, waitForMarks } from '../harness/marks.ts';
import { useBrowser } from '../harness/use-browser.ts';
import { waitUntil } from '../harness/wait.ts';
import { type CardBox, expectCard, expectGoodPlace, openPage } from './card-place.ts';

const test = useBrowser({ extension: true });

function scrollTop(page: Page): Promise<number> {
  return evaluateInCard(page, (root) => root.querySelector('.card')?.scrollTop ?? -1);
}

describe('a straight way into the card', () => {
  it.each<[name: string, style: string]>([
    ['below', ''],
    ['above', 'body { margin-top: 700px }'],
    ['on the right', 'html { writing-mode: vertical-lr }'],
    ['on the left', 'html { writing-mode: vertical-rl }'],
  ])('%s keeps it open however slow', async (_, style) => {
    const page = await openPage(test, { style });
    const { mark, box } = await expectCard(page);
    const { x = 0, y = 0, width = 0, height = 0 } = mark.rects[0] ?? {};
    const within = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));
    const edge = { x: within(box.left, x + 1, x + width - 2), y: within(box.top, y + 1, y + height - 2) };
    const inCard = {
      x: within(edge.x, box.left + 12, box.right - 12),
      y: within(edge.y, box.top + 12, box.bottom - 12),
    };
    // Longer on the way than a pointer may be elsewhere.
    for (let step = 0; step <= 8; step++) {
      const share = step / 8;
      await page.mouse.move(edge.x + (inCard.x - edge.x) * share, edge.y + (inCard.y - edge.y) * share);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await openProduct(page)).toBe('huabei');
  });
});

describe('a finger', () => {
  const LINK = '<a id=link href="#went">开通花呗</a>';

  async function tapMark(page: Page): Promise<Mark> {
    const [mark] = await readMarks(page);
    const { x = 0, y = 0, width = 0, height = 0 } = mark?.rects[0] ?? {};
    await page.touchscreen.tap(x + width / 2, y + height / 2);
    return mark as Mark;
  }

  /** Taps the only mark and checks the sheet that opens. */
  async function expectSheet(page: Page): Promise<CardBox> {
    const mark = await tapMark(page);
    await waitForCard(page, 'huabei');
    const box = await expectGoodPlace(page, mark);
    expect(box.bottom - box.top).toBeLessThanOrEqual(0.6 * (page.viewport()?.height ?? 0));
    return box;
  }

  async function drag(page: Page, x: number, from: number, to: number): Promise<void> {
    await page.touchscreen.touchStart(x, from);
    for (let step = 1; step <= 5; step++)
      await page.touchscreen.touchMove(x, from + ((to - from) * step) / 5);
    await page.touchscreen.touchEnd();
  }

  it.each<[name: string, width: number, height: number]>([
    ['a phone', 412, 800],
    ['a phone on its side', 800, 400],
    ['a tablet', 1280, 800],
  ])('opens a sheet on %s, whose every place is the card', async (_, width, height) => {
    const page = await openPage(test, {});
    await page.setViewport({ width, height });
    const box = await expectSheet(page);
    expect(box.bottom).toBe(height);
    expect(box.left).toBeCloseTo(width - box.right, 0);
    const host = await page.evaluate(() =>
      document.querySelector('fintech-footnote')?.getBoundingClientRect().toJSON(),
    );
    expect(host).toMatchObject({ left: box.left, top: box.top, right: box.right, bottom: box.bottom });
  });

  it.each<[name: string, leave: (page: Page, box: CardBox) => Promise<unknown>]>([
    ['a drag down', (page, { left, top }) => drag(page, left + 100, top + 20, top + 150)],
    ['a tap elsewhere', (page) => page.touchscreen.tap(300, 40)],
    ['going back on a site that changes its text', (page) => page.evaluate('history.back(); 0')],
  ])('closes it by %s', async (_, leave) => {
    const page = await openPage(test, {});
    await page.evaluate(`history.pushState(0, '', '#next'); onpopstate = () => word.remove()`);
    await leave(page, await expectSheet(page));
    await waitForNoCard(page);
  });

  it('sees by a handle that it can be drawn down', async () => {
    const page = await openPage(test, {});
    const handle = () =>
      evaluateInCard(page, (root) => {
        const { width, borderTopWidth } = getComputedStyle(
          root.querySelector('.card') as Element,
          '::before',
        );
        return [width, borderTopWidth];
      });
    await expectSheet(page);
    expect(await handle()).toEqual(['36px', '4px']);
    await page.touchscreen.tap(300, 40);
    await waitForNoCard(page);
    await expectCard(page);
    expect(await handle()).toEqual(['auto', '0px']);
  });

  // Back itself is Android's; Esc goes the same way, and here it does not get to the card's own listener.
  it('closes it by a request to close, and the page stays', async () => {
    const page = await openPage(test, {});
    await page.evaluate(`
      history.pushState(0, '', '#next');
      addEventListener('keydown', (event) => event.stopImmediatePropagation(), true)`);
    const length = await page.evaluate(() => history.length);
    await expectSheet(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => [history.length, location.hash])).toEqual([length, '#next']);
  });

  it('scrolls back to the top of it first', async () => {
    const page = await openPage(test, {});
    await page.setViewport({ width: 412, height: 500 });
    const { left, top, bottom } = await expectSheet(page);
    await evaluateInCard(page, (root) => root.querySelector('.card')?.scrollTo(0, 90));
    await new Promise((resolve) => setTimeout(resolve, 400)); // what opens in the card has come
    expect(await scrollTop(page)).toBe(90);
    await drag(page, left + 100, top + 20, bottom - 20);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await openProduct(page)).toBe('huabei');
    // In Firefox a test's finger scrolls nothing.
    if (test.browser.name === 'chromium') expect(await scrollTop(page)).toBe(0);
  });

  it('opens a part of it, and the card stays', async () => {
    const page = await openPage(test, {});
    await expectSheet(page);
    await evaluateInCard(page, (root) => {
      const button = root.querySelector('.facts-row button');
      button?.scrollIntoView({ block: 'center', behavior: 'instant' }); // it began under the foot
    });
    const button = await cardQuery(page, '.facts-row button');
    const { x = 0, y = 0 } = button?.box ?? {};
    await page.touchscreen.tap(x + 5, y + 5);
    await waitUntil(
      'the part to open',
      () => cardQuery(page, '.facts-row [aria-expanded=true]'),
      (button) => button !== null,
    );
    await new Promise((resolve) => setTimeout(resolve, 500)); // longer than a pointer may be elsewhere
    expect(await openProduct(page)).toBe('huabei');
  });

  it('leaves a selection that holds the word', async () => {
    const page = await openPage(test, {});
    await page.evaluate(`
      addEventListener('mousedown', (event) => event.preventDefault()); // or the tap itself would end it
      getSelection().selectAllChildren(word)`);
    await tapMark(page);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await cardHost(page)).toBeNull();
    expect(await page.evaluate('String(getSelection())')).toContain('花呗');
  });

  it('follows a link that holds the word, and opens nothing', async () => {
    const page = await openPage(test, { html: LINK });
    await tapMark(page);
    await waitUntil(
      'the link',
      () => page.evaluate('location.hash'),
      (hash) => hash === '#went',
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await cardHost(page)).toBeNull();
  });
});

describe('a small window', () => {
  it.each<[name: string, width: number, height: number, deviceScaleFactor: number]>([
    ['zoomed in to 400 %', 320, 480, 4],
    ['lower than the card', 700, 320, 1.25],
    ['zoomed out', 2560, 1440, 0.5],
  ])('%s has the card inside', async (_, width, height, deviceScaleFactor) => {
    const page = await openPage(test, {});
    await page.setViewport({ width, height, deviceScaleFactor });
    for (const top of ['0', '45vh', 'calc(100vh - 30px)']) {
      await page.evaluate((to) => {
        (document.querySelector('#word') as HTMLElement).style.cssText = `position:fixed;margin:0;top:${to}`;
      }, top);
      await page.mouse.move(width - 5, 5);
      await new Promise((resolve) => setTimeout(resolve, 100)); // a word is looked for once a frame
      await expectCard(page);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    }
  });

  it('keeps a card scrolled when a part of it opens, and starts the next one at its top', async () => {
    const page = await openPage(test, {});
    await page.setViewport({ width: 800, height: 400 });
    await page.evaluate(`document.body.insertAdjacentHTML('beforeend', '<p>还借呗')`);
    await waitForMarks(page, 2);
    await test.browser.extension.runCommand(page, 'next-mention');
    await waitForCard(page, 'huabei');
    await clickInCard(page, '.facts-row button');
    await waitUntil(
      'the part to open',
      () => cardQuery(page, '.facts-row [aria-expanded=true]'),
      (button) => button !== null,
    );
    expect(await scrollTop(page)).toBeGreaterThan(0);
    await test.browser.extension.runCommand(page, 'next-mention');
    await waitForCard(page, 'jiebei');
    expect(await scrollTop(page)).toBe(0);
  });
});
