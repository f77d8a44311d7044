import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browsers.ts';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import type { LaunchOptions, Preferences, TestBrowser } from './test-browser.ts';
import { waitUntil } from './wait.ts';

const OPEN = { chromium: openChromium, firefox: openFirefox };

export async function launchBrowser(name: BrowserName, options: LaunchOptions = {}): Promise<TestBrowser> {
  const { browser, extension, prefer } = await OPEN[name](options);
  if (extension) await closeWelcome(browser);
  return {
    name,
    browser,
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
    newPage: () => browser.newPage(),
    close: () => browser.close(),
    get extension() {
      if (!extension) throw new Error('This browser was opened without the extension');
      return extension;
    },
  };
}

/**
 * A fresh install greets once with the guide in front; what is tested and shown here starts after that. It is the
 * one tab beside the browser's first; Firefox does not tell the address of an extension's page.
 */
async function closeWelcome(browser: Browser): Promise<void> {
  const tabs = await waitUntil(
    'the page of the first run',
    () => browser.pages(),
    (pages) => pages.length > 1,
  );
  await tabs.at(-1)?.close();
}

/** Runs in the page. */
function followed(): Required<Preferences> {
  return {
    colorScheme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    forcedColors: matchMedia('(forced-colors: active)').matches,
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
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
