import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Language } from '../knowledge/types.ts';
import { cardText, waitForCard, waitForNoCard } from '../tests/harness/card.ts';
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
  /** The first few that mention it. */
  sentences: string[];
  /** Text of the card, or why there was none; nothing for a product that is not named. */
  card?: { opened: boolean; text: string };
}

const FOLDER = fileURLToPath(new URL('../.output/demo/', import.meta.url));
const SENTENCES = 3;

/** ms; a page on which nothing is marked by then names nothing. */
const PATIENCE = 10_000;

export interface Demonstration {
  /** Of card and popup; without one that of the browser. */
  language: Language | undefined;
  /** The products that the page must turn out to name. */
  named: readonly Product[];
}

/**
 * Does what a reader would, takes pictures of it and prints what was seen.
 * @returns the exit code
 */
export async function demonstrate(
  name: BrowserName,
  url: string,
  { language, named }: Demonstration,
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
    const reports = await visit(browser, page);
    tell(reports);
    const isShown = ({ product, count, card }: ProductReport) =>
      count === 0 ? !named.includes(product) : card?.opened;
    return reports.every(isShown) && reports.some(({ count }) => count > 0) ? 0 : 1;
  } finally {
    await browser.close();
  }
}

async function visit(browser: TestBrowser, page: Page): Promise<ProductReport[]> {
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
    const own = sentences.filter((mark) => mark.product === product);
    const first = [...new Set(own.map(({ sentence }) => sentence))].slice(0, SENTENCES);
    reports.push({
      product,
      count: own.length,
      sentences: first,
      ...(own.length > 0 && { card: await openCard(page, product) }),
    });
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

async function openCard(page: Page, product: Product): Promise<NonNullable<ProductReport['card']>> {
  try {
    const index = (await readMarks(page)).findIndex(
      (mark) => mark.product === product && mark.rects.length > 0,
    );
    await hoverMark(page, index);
    await waitForCard(page, product);
    const text = await cardText(page);
    await takeScreenshot(page, `${FOLDER}card-${product}.png`);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    return { opened: true, text };
  } catch (error) {
    return { opened: false, text: String(error) };
  }
}

function tell(reports: ProductReport[]): void {
  const text = reports.map(describe).join('\n');
  writeFileSync(`${FOLDER}report.json`, `${JSON.stringify(reports, null, 2)}\n`);
  writeFileSync(`${FOLDER}report.txt`, text);
  console.log(`\n${text}\nPictures and report: ${FOLDER}`);
}

function describe({ product, count, sentences, card }: ProductReport): string {
  if (card === undefined) return `${product}: not named\n`;
  const lines = [
    `${product}: ${count} marked, ${card.opened ? 'card opened' : `NO CARD: ${card.text}`}`,
    ...sentences.map((sentence) => `  · ${sentence}`),
  ];
  return `${lines.join('\n')}\n`;
}
