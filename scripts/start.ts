/**
 * `npm start`, `npm start -- firefox`: builds the extension and opens the sample article with it, or the page of
 * `--page my.html`, in the browser's language or that of `--language en`. With a display that is a window to use;
 * without one it is a demonstration in pictures.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { knowledgeFrom } from '../knowledge/build/check.ts';
import { dataFolder, readDataFolder } from '../knowledge/build/load.ts';
import { orExit } from '../knowledge/build/or-exit.ts';
import type { Language } from '../knowledge/types.ts';
import { chooseLanguage } from '../tests/harness/choose-language.ts';
import { builtExtension, launchBrowser } from '../tests/harness/launch.ts';
import { PRODUCTS } from '../tests/harness/marks.ts';
import { startServer } from '../tests/harness/server.ts';
import { type BrowserName, ensureBrowsers } from './browsers.ts';
import { demonstrate } from './demo.ts';
import { shell } from './shell.ts';

const PORT = 8377;
const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;
/** Cards a product in the pictures: of the article to see what they are like, of a page of one's own to see each. */
const ARTICLE_CARDS = 4;
const OWN_CARDS = 40;

const { values, positionals } = chosenOptions();
const name = chosenBrowser(positionals[0]);
const language = chosenLanguage(values.language);
const own = values.page === undefined ? undefined : pageOf(values.page);
orExit(() => knowledgeFrom(readDataFolder(dataFolder)));
ensureBrowsers([name]);
await build(name);
const server = await startServer(PORT).catch(() => startServer()); // busy: any other port will do
const address = `http://localhost:${server.port}/`;
const url = own === undefined ? server.pageFile(address, 'sample-article.html') : server.page(address, own);
console.log(`${values.page ?? 'The sample article'} is at ${url}`);
process.exitCode = hasDisplay()
  ? await openWindow(name, url, language)
  : await demonstrate(name, url, {
      language,
      named: own === undefined ? PRODUCTS : [],
      mostCards: own === undefined ? ARTICLE_CARDS : OWN_CARDS,
    });
await server.close();

function chosenOptions() {
  try {
    return parseArgs({
      options: { page: { type: 'string' }, language: { type: 'string' } },
      allowPositionals: true,
    });
  } catch (error) {
    console.error((error as Error).message);
    console.error('Try: npm start -- [firefox] [--page my.html] [--language en]');
    process.exit(1);
  }
}

function chosenBrowser(argument = 'chromium'): BrowserName {
  if (argument === 'chromium' || argument === 'firefox') return argument;
  console.error(`"${argument}" is no browser this knows. Try: npm start, npm start -- firefox`);
  process.exit(1);
}

function chosenLanguage(argument: string | undefined): Language | undefined {
  const language = LANGUAGES.find((known) => known === argument);
  if (language !== undefined || argument === undefined) return language;
  console.error(`--language ${argument}: there is ${LANGUAGES.join(', ')}`);
  process.exit(1);
}

function pageOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    console.error(`--page ${file}: ${(error as Error).message}`);
    process.exit(1);
  }
}

async function build(name: BrowserName): Promise<void> {
  console.log(`Building the extension for ${name} …`);
  const { succeeded, output } = await shell(name === 'firefox' ? 'wxt build -b firefox' : 'wxt build');
  if (succeeded) return;
  console.error(output);
  process.exit(1);
}

function hasDisplay(): boolean {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Stays until the reader closes the browser. */
async function openWindow(name: BrowserName, url: string, language?: Language): Promise<number> {
  const opened = await launchBrowser(name, { extensionDir: builtExtension(name), headless: false });
  const { browser } = opened;
  if (language !== undefined) await chooseLanguage(opened, language);
  const closed = new Promise((resolve) => browser.once('disconnected', resolve));
  const [tab] = await browser.pages();
  await (tab ?? (await browser.newPage())).goto(url);
  console.log('Rest the pointer on an underlined word. Close the browser to end.');
  await closed;
  return 0;
}
