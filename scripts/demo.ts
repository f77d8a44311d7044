import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Language } from '../knowledge/types.ts';
import { cardQueryAll, cardText, waitForCard, waitForNoCard } from '../tests/harness/card.ts';
import { chooseLanguage } from '../tests/harness/choose-language.ts';
import { builtExtension, launchBrowser } from '../tests/harness/launch.ts';
import { hoverMark, PRODUCTS, readMarks } from '../tests/harness/marks.ts';
import { popupBox, takeScreenshot } from '../tests/harness/screenshot.ts';
import type { TestBrowser } from '../tests/harness/test-browser.ts';
import { waitUntilSteady } from '../tests/harness/wait.ts';
import type { BrowserName } from './browsers.ts';
import { markedSentences } from './marked-sentences.ts';

type Product = (typeof PRODUCTS)[number];

interface ProductReport {
  product: Product;
  count: number;
  /** How many sentences mention it. */
  sentences: number;
  /** Over the first of them that show on the page. */
  cards: CardReport[];
}

interface CardReport {
  sentence: string;
  opened: boolean;
  /** What the card says of the page: its claims with their verdicts, its rates by the year. */
  findings: string[];
  /** Text of the card, or why there was none. */
  text: string;
}

const FOLDER = fileURLToPath(new URL('../.output/demo/', import.meta.url));
/** ms; a page on which nothing is marked by then names nothing. */
const PATIENCE = 10_000;

export interface Demonstration {
  /** Of card and popup; without one that of the browser. */
  language: Language | undefined;
  /** The products that the page must turn out to name. */
  named: readonly Product[];
  /** Of how many sentences of each product, at most, the card is opened. */
  mostCards: number;
}

/**
 * Does what a reader would, takes pictures of it and prints what was seen.
 * @returns the exit code
 */
export async function demonstrate(
  name: BrowserName,
  url: string,
  { language, named, mostCards }: Demonstration,
): Promise<number> {
  rmSync(FOLDER, { recursive: true, force: true }); // no picture of another page
  mkdirSync(FOLDER, { recursive: true });
  const viewport = { width: 1280, height: 900 };
  const browser = await launchBrowser(name, { extensionDir: builtExtension(name), viewport });
  try {
    console.log(`Opening the article in ${await browser.browser.version()}, without a window …`);
    if (language !== undefined) await chooseLanguage(browser, language);
    const page = await browser.newPage();
    await page.goto(url);
    const reports = await visit(browser, page, mostCards);
    tell(reports);
    const isShown = ({ product, count, cards }: ProductReport) =>
      count === 0 ? !named.includes(product) : cards.length > 0 && cards.every(({ opened }) => opened);
    return reports.every(isShown) && reports.some(({ count }) => count > 0) ? 0 : 1;
  } finally {
    await browser.close();
  }
}

async function visit(browser: TestBrowser, page: Page, mostCards: number): Promise<ProductReport[]> {
  // Marks come as the page loads: they are counted once there are no more, or there is none.
  await waitUntilSteady(
    'words to be marked',
    async () => {
      const { length } = await readMarks(page);
      return length === 0 ? '' : String(length);
    },
    PATIENCE,
  ).catch(() => console.log('Nothing on this page is marked: it names none of the three products.'));
  await takeScreenshot(page, `${FOLDER}page.png`);
  const sentences = await markedSentences(page);
  const reports: ProductReport[] = [];
  for (const product of PRODUCTS) {
    const own = sentences.filter((mark) => mark.product === product).map(({ sentence }) => sentence);
    const cards = await openCards(page, product, own, mostCards);
    reports.push({ product, count: own.length, sentences: new Set(own).size, cards });
  }
  const popup = await browser.extension.openPopup(page);
  await waitUntilSteady('the popup to fill', () => popup.page.evaluate(popupState));
  await takeScreenshot(popup.page, `${FOLDER}popup.png`, await popupBox(popup.page));
  await popup.close();
  return reports;
}

/** Runs in the popup, which grows with what it shows. */
function popupState(): string {
  const text = document.body.textContent?.trim();
  return text ? `${innerWidth} × ${innerHeight}: ${text}` : '';
}

/** @param sentences of all marks of the product, in the order the extension added them */
async function openCards(
  page: Page,
  product: Product,
  sentences: string[],
  most: number,
): Promise<CardReport[]> {
  const cards = new Map<string, CardReport>();
  for (const [index, mark] of (await readMarks(page)).entries()) {
    const sentence = sentences[mark.nth] ?? '';
    if (mark.product !== product || mark.rects.length === 0 || cards.has(sentence)) continue;
    const name = cards.size === 0 ? product : `${product}-${cards.size + 1}`;
    cards.set(sentence, { sentence, ...(await openCard(page, index, `${FOLDER}card-${name}.png`)) });
    if (cards.size === most) break;
  }
  return [...cards.values()];
}

async function openCard(
  page: Page,
  index: number,
  picture: `${string}.png`,
): Promise<Omit<CardReport, 'sentence'>> {
  try {
    const { product } = await hoverMark(page, index);
    await waitForCard(page, product);
    const text = await cardText(page);
    const findings = (await cardQueryAll(page, '.finding-head')).map((head) =>
      head.text.replace(/\s+/g, ' '),
    );
    await takeScreenshot(page, picture);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    return { opened: true, findings, text };
  } catch (error) {
    return { opened: false, findings: [], text: String(error) };
  }
}

function tell(reports: ProductReport[]): void {
  const text = reports.map(describe).join('\n');
  writeFileSync(`${FOLDER}report.json`, `${JSON.stringify(reports, null, 2)}\n`);
  writeFileSync(`${FOLDER}report.txt`, text);
  console.log(`\n${text}\nPictures and report: ${FOLDER}`);
}

function describe({ product, count, sentences, cards }: ProductReport): string {
  if (count === 0) return `${product}: not named\n`;
  const opened = cards.filter((card) => card.opened).length;
  const lines = [
    `${product}: ${count} marked, sentences: ${sentences}, cards tried: ${cards.length}, opened: ${opened}`,
    ...cards.flatMap(({ sentence, opened, findings, text }) => [
      `  · ${sentence}`,
      ...(opened ? findings : [`NO CARD: ${text}`]).map((line) => `      ${line}`),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
