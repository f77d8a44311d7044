import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browsers.ts';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import type { LaunchOptions, Preferences, TestBrowser, TestExtension } from './test-browser.ts';
import { waitUntil } from './wait.ts';

/** ms. By far longer than a greeting takes to come. */
const GREETING = 8_000;
/** ms. A browser just started, on a machine where another is at work too, takes its time. */
const SLOW_START = 30_000;

const OPEN = { chromium: openChromium, firefox: openFirefox };

export async function launchBrowser(name: BrowserName, options: LaunchOptions = {}): Promise<TestBrowser> {
  const { extensionDir, ...settings } = options;
  const { browser, install, prefer, forgetPreferences, focusPage } = await OPEN[name](settings);
  let extension: TestExtension | undefined;
  const opened: TestBrowser = {
    name,
    browser,
    async install(directory) {
      const before = await browser.pages();
      extension = await install(directory);
      try {
        await closeWelcome(browser, before, GREETING);
      } catch {
        // Now and then a browser that had the extension a moment ago does not tell it that it is new.
        await extension.uninstall();
        extension = await install(directory);
        await closeWelcome(browser, before, SLOW_START);
      }
    },
    async prefer(page, preferences) {
      await prefer(page, preferences);
      await waitUntil(
        'the page to follow the preferences',
        () => page.evaluate(followed),
        (seen) => {
          // Forced colours come with a colour scheme of their own.
          const expected = seen.forcedColors
            ? { ...preferences, colorScheme: seen.colorScheme }
            : preferences;
          return Object.entries(expected).every(([name, value]) => seen[name as keyof Preferences] === value);
        },
      );
    },
    forgetPreferences,
    focusPage,
    newPage: () => browser.newPage(),
    close: () => browser.close(),
    get extension() {
      if (!extension) throw new Error('This browser was opened without the extension');
      return extension;
    },
  };
  if (extensionDir) await opened.install(extensionDir);
  return opened;
}

/**
 * A fresh install greets once with the guide in front; what is tested and shown here starts after that. It is the
 * one tab that was not there before; Firefox does not tell the address of an extension's page.
 */
async function closeWelcome(browser: Browser, before: Page[], timeout: number): Promise<void> {
  const [welcome] = await waitUntil(
    'the page of the first run',
    async () => (await browser.pages()).filter((page) => !before.includes(page)),
    (pages) => pages.length > 0,
    timeout,
  );
  await welcome?.close();
}

/** Runs in the page. */
function followed(): Required<Preferences> {
  return {
    colorScheme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    forcedColors: matchMedia('(forced-colors: active)').matches,
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    print: matchMedia('print').matches,
  };
}

/** The build that ships, as `wxt build` leaves it. */
export function builtExtension(name: BrowserName): string {
  const target = name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  const directory = fileURLToPath(new URL(`../../.output/${target}`, import.meta.url));
  if (!existsSync(join(directory, 'manifest.json'))) {
    throw new Error(`${directory} is missing: build it first with npx wxt build`);
  }
  return directory;
}
