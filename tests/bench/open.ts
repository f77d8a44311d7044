/** A browser with the shipped build and the stopwatch beside it, and the ways to use that in a page. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build, type Rollup } from 'vite';
import type { BrowserName } from '../../scripts/browsers.ts';
import { firefoxSystem } from '../harness/firefox-system.ts';
import { copiedExtension, launchBrowser } from '../harness/launch.ts';
import { startServer, type TestServer } from '../harness/server.ts';
import type { TestBrowser } from '../harness/test-browser.ts';
import { addPopupClock } from './popup.ts';
import type { Answer, bench } from './world.ts';

type Bench = typeof bench;

export interface BenchBrowser {
  readonly name: BrowserName;
  readonly tools: TestBrowser;
  readonly server: TestServer;
  /** Opens a page of a listed site on which the reader waits until `scan` is called. */
  openPaused(html: string): Promise<Page>;
  /** Opens the page as people do. */
  openRead(html: string): Promise<Page>;
  /** Calls a function of world.ts in the isolated world of `page`. */
  call<Name extends keyof Bench>(
    page: Page,
    name: Name,
    ...args: Parameters<Bench[Name]>
  ): Promise<Awaited<ReturnType<Bench[Name]>>>;
  close(): Promise<void>;
}

const URL_OF_PAGE = 'http://finance.sina.com.cn/bench.html';
/** What a page just drawn still does beside the main thread would be timed with what is measured, ms. */
const REST = 300;
const STOPWATCH = 'stopwatch.js';

export async function openBench(name: BrowserName): Promise<BenchBrowser> {
  const extensionDir = copiedExtension(name);
  writeFileSync(join(extensionDir, STOPWATCH), await stopwatch());
  addPopupClock(extensionDir);
  const server = await startServer();
  const viewport = { width: 1280, height: 800 };
  const tools = await launchBrowser(name, { extensionDir, networkPort: server.port, viewport });
  if (name === 'firefox') await sharpenClock(tools);

  async function open(html: string): Promise<Page> {
    const page = await tools.newPage();
    await page.goto(server.page(URL_OF_PAGE, html));
    await page.bringToFront();
    await page.evaluate(drawn);
    await new Promise((resolve) => setTimeout(resolve, REST));
    return page;
  }

  return {
    name,
    tools,
    server,
    async openPaused(html) {
      await tools.extension.evaluate((api) => api.storage.local.set({ pausedUntil: Date.now() + 3_500_000 }));
      return open(html);
    },
    async openRead(html) {
      await tools.extension.evaluate((api) => api.storage.local.remove('pausedUntil'));
      return open(html);
    },
    async call(page, fn, ...args) {
      await page.bringToFront();
      const answer = await tools.extension.evaluate(
        async (api, file, called, given) => {
          const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
          const tabId = tab?.id as number;
          await api.scripting.executeScript({ target: { tabId }, files: [file] });
          return api.tabs.sendMessage(tabId, { bench: called, args: given });
        },
        STOPWATCH,
        fn,
        args as unknown[],
      );
      if ('error' in (answer as Answer)) throw new Error(`${fn}: ${(answer as Answer).error}`);
      return (answer as Answer).result as never;
    },
    async close() {
      await tools.close();
      await server.close();
      rmSync(extensionDir, { recursive: true });
    },
  };
}

/** Firefox gives pages a clock of 1 ms. */
async function sharpenClock(tools: TestBrowser): Promise<void> {
  const system = await firefoxSystem(tools.browser);
  await system.run(`Services.prefs.setBoolPref('privacy.reduceTimerPrecision', false)`);
}

async function stopwatch(): Promise<string> {
  const built = await build({
    configFile: false,
    root: fileURLToPath(new URL('../..', import.meta.url)),
    logLevel: 'silent', // a failure comes as an exception
    build: {
      write: false,
      target: ['chrome128', 'firefox146'],
      lib: { entry: 'tests/bench/world.ts', formats: ['iife'], name: 'benchExports' },
    },
  });
  const code = (built as Rollup.RollupOutput[])[0]?.output[0].code;
  return `globalThis.stopwatch ??= (() => { ${code}; return true; })()`; // what it keeps must outlive a second call
}

/** Runs in the page. */
function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
