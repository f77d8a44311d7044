import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { loadModule } from '../harness/load-module.ts';
import { useBrowser } from '../harness/use-browser.ts';

interface Shape {
  file: string;
  news: boolean;
  kind: string;
}

const CORPUS = new URL('../corpus/', import.meta.url);
const shapes: Shape[] = JSON.parse(readFileSync(new URL('pages.json', CORPUS), 'utf8'));

const tools = useBrowser({ extension: false });

async function openPage(html: string): Promise<Page> {
  const page = await tools.open(tools.server.page('http://unknown.test/a', html));
  await loadModule(page, 'tests/layout/news-page.ts', 'gate');
  return page;
}

describe('the corpus of page shapes', () => {
  it('has at least 35 of news and 35 of other pages, each labelled once', () => {
    expect(shapes.filter((shape) => shape.news).length).toBeGreaterThanOrEqual(35);
    expect(shapes.filter((shape) => !shape.news).length).toBeGreaterThanOrEqual(35);
    expect(new Set(shapes.map((shape) => shape.file)).size).toBe(shapes.length);
  });

  it('is told apart, 95 of 100 both ways', async () => {
    const page = await openPage('<!doctype html><meta charset=utf-8>');
    const pages = shapes.map((shape) => readFileSync(new URL(`pages/${shape.file}`, CORPUS), 'utf8'));
    const answers = (await page.evaluate((all) => {
      const { gate } = globalThis as unknown as { gate: { isNewsHtml(html: string): boolean } };
      return all.map((html) => gate.isNewsHtml(html));
    }, pages)) as boolean[];

    for (const news of [true, false]) {
      const asked = shapes.filter((shape) => shape.news === news);
      const wrong = asked.filter((shape) => answers[shapes.indexOf(shape)] !== news);
      expect(
        wrong.length / asked.length,
        wrong.map((shape) => `${shape.file}: ${shape.kind}`).join('\n'),
      ).toBeLessThanOrEqual(0.05);
    }
  });
});

const ARTICLE =
  '<h1>豆荚科技：未收到任何关停通知</h1><p>2024-03-05 来源：财联通</p>' +
  '<p>豆荚科技昨日表示，公司各项业务经营正常，未收到监管部门关于关停业务的任何通知，网传截图内容不实。</p>'.repeat(
    4,
  );
const TITLE = '<title>豆荚科技：未收到任何关停通知</title>';

describe('hostile and broken pages', () => {
  it.each<[name: string, html: string, news: boolean]>([
    [
      'elements named like the methods of the document',
      `${TITLE}<body><form name=head><input name=children></form><form name=body></form><img name=querySelector><img name=createTreeWalker><form name=documentElement><input name=querySelector></form>${ARTICLE}`,
      true,
    ],
    [
      'getters that throw',
      `${TITLE}<body>${ARTICLE}<script>for (const name of ['title','head','body','documentElement','URL','querySelector']) Object.defineProperty(document, name, { get() { throw new Error('no'); } })</script>`,
      true,
    ],
    [
      'broken JSON-LD',
      `${TITLE}<script type="application/ld+json">{"@type":"NewsArticle",,,</script><body>${ARTICLE}`,
      true,
    ],
    [
      'JSON-LD of nothing but brackets',
      `${TITLE}<script type="application/ld+json">${'['.repeat(60_000)}</script><body>${ARTICLE}`,
      true,
    ],
    ['ten thousand metas', `${TITLE}${'<meta name=a content=b>'.repeat(10_000)}<body>${ARTICLE}`, true],
    ['a title of a million characters', `<title>${'豆'.repeat(1_000_000)}</title><body>${ARTICLE}`, true],
    ['elements within elements four hundred deep', `${TITLE}<body>${'<span>'.repeat(400)}${ARTICLE}`, true],
    ['an unclosed headline', `${TITLE}<body><h1>豆荚科技：未收到任何关停通知<div>${ARTICLE}`, true],
    ['an empty page', '', false],
    ['frames instead of a body', '<frameset cols=*><frame></frameset>', false],
    ['a sign-in within an article', `${TITLE}<body>${ARTICLE}<form><input type=password></form>`, false],
    [
      'a card number within an article',
      `${TITLE}<meta property=og:type content=article><body>${ARTICLE}<input autocomplete=cc-number>`,
      false,
    ],
    ['an article in an editor', `${TITLE}<body><div contenteditable>${ARTICLE}</div>`, false],
    ['an article in a text area', `${TITLE}<body><textarea>${ARTICLE}</textarea>`, false],
    [
      'markup without text',
      `${TITLE}<meta property=og:type content=article><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024"}</script><body><h1>豆荚科技</h1>`,
      false,
    ],
  ])('%s', async (_, html, news) => {
    const page = await openPage(`<!doctype html><meta charset=utf-8>${html}`);
    expect(await page.evaluate('gate.isNewsPage()')).toBe(news);
  });
});

describe('cost on a long page that is no news', () => {
  const CELL = '第七行的单元格里有一些说明文字，长短和表格里的差不多，没有别的意思';
  it.each([
    [
      'a table',
      `<title>总表</title><h1>总表</h1><table>${`<tr>${`<td>${CELL}</td>`.repeat(6)}</tr>`.repeat(6000)}</table>`,
    ],
    ['links', `<title>导航</title><ul>${`<li><a href=x>${CELL}</a></li>`.repeat(36_000)}</ul>`],
    ['a manual', `<title>手册</title><h1>手册</h1>${`<p>${CELL}。</p>`.repeat(36_000)}`],
  ])('%s of 36,000 text nodes: a fixed number of nodes, less than the bare walk', async (_, body) => {
    const page = await openPage(`<!doctype html><meta charset=utf-8><body>${body}`);
    const cost = (await page.evaluate('gate.measureCost()')) as {
      news: boolean;
      steps: number;
      ratio: number;
    };
    expect(cost.news).toBe(false);
    expect(cost.steps).toBeLessThan(1500);
    expect(cost.ratio).toBeLessThan(1);
  });
});
