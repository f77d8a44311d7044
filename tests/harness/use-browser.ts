import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { BrowserName } from '../../scripts/browsers.ts';
import { type BrowserOfWorker, VIEWPORT } from './browser-of-worker.ts';
import { copiedExtension } from './launch.ts';
import type { TestServer } from './server.ts';
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
  const directory = extension ? copiedExtension(name) : undefined;
  let worker: BrowserOfWorker;
  const tabs: Page[] = [];
  const errors: string[] = [];

  beforeAll(async () => {
    worker = await browserOfWorker(name);
    if (directory) await worker.browser.install(directory);
  });

  afterEach(async () => {
    for (const [index, tab] of tabs.splice(0).entries()) await leave(tab, index === 0);
    await worker.browser.forgetPreferences();
    const seen = { unexpectedRequests: worker.server.unexpected(), exceptions: errors.splice(0) };
    worker.server.forget();
    expect(seen).toEqual({ unexpectedRequests: [], exceptions: [] });
  });

  afterAll(async () => {
    if (directory) rmSync(directory, { recursive: true });
    if (!worker?.browser.browser.connected) return;
    if (directory) await worker.browser.extension.uninstall().catch(() => 'removed by a test');
    for (const tab of await worker.browser.browser.pages()) {
      if (!worker.spare.includes(tab)) await tab.close();
    }
    worker.server.clear();
  });

  /**
   * One tab is kept as it is: the next test leads it on, most often to the same site, while to lead it to an empty
   * page and back costs Chromium two processes.
   */
  async function leave(tab: Page, keep: boolean): Promise<void> {
    if (tab.isClosed()) return;
    tab.removeAllListeners('pageerror');
    if (!keep) await tab.goto('about:blank');
    worker.spare.push(tab);
  }

  return {
    get browser() {
      return worker.browser;
    },
    get server() {
      return worker.server;
    },
    async open(url) {
      const page = worker.spare.pop() ?? (await worker.browser.newPage());
      await page.bringToFront();
      await page.mouse.move(0, 0); // Firefox tells of no move to where the pointer is already
      await page.setViewport(VIEWPORT);
      tabs.push(page);
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(url);
      return page;
    },
  };
}
