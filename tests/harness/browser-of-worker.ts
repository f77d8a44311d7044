/**
 * One browser for all test files that a worker runs, with its server: starting one costs more than most files do.
 * Vitest sets up an environment once for a worker that does not isolate its files, and tears it down after the last.
 */
import type { Page } from 'puppeteer-core';
import type { Environment } from 'vitest/runtime';
import type { BrowserName } from '../../scripts/browsers.ts';
import { launchBrowser } from './launch.ts';
import { startServer, type TestServer } from './server.ts';
import type { TestBrowser } from './test-browser.ts';

export interface BrowserOfWorker {
  browser: TestBrowser;
  /** Its whole network. */
  server: TestServer;
  /** Tabs that nobody uses, emptied: a new one costs a browser more than most tests do. */
  spare: Page[];
}

declare global {
  /** Starts it when first asked for, and anew when it was lost. */
  var browserOfWorker: (name: BrowserName) => Promise<BrowserOfWorker>;
}

/** CSS px */
export const VIEWPORT = { width: 1280, height: 800 };

export default {
  name: 'browser',
  viteEnvironment: 'ssr',
  setup(worker: typeof globalThis) {
    let current: BrowserOfWorker | undefined;

    async function end(): Promise<void> {
      await current?.browser.close();
      await current?.server.close();
      current = undefined;
    }

    worker.browserOfWorker = async (name) => {
      if (current && !current.browser.browser.connected) await end();
      current ??= await start(name);
      return current;
    };
    return { teardown: end };
  },
} satisfies Environment;

async function start(name: BrowserName): Promise<BrowserOfWorker> {
  const server = await startServer();
  const browser = await launchBrowser(name, { networkPort: server.port, viewport: VIEWPORT });
  return { browser, server, spare: await browser.browser.pages() };
}
