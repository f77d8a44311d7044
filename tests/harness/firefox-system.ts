/**
 * What WebDriver BiDi does not offer, done in Firefox's own window: needs `--remote-allow-system-access`.
 * Read with care when a new Firefox breaks it; the modules named here are Firefox's own and may move.
 */
import type { Browser, Page } from 'puppeteer-core';
import { waitUntil } from './wait.ts';

/** The two members of puppeteer's inner BiDi connection used here. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
  emit(event: string, params: object): void;
}

interface ChromeContext {
  context: string;
  clientWindow: string;
}

/** A page of the extension that stands in no tab, made known to puppeteer. */
export interface AttachedPage {
  page: Page;
  /** Makes puppeteer forget it. */
  detach(): void;
}

export interface FirefoxSystem {
  /** Runs the body of an async function in the browser window's privileged scope and returns its string. */
  run(body: string): Promise<string>;
  /** @param expression JavaScript that finds the `<xul:browser>` element that shows the page. */
  attach(expression: string): Promise<AttachedPage>;
}

export async function firefoxSystem(browser: Browser): Promise<FirefoxSystem> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree.result as { contexts: ChromeContext[] }).contexts;
  if (!window) throw new Error('Firefox shows no window');
  const { context, clientWindow } = window;

  async function run(body: string): Promise<string> {
    const answer = await connection.send('script.evaluate', {
      expression: `(async () => { ${body} })()`,
      target: { context },
      awaitPromise: true,
    });
    const outcome = answer.result as {
      result?: { value?: string };
      exceptionDetails?: { text: string };
    };
    if (outcome.exceptionDetails) throw new Error(`In Firefox's window: ${outcome.exceptionDetails.text}`);
    return outcome.result?.value ?? '';
  }

  /** BiDi only knows the `<xul:browser>`s of tabs. Teach it one more, and tell puppeteer that it appeared. */
  async function attach(expression: string): Promise<AttachedPage> {
    const id = await run(`
      const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
      const browser = ${expression};
      browser.permanentKey ??= {};
      const id = NavigableManager.getIdForBrowser(browser);
      const getBrowserById = NavigableManager.getBrowserById;
      NavigableManager.getBrowserById = (asked) =>
        asked === id ? browser : getBrowserById.call(NavigableManager, asked);
      return id;
    `);
    const info = {
      context: id,
      url: '',
      children: [],
      userContext: 'default',
      parent: null,
      originalOpener: null,
      clientWindow,
    };
    const before = new Set(await browser.pages());
    connection.emit('browsingContext.contextCreated', info);
    const page = (await browser.pages()).find((candidate) => !before.has(candidate));
    if (!page) throw new Error('puppeteer did not take up the page');
    await waitUntil(
      'the page to load',
      () => page.evaluate(() => document.readyState),
      (s) => s === 'complete',
    );
    return { page, detach: () => connection.emit('browsingContext.contextDestroyed', info) };
  }

  return { run, attach };
}
