import puppeteer, {
  type Browser,
  type CDPSession,
  type Page,
  type Target,
  type WebWorker,
} from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers.ts';
import { emptyTab } from './tabs.ts';
import {
  type BackgroundFunction,
  type BrowserParts,
  backgroundCall,
  type LaunchOptions,
  type Popup,
  type Preferences,
  type TestExtension,
} from './test-browser.ts';
import { waitUntil } from './wait.ts';

/** Chromium asks these whatever it is told; the test server shall not hear of it. */
const OWN_ERRANDS = ['*.google.com', '*.googleapis.com', '*.gvt1.com']; // the last: its spelling dictionaries

export async function openChromium(options: LaunchOptions): Promise<BrowserParts> {
  const { networkPort, viewport, headless = true } = options;
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium') ?? 'chromium',
    headless,
    defaultViewport: viewport ?? null,
    pipe: true, // the only connection over which Chromium installs an unpacked extension
    enableExtensions: true,
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'], // people need no "controlled by test software" bar
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // the sandbox refuses to run as root
      '--no-first-run',
      ...(headless ? headlessArguments() : []),
      ...(networkPort ? networkArguments(networkPort) : []),
    ],
  });
  const preferences = new Map<Page, Preferences>();
  return {
    browser,
    install: (directory) => installExtension(browser, directory),
    async prefer(page, changes) {
      const all = { ...preferences.get(page), ...changes };
      preferences.set(page, all);
      const media = all.print ? 'print' : '';
      await clientOf(page).send('Emulation.setEmulatedMedia', { media, features: mediaFeatures(all) });
    },
    async forgetPreferences() {
      for (const page of preferences.keys()) {
        const nothing = { media: '', features: [] };
        if (!page.isClosed()) await clientOf(page).send('Emulation.setEmulatedMedia', nothing);
      }
      preferences.clear();
    },
    async focusPage() {},
    async closeTab(url) {
      const tab = (await browser.pages()).find((page) => page.url() === url);
      await tab?.close();
      return tab !== undefined;
    },
  };
}

/** ms; by far longer than a worker takes to stop. */
const STOP_AGAIN = 3_000;

interface Dispatcher {
  dispatch(...args: unknown[]): void;
}

/** A reader of Chinese with a mouse: without one, as headless Chromium is by itself, `(hover: hover)` is false. */
function headlessArguments(): string[] {
  const mouse = 'primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4';
  const stillWindow = '--animation-duration-scale=0'; // of Chromium's own, as when a popup opens: a third of its work
  return ['--accept-lang=zh-CN,zh', `--blink-settings=${mouse}`, stillWindow];
}

function networkArguments(port: number): string[] {
  const rules = [...OWN_ERRANDS.map((host) => `MAP ${host} ~NOTFOUND`), `MAP * 127.0.0.1:${port}`];
  return [
    `--host-resolver-rules=${rules.join(', ')}`,
    '--disable-features=HttpsUpgrades', // the test server speaks plain HTTP only
  ];
}

function mediaFeatures({ colorScheme, forcedColors, reducedMotion }: Preferences) {
  return [
    { name: 'prefers-color-scheme', value: colorScheme ?? '' },
    { name: 'forced-colors', value: forcedColors ? 'active' : '' },
    { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : '' },
  ];
}

async function installExtension(browser: Browser, directory: string): Promise<TestExtension> {
  const id = await browser.installExtension(directory);
  const origin = `chrome-extension://${id}`;

  let updatedFrom: Target | undefined;

  async function worker(): Promise<WebWorker> {
    const target = await browser.waitForTarget(
      (t) => t.type() === 'service_worker' && t.url().startsWith(origin) && t !== updatedFrom,
    );
    const found = await target.worker();
    if (!found) throw new Error(`${target.url()} is no worker`);
    return found;
  }

  async function evaluate<A extends unknown[], R>(fn: BackgroundFunction<A, R>, ...args: A): Promise<R> {
    return (await (await worker()).evaluate(backgroundCall(fn, args))) as R;
  }

  return {
    url: (path) => `${origin}/${path}`,
    async openPage(path, tab) {
      const page = await emptyTab(browser, tab);
      await page.goto(`${origin}/${path}`);
      return page;
    },
    async openPopup(page) {
      await page.bringToFront();
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error(`${origin} is not installed`);
      const before = new Set(browser.targets());
      const clicked = performance.timeOrigin + performance.now();
      await page.triggerExtensionAction(extension);
      const target = await browser.waitForTarget(
        (t) => !before.has(t) && t.type() === 'page' && t.url().startsWith(origin),
      );
      return chromiumPopup(await target.asPage(), clicked);
    },
    async runCommand(page, command) {
      await page.bringToFront();
      await evaluate(async ({ commands, tabs }, name) => {
        const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
        // Undocumented: an extension can fire the events of its own API.
        (commands.onCommand as unknown as Dispatcher).dispatch(name, tab);
      }, command);
    },
    async chooseFromMenu(page, _label, { info }) {
      await page.bringToFront();
      await evaluate(async ({ contextMenus, tabs }, chosen) => {
        const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
        (contextMenus.onClicked as unknown as Dispatcher).dispatch(chosen, tab);
      }, info);
      return true;
    },
    evaluate,
    async stopBackground() {
      const stopped = await worker();
      const target = browser
        .targets()
        .find((t) => t.type() === 'service_worker' && t.url() === stopped.url());
      await stopped.close();
      let asked = Date.now();
      /** Busy with a message, a worker may outlive the first order. */
      const isGone = async () => {
        if (!target || !browser.targets().includes(target)) return true;
        if (Date.now() - asked > STOP_AGAIN) {
          asked = Date.now();
          await stopAgain(target).catch(() => 'it went meanwhile');
        }
        return false;
      };
      await waitUntil('the worker to stop', isGone, Boolean, 5 * STOP_AGAIN);
    },
    async update() {
      updatedFrom = browser
        .targets()
        .find((t) => t.type() === 'service_worker' && t.url().startsWith(origin));
      await browser.installExtension(directory);
    },
    uninstall: () => browser.uninstallExtension(id),
  };
}

/** What puppeteer does for `WebWorker.close()`: once detached from, that object can do it no second time. */
async function stopAgain(target: Target): Promise<void> {
  const session = await target.createCDPSession();
  const { _targetId: targetId } = target as unknown as { _targetId: string };
  await session.connection()?.send('Target.closeTarget', { targetId });
  await session.detach();
}

async function chromiumPopup(page: Page, clicked: number): Promise<Popup> {
  await waitUntil(
    'the popup to load',
    () => page.evaluate(() => document.readyState),
    (s) => s === 'complete',
  );
  return { page, clicked, isOpen: async () => !page.isClosed(), close: () => page.close() };
}

/** puppeteer's own session with the page: emulation set in another one ends with that one. */
function clientOf(page: Page): CDPSession {
  return (page.mainFrame() as unknown as { client: CDPSession }).client;
}
