import { cpSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../../scripts/browsers.ts';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import type { LaunchOptions, Preferences, TestBrowser, TestExtension } from './test-browser.ts';
import { waitUntil } from './wait.ts';

/** ms. A browser just started, on a machine where another is at work too, takes its time. */
const SLOW_START = 30_000;

const OPEN = { chromium: openChromium, firefox: openFirefox };

export async function launchBrowser(name: BrowserName, options: LaunchOptions = {}): Promise<TestBrowser> {
  const { extensionDir, ...settings } = options;
  const { browser, install, prefer, forgetPreferences, focusPage, closeTab } = await OPEN[name](settings);
  let extension: TestExtension | undefined;

  const opened: TestBrowser = {
    name,
    browser,
    async install(directory) {
      extension = await install(directory);
      const welcome = extension.url('guide.html#welcome');
      await waitUntil('the page of the first run', () => closeTab(welcome), Boolean, SLOW_START);
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

/**
 * The same in a folder of its own, for whoever asked to remove. By the folder Chromium tells an unpacked extension:
 * one that comes back to it right after its removal may lose its worker to the removal, which still goes on.
 */
export function copiedExtension(name: BrowserName): string {
  const directory = mkdtempSync(join(tmpdir(), 'extension-'));
  cpSync(builtExtension(name), directory, { recursive: true });
  return directory;
}
