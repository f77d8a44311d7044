import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { cardHost, cardQuery, clickInCard, openProduct, waitForNoCard } from '../harness/card.ts';
import { hoverMark, waitForMarks } from '../harness/marks.ts';
import { useBrowser } from '../harness/use-browser.ts';
import { waitUntil } from '../harness/wait.ts';
import { expectCard, expectGoodPlace, openPage, WORD } from './card-place.ts';

const FILLER = '<p>今日股市收涨，成交量放大。</p>'.repeat(60);

const test = useBrowser({ extension: true });

/** Runs in the page. */
function isTopmostInHolder(): boolean {
  const tree = document.querySelector('#holder')?.shadowRoot;
  const host = tree?.querySelector('fintech-footnote[data-product]');
  if (!tree || !host) return false;
  const { left, top, width, height } = host.getBoundingClientRect();
  return tree.elementFromPoint(left + width / 2, top + height / 2) === host;
}

/** Uses the card as a reader does: opens the first of its facts. */
async function openFacts(page: Page): Promise<void> {
  await clickInCard(page, '.facts-row button');
  await waitUntil(
    'the section to open',
    () => cardQuery(page, '.facts-row [aria-expanded=true]'),
    (button) => button !== null,
  );
}

it('has a card in a popover of the page that a click in the card does not close', async () => {
  const page = await openPage(test, { html: `<p>今日</p><div id=notice popover>${WORD}</div>` });
  await page.evaluate('notice.showPopover()');
  await expectCard(page);
  await openFacts(page);
  expect(await page.evaluate(`notice.matches(':popover-open')`)).toBe(true);
});

describe('a page with a modal dialog', () => {
  const DIALOG = `<p>今日</p><dialog id=modal style="overflow:hidden;transform:scale(0.9)">${WORD}</dialog>`;

  it('has a card that can be used inside, and outside once the dialog is closed', async () => {
    const page = await openPage(test, { html: DIALOG });
    await page.evaluate('modal.showModal()');
    await expectCard(page);
    await openFacts(page);
    await clickInCard(page, '.close');
    await waitForNoCard(page);
    await page.evaluate(`modal.close(); modal.replaceWith(word)`);
    await page.mouse.move(600, 700);
    await new Promise((resolve) => setTimeout(resolve, 100)); // a word is looked for once a frame
    await expectCard(page);
  });

  it('has one again after the dialog closed, or went, with its card open', async () => {
    const page = await openPage(test, { html: DIALOG });
    for (const leave of ['modal.close(); modal.showModal()', 'modal.replaceWith(word.cloneNode(true))']) {
      await page.evaluate('modal.open || modal.showModal()');
      await expectCard(page);
      await page.evaluate(leave);
      await page.mouse.move(600, 700);
      await waitForNoCard(page);
    }
    await expectCard(page);
  });

  it('in a shadow tree has it there', async () => {
    const page = await openPage(test, {
      html: `<div id=holder><template shadowrootmode=open><dialog><slot></slot></dialog></template>${WORD}</div>`,
    });
    await page.evaluate(`holder.shadowRoot.querySelector('dialog').showModal()`);
    await hoverMark(page, 0);
    await waitUntil(
      'a card that is no more inert than the dialog',
      () => page.evaluate(isTopmostInHolder),
      Boolean,
    );
  });
});

it('takes out a card that an older copy left in a dialog of a shadow tree', async () => {
  const left = '<fintech-footnote popover=manual data-product=huabei></fintech-footnote>';
  const page = await openPage(test, {
    html: `<div id=holder><template shadowrootmode=open><dialog open>${WORD}${left}</dialog></template></div>`,
  });
  expect(await page.evaluate(`holder.shadowRoot.querySelectorAll('fintech-footnote').length`)).toBe(0);
});

it('opens over an element in full screen, and over the page after it', async () => {
  const page = await openPage(test, {
    html: `<div id=stage style="background:white"><button onclick="stage.requestFullscreen()">x</button>${WORD}</div>`,
  });
  await test.browser.focusPage();
  await page.click('button');
  await waitUntil(
    'full screen',
    () => page.evaluate('document.fullscreenElement?.id'),
    (id) => id === 'stage',
  );
  await expectCard(page);
  await page.evaluate('document.exitFullscreen()');
  await waitUntil(
    'no full screen',
    () => page.evaluate('document.fullscreenElement'),
    (id) => id === null,
  );
  await page.mouse.move(600, 700);
  await waitForNoCard(page);
  await expectCard(page);
});

it('is there through a view transition and after it', async () => {
  const page = await openPage(test, { style: '::view-transition-group(*) { animation-duration: 0.3s }' });
  const change = `document.startViewTransition(() => { document.body.style.color = 'green' }).finished.then(() => 0)`;
  await page.evaluate(change);
  const { mark } = await expectCard(page);
  await page.evaluate(change);
  expect(await openProduct(page)).toBe('huabei');
  await expectGoodPlace(page, mark);
});

it('closes when what holds the word scrolls, and stays when something else does', async () => {
  const scroller = 'style="overflow:auto;width:400px;height:150px"';
  const page = await openPage(test, {
    html: `<div id=own ${scroller}>${WORD}${FILLER}</div><div id=other ${scroller}>${FILLER}</div>`,
  });
  const { mark } = await expectCard(page);
  await page.evaluate('other.scrollTop = 100');
  await new Promise((resolve) => setTimeout(resolve, 200));
  await expectGoodPlace(page, mark);
  await page.mouse.wheel({ deltaY: 40 });
  await waitForNoCard(page);
});

describe('a sticky header', () => {
  const HEADER = '<header style="position:sticky;top:0;z-index:99;height:80px;background:white">x</header>';

  it('is under a card that needs its place', async () => {
    const page = await openPage(test, {
      html: `${HEADER}<div style="height:464px"></div>${WORD}${FILLER}`,
      style: 'body { margin-top: 0 }',
    });
    const { box } = await expectCard(page);
    expect(box.top).toBeLessThan(80);
  });

  it('hides a word that has scrolled under it', async () => {
    const page = await openPage(test, { html: `${HEADER}${WORD}${FILLER}`, style: 'body { margin-top: 0 }' });
    await page.evaluate('scrollTo(0, 70)');
    await hoverMark(page, 0);
    await new Promise((resolve) => setTimeout(resolve, 800)); // longer than the longest rest before a card opens
    expect(await cardHost(page)).toBeNull();
  });
});

it('opens inside a frame, within its bounds', async () => {
  const page = await test.open(
    test.server.page(
      'http://finance.sina.com.cn/framed.html',
      `<!doctype html><meta charset=utf-8><title>x</title><iframe style="margin:50px;width:600px;height:380px" srcdoc="${WORD}"></iframe>`,
    ),
  );
  const [frame] = page.frames().filter((one) => one !== page.mainFrame());
  if (!frame) throw new Error('There is no frame');
  await waitForMarks(frame, 1);
  await expectCard(frame);
});
