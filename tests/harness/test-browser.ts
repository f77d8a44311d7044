import type { Browser, Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { BrowserName } from '../../scripts/browsers.ts';

export interface LaunchOptions {
  /** Directory of an unpacked build to install. */
  extensionDir?: string;
  /** Port of the test server that shall be the whole network. Without it the browser has the real one. */
  networkPort?: number;
  /** CSS px. Not given in a window of its own, where the window decides. */
  viewport?: { width: number; height: number };
  /** false opens a window, for people. */
  headless?: boolean;
}

/** What the page is told about the reader's preferences. Firefox keeps these for all pages at once. */
export interface Preferences {
  colorScheme?: 'light' | 'dark';
  forcedColors?: boolean;
  reducedMotion?: boolean;
  /** As on paper. */
  print?: boolean;
}

/** The toolbar popup, really opened by the toolbar button, over the page it speaks about. */
export interface Popup {
  page: Page;
  /** When the button was clicked, ms since 1970. */
  clicked: number;
  /** Popups also close by themselves. */
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

/** What differs between the two browsers; launch.ts makes a `TestBrowser` of it. */
export interface BrowserParts {
  browser: Browser;
  /** Installs an unpacked build. */
  install(directory: string): Promise<TestExtension>;
  /** Sets preferences of the reader; those not named stay. `page` must be in front, to be seen to follow. */
  prefer(page: Page, preferences: Preferences): Promise<void>;
  /** Gives the page in front the focus, which in a new tab of Firefox the address bar has. */
  focusPage(): Promise<void>;
  /** Has all pages follow the browser's own again. */
  forgetPreferences(): Promise<void>;
  /** Closes the tab that shows `url`; answers whether there was one. */
  closeTab(url: string): Promise<boolean>;
}

/** One interface over two browsers, so that every test is written once. */
export interface TestBrowser extends Omit<BrowserParts, 'install' | 'closeTab'> {
  name: BrowserName;
  /**
   * Installs an unpacked build, which is `extension` from then on, and closes the page that greets once after a fresh
   * install: what is tested and shown here starts after that.
   */
  install(directory: string): Promise<void>;
  /** Throws when none was installed. */
  extension: TestExtension;
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

/** Travels into the browser as text: nothing outside it is in reach. */
export type BackgroundFunction<A extends unknown[], R> = (api: ExtensionApi, ...args: A) => R | Promise<R>;

export interface MenuTarget {
  selector: string;
  /** What Chromium tells of the element when its menu is used. */
  info: { selectionText: string } | { linkUrl: string };
}

export interface TestExtension {
  url(path: string): string;
  /** Opens one of the extension's pages, in the tab of an earlier one or in a new one. */
  openPage(path: string, tab?: Page): Promise<Page>;
  /** Clicks the toolbar button while `page` is in front; like every such click it grants `activeTab`. */
  openPopup(page: Page): Promise<Popup>;
  /** What the browser does when the shortcut of a command is pressed on `page`. Keys sent by a test never reach it. */
  runCommand(page: Page, command: string): Promise<void>;
  /**
   * Chooses an item of the extension from the context menu of an element; answers whether it was there. Firefox really
   * opens its menu. Chromium's cannot be driven: there the extension is told that the item was chosen.
   */
  chooseFromMenu(page: Page, label: string, target: MenuTarget): Promise<boolean>;
  /** Runs `fn` where background.ts runs, with JSON arguments and result. */
  evaluate<A extends unknown[], R>(fn: BackgroundFunction<A, R>, ...args: A): Promise<R>;
  /** Kills the worker or event page, as browsers do at any moment. */
  stopBackground(): Promise<void>;
  /** Installs the same directory again: to the browser this is an update. */
  update(): Promise<void>;
  uninstall(): Promise<void>;
}

/** The call of `fn` as an expression. Both browsers have the API as `chrome` and return promises from it. */
export function backgroundCall<A extends unknown[]>(fn: BackgroundFunction<A, unknown>, args: A): string {
  return `(${fn})(${['chrome', ...args.map((argument) => JSON.stringify(argument))].join(', ')})`;
}
