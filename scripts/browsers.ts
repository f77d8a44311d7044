/** Finds the two real browsers the tests and `npm start` drive, and installs them where that can be done. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Wanted {
  title: string;
  /** First major version that has everything the extension needs; the same floor as in the manifest. */
  floor: number;
  /** Environment variable that overrides the search. */
  variable: string;
  commands: string[];
  places: string[];
  debianPackage: string;
}

const WANTED: Record<BrowserName, Wanted> = {
  chromium: {
    title: 'Chromium or Chrome',
    floor: 128,
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debianPackage: 'chromium',
  },
  firefox: {
    title: 'Firefox',
    floor: 146,
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debianPackage: 'firefox-esr',
  },
};
const FONT = { title: 'A Chinese font', debianPackage: 'fonts-noto-cjk' };

/** Path of the browser's program, from its environment variable, PATH or the usual places. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, commands, places } = WANTED[name];
  const chosen = process.env[variable];
  if (chosen) return chosen;
  const directories = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => directories.map((directory) => join(directory, command)));
  return [...onPath, ...places].find(isExecutable);
}

/** Sees to recent enough browsers and a font for the screenshots; ends the process if one cannot be had. */
export function ensureBrowsers(names: BrowserName[]): void {
  if (names.length === 0) return;
  const missing = findProblems(names);
  if (missing.length === 0) return;
  installFromDebian(missing);
  const left = findProblems(names);
  if (left.length === 0) return;
  for (const { what, debianPackage } of left) {
    console.error(`${what}. On Debian, as root: apt-get install ${debianPackage}`);
  }
  console.error('Or set CHROMIUM_PATH and FIREFOX_PATH to the programs to use.');
  process.exit(1);
}

/** The first number of "Mozilla Firefox 153.7.0esr" or "Chromium 156.0.8078.108 built on Debian". */
export function majorVersion(text: string): number | undefined {
  const match = /\b(\d+)\.\d/.exec(text);
  return match ? Number(match[1]) : undefined;
}

interface Problem {
  what: string;
  debianPackage: string;
}

function findProblems(names: BrowserName[]): Problem[] {
  const problems: Problem[] = [];
  for (const name of names) {
    const { title, floor, debianPackage } = WANTED[name];
    const path = findBrowser(name);
    const version = path && installedVersion(path);
    if (!path) problems.push({ what: `${title} ${floor} or later was not found`, debianPackage });
    else if (!version) problems.push({ what: `${path} does not start`, debianPackage });
    else if (version < floor) {
      problems.push({ what: `${path} is version ${version}; ${floor} or later is needed`, debianPackage });
    }
  }
  if (!hasChineseFont())
    problems.push({ what: `${FONT.title} was not found`, debianPackage: FONT.debianPackage });
  return problems;
}

function installedVersion(path: string): number | undefined {
  // Chrome for Windows opens a window instead of printing its version, and updates itself anyway.
  if (process.platform === 'win32') return Number.POSITIVE_INFINITY;
  return majorVersion(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? '');
}

/** macOS and Windows ship one. */
function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  return (spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).stdout ?? '').trim() !== '';
}

function installFromDebian(problems: Problem[]): void {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
  const packages = problems.map(({ debianPackage }) => debianPackage);
  console.log(`Installing ${packages.join(', ')} …`);
  aptGet('update');
  aptGet('--yes', '--no-install-recommends', 'install', ...packages);
}

function aptGet(...args: string[]): void {
  spawnSync('apt-get', ['--quiet=2', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
