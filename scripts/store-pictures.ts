/**
 * `npm run store:pictures`: the pictures that stores show, of the extension as built and on the sample article, into
 * .output/store/. Screenshots are 1280 × 800, the tile is 440 × 280.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { waitForCard } from '../tests/harness/card.ts';
import { builtExtension, launchBrowser } from '../tests/harness/launch.ts';
import { hoverMark, readMarks } from '../tests/harness/marks.ts';
import { popupBox, takeScreenshot } from '../tests/harness/screenshot.ts';
import { startServer } from '../tests/harness/server.ts';
import { waitUntil, waitUntilSteady } from '../tests/harness/wait.ts';
import { shell } from './shell.ts';

const FOLDER = fileURLToPath(new URL('../.output/store/', import.meta.url));
const SCREEN = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };

const { succeeded, output } = await shell('wxt build');
if (!succeeded) {
  console.error(output);
  process.exit(1);
}
mkdirSync(FOLDER, { recursive: true });
const server = await startServer();
const browser = await launchBrowser('chromium', {
  extensionDir: builtExtension('chromium'),
  networkPort: server.port,
  viewport: SCREEN,
});
try {
  const article = await browser.newPage();
  await article.goto(server.pageFile('http://localhost/', 'sample-article.html'));
  await waitUntil(
    'words to be marked',
    () => readMarks(article),
    (marks) => marks.length > 0,
  );
  await pictureOfCard(article, '1-card', 'light');
  await pictureOfPopup(article);
  await pictureOfGuide('3-claims', 'claims');
  await pictureOfGuide('4-timeline', 'rules');
  await pictureOfCard(article, '5-card-dark', 'dark');
  await tile();
  console.log(`Pictures for the stores: ${FOLDER}`);
} finally {
  await browser.close();
  await server.close();
}

async function pictureOfCard(article: Page, name: string, colorScheme: 'light' | 'dark'): Promise<void> {
  await article.bringToFront();
  await browser.prefer(article, { colorScheme });
  const first = (await readMarks(article)).findIndex(
    ({ product, rects }) => product === 'huabei' && rects[0] && rects[0].y > 200,
  );
  await article.mouse.move(5, 5); // from where the last picture left it
  await hoverMark(article, first);
  await waitForCard(article, 'huabei');
  await takeScreenshot(article, `${FOLDER}${name}.png`);
  await article.keyboard.press('Escape');
}

/** The popup is a window of its own: it is laid over the page where browsers open it. */
async function pictureOfPopup(article: Page): Promise<void> {
  const popup = await browser.extension.openPopup(article);
  await waitUntilSteady('the popup to fill', () =>
    popup.page.evaluate(() => `${document.body.scrollHeight} ${document.body.textContent}`),
  );
  const clip = await popupBox(popup.page);
  const picture = Buffer.from(await popup.page.screenshot({ clip })).toString('base64');
  await popup.close();
  const behind = Buffer.from(await article.screenshot()).toString('base64');
  await compose(
    '2-popup',
    SCREEN,
    `<img src="data:image/png;base64,${behind}">
     <img src="data:image/png;base64,${picture}" style="position:absolute;top:8px;right:24px;border-radius:8px;box-shadow:0 8px 32px #0006">`,
  );
}

async function pictureOfGuide(name: string, section: string): Promise<void> {
  const guide = await browser.extension.openPage(`guide.html#${section}`);
  await guide.setViewport(SCREEN);
  await waitUntilSteady('the guide', () =>
    guide.evaluate(() => (document.querySelector('main') ? `${document.body.scrollHeight} ${scrollY}` : '')),
  );
  await takeScreenshot(guide, `${FOLDER}${name}.png`);
  await guide.close();
}

/** Name and mark on paper: at this size words other than the name cannot be read. */
async function tile(): Promise<void> {
  await compose(
    'tile',
    TILE,
    `<style>
       body { display: grid; place-content: center; background: #fffefb; color: #1d1f21;
         font: 600 46px/1.5 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; text-align: center }
       span { text-decoration: underline 4px; text-underline-offset: 10px }
       p { margin: 0; letter-spacing: 4px }
       small { display: block; font-size: 25px; font-weight: 400; letter-spacing: 2px; margin-top: 14px }
     </style>
     <p>金融注脚</p>
     <small><span style="text-decoration-color:#178a84;text-decoration-style:dotted">花呗</span>　<span
       style="text-decoration-color:#b8761a;text-decoration-style:dashed">借呗</span>　<span
       style="text-decoration-color:#7478d6">网商贷</span></small>`,
  );
}

async function compose(name: string, size: { width: number; height: number }, html: string): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport(size);
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><body style="margin:0;height:100vh;overflow:hidden">${html}`,
  );
  await takeScreenshot(page, `${FOLDER}${name}.png`, { x: 0, y: 0, ...size });
  await page.close();
}
