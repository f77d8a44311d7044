import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { BrowserName } from '../../scripts/browsers.ts';
import { builtExtension, launchBrowser } from './launch.ts';
import { startServer, type TestServer } from './server.ts';
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
  /** Installs the build that ships. */
  extension: boolean;
  viewport?: { width: number; height: number };
}

const VIEWPORT = { width: 1280, height: 800 };

/**
 * One browser for all tests of a file, with the test server as its whole network. Whatever else it checks, a test
 * fails when something was asked for that it did not serve, as the extension makes no request at all, or when a
 * script threw in a page it opened, the extension's or the page's own.
 */
export function useBrowser({ extension, viewport = VIEWPORT }: Options): BrowserForTests {
  const name = inject('browserName');
  let server: TestServer;
  let browser: TestBrowser;
  const tabs: Page[] = [];
  /** Tabs of earlier tests, emptied: a new one costs a browser more than most tests do. */
  const spare: Page[] = [];
  const errors: string[] = [];

  beforeAll(async () => {
    server = await startServer();
    browser = await launchBrowser(name, {
      networkPort: server.port,
      viewport,
      ...(extension ? { extensionDir: builtExtension(name) } : {}),
    });
  });

  afterEach(async () => {
    for (const tab of tabs.splice(0)) await leave(tab);
    const seen = { unexpectedRequests: server.unexpected(), exceptions: errors.splice(0) };
    server.forget();
    expect(seen).toEqual({ unexpectedRequests: [], exceptions: [] });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function leave(tab: Page): Promise<void> {
    if (tab.isClosed()) return;
    tab.removeAllListeners('pageerror');
    // What it held must not go on beside the next test. Chromium's viewer of PDFs does not always let go.
    const isEmptied = await tab.goto('about:blank', { timeout: 5_000 }).then(
      () => true,
      () => false,
    );
    if (isEmptied) spare.push(tab);
    else await tab.close();
  }

  return {
    get browser() {
      return browser;
    },
    get server() {
      return server;
    },
    async open(url) {
      const page = await emptyTab(browser.browser, spare.pop());
      await page.setViewport(viewport);
      tabs.push(page);
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(url);
      return page;
    },
  };
}
