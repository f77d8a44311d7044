import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { loadModule } from '../harness/load-module.ts';
import { useBrowser } from '../harness/use-browser.ts';

const tools = useBrowser({ extension: false });

/** A page with this body and what reads it. */
async function openReader(body: string, script = ''): Promise<Page> {
  const url = 'http://page.test/flows.html';
  tools.server.page(url, `<!doctype html><meta charset=utf-8><body>${body}<script>${script}</script>`);
  const page = await tools.open(url);
  await loadModule(page, 'tests/layout/watched-page.ts', 'reader');
  return page;
}

/** The words marked on such a page. */
async function surfacesIn(body: string, script = ''): Promise<string[]> {
  const page = await openReader(body, script);
  return page.evaluate('reader.watchPage().then((watched) => watched.surfaces())') as Promise<string[]>;
}

const HOST = (mode: string, inside: string) => `
  const host = document.querySelector('#host');
  host.attachShadow({ mode: '${mode}' }).innerHTML = ${JSON.stringify(inside)};`;

describe('a word is read as it is shown', () => {
  it.each<[name: string, body: string, surfaces: string[]]>([
    ['split over inline elements', '<p>用花<b>呗</b>付款', ['花呗']],
    ['split over many', '<p>办<i>网</i><b><u>商</u></b><em>贷</em>要看', ['网商贷']],
    ['with a comment inside', '<p>用花<!-- x -->呗付款', ['花呗']],
    ['with empty elements inside', '<p>用花<span></span><b><i></i></b>呗付款', ['花呗']],
    ['with a line break opportunity inside', '<p>用花<wbr>呗付款', ['花呗']],
    ['with a script inside', '<p>用花<script>1</script>呗付款', ['花呗']],
    ['with invisible characters inside', '<p>用花&#x200b;呗和借&shy;呗付款', ['花\u200b呗', '借\u00ad呗']],
    ['with hidden text inside', '<p>用花<span style="display:none">x</span>呗付款', ['花呗']],
    ['with a ruby reading inside', '<p>用<ruby>花<rt>huā</rt>呗<rt>bei</rt></ruby>付款', ['花呗']],
    [
      'with ruby readings and hidden text between all letters',
      '<p>用<ruby>网<rt>wǎng</rt>商<rt>shāng</rt>贷<rt>dài</rt></ruby>，网<i hidden>x</i>商<i hidden>y</i>贷',
      ['网商贷', '网商贷'],
    ],
    ['through display: contents', '<p>用花<span style="display:contents"><b>呗</b></span>付款', ['花呗']],
    ['over a source line break', '<p>用蚂蚁\n  花呗付款', ['蚂蚁\n  花呗']],
    [
      'in a link, a list, a table, a caption',
      '<ul><li><a href=x>花呗账单</a></ul><table><caption>借呗额度<tr><td>网商贷利率</table>',
      ['花呗', '借呗', '网商贷'],
    ],
    ['in SVG text', '<svg><text y=20>用花<tspan>呗</tspan>付款</text></svg>', ['花呗']],
    ['in vertical writing', '<p style="writing-mode:vertical-rl">用花<b>呗</b>付款', ['花呗']],
    ['in closed details', '<details><summary>x</summary>用花呗付款</details>', ['花呗']],
    [
      'hidden at first',
      '<div style="display:none"><p>用花呗付款</div><p style="visibility:hidden">开通借呗',
      ['花呗', '借呗'],
    ],
    [
      'under content-visibility',
      '<div style="content-visibility:auto;contain-intrinsic-size:9px"><p>用花呗付款</div>',
      ['花呗'],
    ],
    ['before what can be edited in the same line', '<p>借呗额度<b contenteditable>用花呗付款</b>', ['借呗']],
    ['behind what can be edited in the same line', '<p><b contenteditable>用花呗付款</b>借唄額度', ['借唄']],
    ['hidden from screen readers only', '<p aria-hidden=true>用花呗付款', ['花呗']],
  ])('%s', async (_, body, surfaces) => {
    expect(await surfacesIn(body)).toEqual(surfaces);
  });

  it.each<[name: string, body: string]>([
    ['over blocks', '<div>我花</div><div>呗</div>'],
    ['over a block inside a line', '<p>我花<span style="display:block">呗</span>'],
    ['over an inline block', '<p>我花<span style="display:inline-block">呗</span>'],
    ['over a line break', '<p>我花<br>呗'],
    ['over table cells', '<table><tr><td>我花<td>呗</table>'],
    ['over an image', '<p>我花<img alt="">呗'],
    ['to an absolutely placed neighbour', '<p>我花<span style="position:absolute">呗</span>'],
    ['to a floating neighbour', '<p>我花<span style="float:left">呗</span>'],
    ['in a ruby reading', '<p><ruby>字<rt>花呗</rt></ruby>'],
    ['in code that is not shown', '<style>.花呗{}</style><noscript>花呗</noscript><template>花呗</template>'],
    [
      'in form controls',
      '<textarea>用花呗付款</textarea><input value="用花呗付款"><select><option>花呗付款</select><button>花呗付款</button>',
    ],
    [
      'in editable regions',
      '<div contenteditable>用花呗付款<b>借呗</b></div><p contenteditable=plaintext-only>花呗付款',
    ],
    ['to what can be edited', '<p>我花<b contenteditable>呗</b>'],
    ['in attributes', '<p title="花呗"><img alt="花呗">'],
  ])('not %s', async (_, body) => {
    expect(await surfacesIn(body)).toEqual([]);
  });
});

