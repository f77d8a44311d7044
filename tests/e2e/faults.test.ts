import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { callsInSource } from '../faults/calls-in-source.ts';
import { type Fault, faultyBrowser } from '../faults/faulty-browser.ts';
import { builtExtension } from '../harness/launch.ts';
import { useBrowser } from '../harness/use-browser.ts';

/**
 * The scripts that ship for the pages of others, in a page without the extension, over a browser interface that
 * fails where it is told: each call refused, thrown and left without an answer in turn, each in a frame of its own.
 */

const build = builtExtension(inject('browserName'));
const read = (file: string) => readFileSync(join(build, file), 'utf8');
const SCRIPTS = {
  reader: read('content-scripts/reader.js'),
  hover: read('hover.js'),
  card: ['knowledge-zh-CN.js', 'passage.js', 'card.js'].map(read).join('\n'),
};

const FOLDERS = ['entrypoints/reader.content', 'entrypoints/hover'];
const HOW = ['throws', 'rejects', 'never answers'] as const;
const CALLS = [...callsInSource(FOLDERS), 'storage.sync.get', 'storage.local.get', 'storage.managed.get'];

interface Seen {
  /** Words marked. */
  marks: number;
  /** Product of the open card. */
  card: string | null;
  calls: string[];
  /** What the frame's page noticed, other than the marks and the host. */
  errors: string[];
  text: string;
}

/** Runs in a frame: a visit with a popup that asks for the card of the first mention. */
async function visit(
  makeBrowser: typeof faultyBrowser,
  scripts: typeof SCRIPTS,
  fault: Fault | null,
): Promise<Seen> {
  const errors: string[] = [];
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  function run(code: string): void {
    const script = document.createElement('script');
    script.textContent = code;
    document.head.append(script);
  }
  const faulty = makeBrowser(
    {
      'storage.sync.get': () => ({}),
      'storage.local.get': () => ({}),
      'storage.managed.get': () => ({}),
      'runtime.sendMessage': ({ type }: { type: string }) => {
        if (type === 'load-hover') run(scripts.hover);
        if (type === 'load-card') run(scripts.card);
      },
    },
    [],
  );
  faulty.fault = fault;
  Object.assign(globalThis, { browser: faulty.api });
  run(scripts.reader);
  const pause = () => new Promise((resolve) => setTimeout(resolve, 700));
  await pause();
  let said: { reader: string; mentions: unknown[] } | undefined;
  let ask: (message: object) => void = () => undefined;
  faulty.emit('runtime.onConnect', {
    name: 'popup',
    sender: { id: 'this-extension' },
    postMessage: (message: { reader: string; mentions: unknown[] }) => {
      said = message;
    },
    onMessage: {
      addListener: (listener: (message: object) => void) => {
        ask = listener;
      },
    },
    onDisconnect: { addListener: () => undefined },
  });
  if (said) ask({ type: 'show', reader: said.reader, mention: 0 });
  await pause();
  const host = document.querySelector('fintech-footnote');
  const marks = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
  const card = host?.getAttribute('data-product') ?? null;
  return { marks, card, calls: [...faulty.calls], errors, text: document.body.textContent ?? '' };
}

const test = useBrowser({ extension: false });

const ARTICLE = '<!doctype html><meta charset=utf-8><body><p>最近花呗、借呗可能要被关停。';

/** Each visit in a frame of its own, all at once. */
async function visitEach(visits: { fault: Fault | null; scripts: typeof SCRIPTS }[]): Promise<Seen[]> {
  const page = await test.open(test.server.page('http://finance.example/', ARTICLE));
  return (await page.evaluate(`
    Promise.all(${JSON.stringify(visits)}.map(async ({ fault, scripts }) => {
      const frame = document.createElement('iframe');
      frame.srcdoc = ${JSON.stringify(ARTICLE)};
      await new Promise((loaded) => { frame.onload = loaded; document.body.append(frame); });
      const inFrame = (code) => frame.contentWindow.eval('(' + code + ')');
      return inFrame(${JSON.stringify(String(visit))})(inFrame(${JSON.stringify(String(faultyBrowser))}), scripts, fault);
    }))
  `)) as Seen[];
}

it('breaks no page and shows the truth or nothing, whatever the browser refuses', async () => {
  const faults = [null, ...CALLS.flatMap((call) => HOW.map((how) => ({ call, how })))];
  const seen = await visitEach(faults.map((fault) => ({ fault, scripts: SCRIPTS })));

  const [healthy, ...faulty] = seen as [Seen, ...Seen[]];
  expect(healthy).toMatchObject({ marks: 2, card: 'huabei', errors: [] });
  expect(healthy.calls).toEqual(expect.arrayContaining(CALLS));
  const isTrueOrNothing = ({ marks, card }: Seen) =>
    [0, 2].includes(marks) && (card === null || (card === 'huabei' && marks === 2));
  for (const [index, outcome] of faulty.entries()) {
    const { errors, text } = outcome;
    expect([faults[index + 1], errors, text, isTrueOrNothing(outcome)]).toEqual([
      faults[index + 1],
      [],
      healthy.text,
      true,
    ]);
  }
});

it('goes on without a card that crashes', async () => {
  // A script that throws there leaves nothing, and only the extension hears of it.
  const crashes = { ...SCRIPTS, card: '' };
  const [seen] = await visitEach([{ fault: null, scripts: crashes }]);
  expect(seen).toMatchObject({ marks: 2, card: null, errors: [] });
});
