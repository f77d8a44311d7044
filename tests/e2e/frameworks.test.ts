import type { Page } from 'puppeteer-core';
import { createElement } from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderToString as renderVue } from 'vue/server-renderer';
import { clientSource } from '../frameworks/build.ts';
import { App } from '../frameworks/react-app.ts';
import { START, START_MARKS, STEPS, type State } from '../frameworks/story.ts';
import { createPage } from '../frameworks/vue-app.ts';
import { serializeDom } from '../harness/dom.ts';
import { countRanges, readMarks, waitForMarks } from '../harness/marks.ts';
import { useBrowser } from '../harness/use-browser.ts';

const LISTED = 'http://finance.sina.com.cn';
const UNLISTED = 'http://unlisted.example';

const test = useBrowser({ extension: true });

/** Where Preact has no server at hand, a page that nobody reads stands in for it. */
async function renderPreact(): Promise<string> {
  const page = await test.open(
    test.server.page(`${UNLISTED}/server.html`, '<!doctype html><title>x</title>'),
  );
  await page.evaluate(await clientSource('preact-client.ts'));
  return (await page.evaluate(`page.htmlOf(${JSON.stringify(START)})`)) as string;
}

const FRAMEWORKS = [
  { name: 'React', client: 'react-client.ts', render: async () => renderReact(createElement(App, START)) },
  { name: 'Vue', client: 'vue-client.ts', render: () => renderVue(createPage(START).app) },
  { name: 'Preact', client: 'preact-client.ts', render: renderPreact },
];

describe.each(FRAMEWORKS)('a page of $name', ({ name, client, render }) => {
  let source: string;

  beforeAll(async () => {
    source = await clientSource(client);
  });

  /** The page as its server sends it; it stays as it is until it is told to hydrate. */
  async function serve(origin: string): Promise<string> {
    const html = `<!doctype html><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,"><div id="root">${await render()}</div><script src="/client.js"></script>`;
    test.server.resource(`${origin}/client.js`, source, 'text/javascript; charset=utf-8');
    return test.server.page(`${origin}/${name}.html`, html);
  }

  it('hydrates, updates, reorders and unmounts marked text as if nobody had marked it', async () => {
    const alone = await test.open(await serve(UNLISTED));
    const marked = await test.open(await serve(LISTED)); // in front: a tab behind gets no frames and so no marks
    const complaints = [alone, marked].map(complaintsOf);

    async function expectMarks(marks: readonly string[], when: string): Promise<void> {
      await marked.evaluate(nextFrame);
      const seen = (await readMarks(marked)).map(({ text }) => text);
      expect(seen, when).toEqual(marks);
      expect(await countRanges(marked), when).toBe(marks.length);
      expect(await serializeDom(marked), when).toBe(await serializeDom(alone));
    }

    await waitForMarks(marked, START_MARKS.length);
    for (const page of [alone, marked]) await page.evaluate(hydrate, START);
    await expectMarks(START_MARKS, 'hydrate');
    for (const { name: step, state, marks } of STEPS) {
      for (const page of [alone, marked]) await page.evaluate(setState, state);
      await expectMarks(marks, step);
    }
    expect(complaints).toEqual([[], []]);
  });

  it('would complain: silence above means something', async () => {
    const url = await serve(UNLISTED);
    const page = await test.browser.newPage();
    const complaints = complaintsOf(page);
    await page.goto(url);
    await page.evaluate(`document.querySelector('h1').outerHTML = '<h2>x</h2>'`);
    await page.evaluate(hydrate, START);
    await page.close();
    expect(complaints).not.toEqual([]);
  });
});

/** Errors and warnings on the page's console, and errors nobody caught, from now on. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (/^(?:error|warn)/.test(message.type())) complaints.push(message.text());
  });
  return complaints;
}

interface World {
  page: typeof import('../frameworks/preact-client.ts');
  setState(state: State): Promise<void>;
}

/** Runs in the page. */
async function hydrate(start: State): Promise<void> {
  const world = globalThis as unknown as World;
  const root = document.querySelector('#root') as Element;
  world.setState = await world.page.client.hydrate(root, start);
}

/** Runs in the page. */
function setState(state: State): Promise<void> {
  return (globalThis as unknown as World).setState(state);
}

/** Runs in the page: until a frame with what changed before is drawn. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