it.each(['用花<b>呗</b>付款', '用花<b></b>呗付款'])(
  'parts a word while it can be edited: %s',
  async (text) => {
    const page = await openReader(`<p>${text}`);
    const seen = await page.evaluate(`reader.watchPage().then(async (watched) => {
    const seen = [watched.surfaces()];
    for (const times of [1, 2]) {
      document.querySelector('b').toggleAttribute('contenteditable');
      await reader.settled();
      seen.push(watched.surfaces());
    }
    return seen;
  })`);
    expect(seen).toEqual([['花呗'], [], ['花呗']]);
  },
);

describe('shadow trees', () => {
  it.each<[name: string, body: string, inside: string, surfaces: string[]]>([
    ['are entered', '<div id=host></div>', '<p>用花呗付款</p>', ['花呗']],
    ['show slotted text', '<div id=host>用花呗付款</div>', '<p><slot></slot></p>', ['花呗']],
    ['do not show light children without a slot', '<div id=host>用花呗付款</div>', '<p>x</p>', []],
    ['show the fallback of a slot', '<div id=host></div>', '<slot>用花呗付款</slot>', ['花呗']],
    ['do not show the fallback of a filled slot', '<div id=host>x</div>', '<slot>用花呗付款</slot>', []],
    [
      'may show a word split between both trees',
      '<div id=host>呗账单</div>',
      '<p>花<slot></slot></p>',
      ['花呗'],
    ],
  ])('%s', async (_, body, inside, surfaces) => {
    expect(await surfacesIn(body, HOST('open', inside))).toEqual(surfaces);
  });

  it('are entered when nested', async () => {
    const nest = `${HOST('open', '<div></div>')}
      host.shadowRoot.firstChild.attachShadow({ mode: 'open' }).innerHTML = '<p>用花呗付款</p>';`;
    expect(await surfacesIn('<div id=host></div>', nest)).toEqual(['花呗']);
  });

  it('stand where their hosts do, at any depth', async () => {
    const words = ['花呗', '借呗', '网商贷'];
    const body = words.map((word) => `<p>用${word}付款</p><div></div>`).join('');
    const nest = `for (const host of document.querySelectorAll('div')) {
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = '<p>开通借呗</p><div></div><p>网商贷额度</p>';
      root.querySelector('div').attachShadow({ mode: 'open' }).innerHTML = '<p>花呗账单</p>';
    }`;
    const surfaces = words.flatMap((word) => [word, '借呗', '花呗', '网商贷']);
    expect(await surfacesIn(body, nest)).toEqual(surfaces);
  });

  it('are left alone when closed', async () => {
    expect(await surfacesIn('<div id=host></div>', HOST('closed', '<p>用花呗付款</p>'))).toEqual([]);
  });
});

describe('hostile names', () => {
  it('does not stumble over forms that shadow the tree', async () => {
    const clobbering = [
      'parentNode',
      'nextSibling',
      'firstChild',
      'shadowRoot',
      'localName',
      'isConnected',
      'nodeType',
      'querySelectorAll',
      'textContent',
    ];
    const fields = clobbering.map((name) => `<input name=${name}>`).join('');
    const images = ['documentElement', 'body', 'createTreeWalker', 'head', 'querySelectorAll', 'childNodes']
      .map((name) => `<img name=${name}>`)
      .join('');
    expect(await surfacesIn(`${images}<form>${fields}<span>用花<b>呗</b>付款</span></form>`)).toEqual([
      '花呗',
    ]);
  });
});
