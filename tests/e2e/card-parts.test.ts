import { describe, expect, it } from 'vitest';
import {
  cardQuery,
  cardQueryAll,
  cardText,
  clickInCard,
  waitForCard,
  waitForNoCard,
} from '../harness/card.ts';
import { hoverMark, waitForMarks } from '../harness/marks.ts';
import { useBrowser } from '../harness/use-browser.ts';
import { waitUntil } from '../harness/wait.ts';

const URL = 'http://finance.sina.com.cn/parts.html';
const PAGE = `<!doctype html><meta charset=utf-8><title>x</title><body style="margin:90px 40px">
<p>最近花呗可能要被关停。</p><p style="margin-top:300px">借呗的日利率是万分之五。</p>
<p style="margin-top:300px">傳聞網商貸即將被關停。</p>`;

const test = useBrowser({ extension: true });

it('keeps nothing of the card before but the section that was open', async () => {
  const page = await test.open(test.server.page(URL, PAGE));
  await waitForMarks(page, 3);
  await test.browser.extension.runCommand(page, 'next-mention');
  await waitForCard(page, 'huabei');
  await clickInCard(page, '.facts-row button:nth-child(4)');
  await clickInCard(page, '.dots');
  await clickInCard(page, '.foot[id] .link[aria-expanded]');
  await clickInCard(page, 'textarea');
  expect((await cardQuery(page, 'textarea'))?.tag).toBe('textarea');
  await test.browser.extension.runCommand(page, 'next-mention');
  await waitForCard(page, 'jiebei');
  expect(await cardQuery(page, 'textarea')).toBeNull();
  expect((await cardQuery(page, '.dots'))?.attributes['aria-expanded']).toBe('false');
  expect((await cardQuery(page, '.facts-row button:nth-child(4)'))?.attributes['aria-expanded']).toBe('true');
});

describe('what comes after the card', () => {
  it('reads a rate, reads traditional characters, and opens without waiting for anybody', async () => {
    const page = await test.open(test.server.page(URL, PAGE));
    await waitForMarks(page, 3);

    await hoverMark(page, 1);
    await waitForCard(page, 'jiebei');
    expect(await cardText(page)).toContain('18.25%');

    await clickInCard(page, '.facts-row button:nth-child(4)');
    await waitUntil(
      'the questions',
      () => cardQuery(page, '.facts .divided .row'),
      (row) => row !== null,
    );
    await clickInCard(page, '.foot .group button');
    await waitUntil(
      'the sources',
      () => cardQuery(page, '.notes .source'),
      (source) => source !== null,
    );
    const { text } = (await cardQuery(page, '.foot .group button')) ?? { text: '' };
    const last = await cardQuery(page, '.notes .sources > li:last-child .number');
    expect(text).toContain(last?.text ?? 'a number');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);

    await hoverMark(page, 2);
    await waitForCard(page, 'wangshangdai');
    const card = await cardText(page);
    expect(card).toContain('关停');
    expect(card).toContain('未证实');
    // The section that was open in the last card.
    expect(await cardQuery(page, '.facts .divided .row')).not.toBeNull();
  });
});

describe('what a reader does in the card', () => {
  it('brings what is opened at its end above the foot', async () => {
    const page = await test.open(test.server.page(URL, PAGE));
    await page.setViewport({ width: 1280, height: 560 });
    await waitForMarks(page, 3);
    await hoverMark(page, 0);
    await waitForCard(page, 'huabei');
    await clickInCard(page, '.facts-row button:nth-child(3)');
    await waitUntil(
      'the names to be seen',
      async () => [
        (await cardQuery(page, '.facts > div:last-child > *'))?.box.y ?? Number.POSITIVE_INFINITY,
        (await cardQuery(page, 'footer'))?.box.y ?? 0,
      ],
      ([names = 0, foot = 0]) => names + 20 < foot,
    );
  });

  it('copies on a page without https', async () => {
    const page = await test.open(test.server.page(URL, `${PAGE}<textarea></textarea>`));
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await waitForMarks(page, 3);
    await hoverMark(page, 0);
    await waitForCard(page, 'huabei');
    await clickInCard(page, '.dots');
    await waitUntil(
      'the tools',
      () => cardQuery(page, 'footer > .foot[id]'),
      (tools) => tools !== null && tools.box.height > 0,
    );
    await clickInCard(page, 'footer > .foot[id] .group:nth-child(2) .link');
    await waitUntil(
      'the card to say so',
      () => cardText(page),
      (text) => text.includes('已复制'),
    );
    await page.keyboard.press('Escape');
    await page.focus('textarea');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    const pasted = () => page.$eval('textarea', (field) => field.value);
    await waitUntil(
      'the text to be pasted',
      pasted,
      (text) => text.includes('花呗') && text.includes('来源：'),
    );
  });
});

describe('a page zoomed by its own style', () => {
  it.each([0.5, 2])('has the card in its usual size beside the word: %f', async (zoom) => {
    const body = `<html style="zoom:${zoom}"><meta charset=utf-8><title>x</title><body style="margin:60px"><p>开通花呗`;
    const page = await test.open(test.server.page(URL, `<!doctype html>${body}`));
    await waitForMarks(page, 1);
    const { rects } = await hoverMark(page, 0);
    await waitForCard(page, 'huabei');
    const [card] = await cardQueryAll(page, '.card');
    const [word] = rects;
    expect(card?.box.width).toBeCloseTo(384, 0);
    expect(card?.box.y).toBeCloseTo((word?.y ?? 0) + (word?.height ?? 0) + 8, 0);
    expect(card?.box.x).toBeCloseTo((word?.x ?? 0) - 16, 0);
  });
});
