import { describe, expect, it } from 'vitest';
import { useBrowser } from '../harness/use-browser.ts';
import { expectCard, openPage, type Source, WORD } from './card-place.ts';

const test = useBrowser({ extension: true });

describe('a page whose style', () => {
  it.each<[name: string, source: Source]>([
    [
      'unsets everything',
      { style: '* { all: unset !important; display: block !important; position: static !important }' },
    ],
    ['has a small root font', { style: 'html { font-size: 62.5% } body { font-size: 1.6rem }' }],
    [
      'transforms the root',
      { style: 'html { transform: translate(30px, 20px) scale(0.8); perspective: 500px }' },
    ],
    [
      'filters root and body',
      { style: 'html, body { filter: saturate(0.5); opacity: 0.9; contain: paint }' },
    ],
    [
      'wants the host gone',
      {
        style: `fintech-footnote, fintech-footnote * { display: none !important; visibility: hidden !important; opacity: 0 !important;
          pointer-events: none !important; transform: scale(0) !important; clip-path: inset(50%) !important; inset: 0 !important }`,
      },
    ],
    [
      'puts boxes before and after everything',
      { style: '*::before, *::after { content: "x"; display: block; height: 40px }' },
    ],
    [
      'gives names of ours a type',
      {
        style: ['left', 'top', 'width', 'card-max-height', 'text', 'line', 'small', 'gap']
          .map((name) => `@property --${name} { syntax: "<color>"; inherits: false; initial-value: red }`)
          .join(''),
      },
    ],
    [
      'zooms, with the word in a corner',
      { style: '#word { position: fixed; right: 0; bottom: 20px }', root: 'style="zoom:2"' },
    ],
    [
      'covers it with a popover',
      {
        html: `${WORD}<div id=veil popover=manual style="inset:0;width:auto;height:auto;opacity:0.05;pointer-events:none"></div><script>veil.showPopover()</script>`,
      },
    ],
    ['runs from right to left', { root: 'dir=rtl' }],
    [
      'is set in capitals of another spacing',
      {
        style:
          'html { letter-spacing: 0.5em; word-spacing: 2em; text-indent: 3em; white-space: pre; text-align: right; line-height: 4 }',
      },
    ],
  ])('%s', async (_, source) => {
    await expectCard(await openPage(test, source));
  });
});

it('stands at the word on a page of the old kind whose root is narrow', async () => {
  const style = 'html { width: 420px } #word { position: absolute; left: 700px; width: 300px }';
  const { mark, box } = await expectCard(await openPage(test, { doctype: '', style }));
  expect(box.left).toBeCloseTo((mark.rects[0]?.x ?? 0) - 16, 0);
});

it('dims nothing, whatever the page puts behind its own dialogs', async () => {
  const page = await openPage(test, { style: '::backdrop { background: black; display: block }' });
  await expectCard(page);
  const backdrop = await page.evaluate(
    () => getComputedStyle(document.querySelector('fintech-footnote') as Element, '::backdrop').display,
  );
  expect(backdrop).toBe('none');
});

it.each<[name: string, headers: Record<string, string>, html: string]>([
  [
    'a header',
    {
      'content-security-policy': `default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'`,
    },
    WORD,
  ],
  [
    'the page, without style',
    {},
    `<meta http-equiv=content-security-policy content="default-src 'none'; require-trusted-types-for 'script'">${WORD}`,
  ],
  ['a sandbox', { 'content-security-policy': `sandbox allow-scripts` }, WORD],
])('opens under a strict policy of %s', async (_, headers, html) => {
  await expectCard(await openPage(test, { html, headers }));
});

describe('text that runs otherwise', () => {
  it.each<[name: string, style: string, side: 'left' | 'right']>([
    ['in columns from the right', 'html { writing-mode: vertical-rl }', 'left'],
    ['in columns from the left', 'html { writing-mode: vertical-lr }', 'right'],
  ])('%s has the card beside it', async (_, style, side) => {
    const { mark, box } = await expectCard(await openPage(test, { style }));
    const [word] = mark.rects;
    const gap = side === 'left' ? (word?.x ?? 0) - box.right : box.left - (word?.x ?? 0) - (word?.width ?? 0);
    expect(gap).toBeCloseTo(8, 0);
  });

  it('over two lines has the card clear of both', async () => {
    const { mark } = await expectCard(
      await openPage(test, { style: '#word { font-size: 20px; width: 100px }' }),
    );
    expect(mark.rects.length).toBe(2);
  });
});

it('is absent on paper', async () => {
  const page = await openPage(test, {});
  await expectCard(page);
  await test.browser.prefer(page, { print: true });
  const display = await page.evaluate(
    () => getComputedStyle(document.querySelector('fintech-footnote') as Element).display,
  );
  expect(display).toBe('none');
});

it('opens beside a highlighter and a card of another, and leaves them alone', async () => {
  const page = await openPage(test, {});
  await page.evaluate(() => {
    const text = document.querySelector('#word')?.firstChild as Text;
    const highlight = new Highlight(
      new StaticRange({ startContainer: text, startOffset: 4, endContainer: text, endOffset: 6 }),
    );
    highlight.priority = 99;
    CSS.highlights.set('theirs', highlight);
    const card = document.body.appendChild(document.createElement('aside'));
    card.popover = 'auto';
    card.textContent = 'theirs';
    card.style.cssText = 'inset: auto 0 0 auto';
    document.addEventListener('mousemove', () => card.matches(':popover-open') || card.showPopover());
  });
  await expectCard(page);
  const theirs = await page.evaluate(() => [
    CSS.highlights.get('theirs')?.size,
    document.querySelector('aside')?.matches(':popover-open'),
    CSS.highlights.get('fintech-footnotes-huabei')?.size,
  ]);
  expect(theirs).toEqual([1, true, 1]);
});
