import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { BrowserName } from '../../scripts/browsers.ts';
import { type BrowserOfWorker, VIEWPORT } from './browser-of-worker.ts';
import { builtExtension } from './launch.ts';
import type { TestServer } from './server.ts';
import { emptyTab } from './tabs.ts';
import type { TestBrowser } from './test-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Set for each project in vitest.config.ts. */
    browserName: BrowserName;
  }
}

export interface BrowserForTests {
  readonly browser: TestBrowser;
  readonly server: TestServer;
  /** Opens `url` in a tab that is the test's own until its end. */
  open(url: string): Promise<Page>;
}

interface Options {
  /** Installs the build that ships, freshly: nothing that an earlier file stored or was granted is left. */
  extension: boolean;
}

/**
 * The browser for all tests of a file, with the test server as its whole network. Whatever else it checks, a test
 * fails when something was asked for that it did not serve, as the extension makes no request at all, or when a
 * script threw in a page it opened, the extension's or the page's own.
 */
export function useBrowser({ extension }: Options): BrowserForTests {
  const name = inject('browserName');
  let worker: BrowserOfWorker;
  const tabs: Page[] = [];
  const errors: string[] = [];

  beforeAll(async () => {
    worker = await browserOfWorker(name);
    if (extension) await worker.browser.install(builtExtension(name));
  });

  afterEach(async () => {
    for (const tab of tabs.splice(0)) await leave(tab);
    await worker.browser.forgetPreferences();
    const seen = { unexpectedRequests: worker.server.unexpected(), exceptions: errors.splice(0) };
    worker.server.forget();
    expect(seen).toEqual({ unexpectedRequests: [], exceptions: [] });
  });

  afterAll(async () => {
    if (!worker?.browser.browser.connected) return;
    if (extension) await worker.browser.extension.uninstall().catch(() => 'removed by a test');
    for (const tab of await worker.browser.browser.pages()) {
      if (!worker.spare.includes(tab)) await tab.close();
    }
    worker.server.clear();
  });

  async function leave(tab: Page): Promise<void> {
    if (tab.isClosed()) return;
    tab.removeAllListeners('pageerror');
    // What it held must not go on beside the next test. Chromium's viewer of PDFs does not always let go.
    const isEmptied = await tab.goto('about:blank', { timeout: 5_000 }).then(
      () => true,
      () => false,
    );
    if (isEmptied) worker.spare.push(tab);
    else await tab.close();
  }

  return {
    get browser() {
      return worker.browser;
    },
    get server() {
      return worker.server;
    },
    async open(url) {
      const page = await emptyTab(worker.browser.browser, worker.spare.pop());
      await page.setViewport(VIEWPORT);
      tabs.push(page);
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(url);
      return page;
    },
  };
}
