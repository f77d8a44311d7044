/** Renders assets/icon.svg to the PNGs in public/icon, with the installed Chromium: `tsx scripts/icons.ts`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../tests/harness/launch.ts';

interface Icon {
  readonly name: string;
  /** CSS px, the edge included. */
  readonly size: number;
  /** The Chrome Web Store wants 96 px of art in 128; a toolbar has no pixel to spare. */
  readonly hasEdge: boolean;
  /** For pages the reader switched off. */
  readonly grey: boolean;
}

const ICONS: Icon[] = [
  ...[16, 32, 48, 96, 128].map((size) => ({ name: `${size}`, size, hasEdge: size === 128, grey: false })),
  ...[16, 32, 48].map((size) => ({ name: `grey-${size}`, size, hasEdge: false, grey: true })),
];

const svg = readFileSync(new URL('../assets/icon.svg', import.meta.url), 'utf8');

const browser = await launchBrowser('chromium', { viewport: { width: 128, height: 128 } });
try {
  const page = await browser.newPage();
  for (const { name, size, hasEdge, grey } of ICONS) {
    const drawing = hasEdge ? svg : svg.replace('viewBox="0 0 128 128"', 'viewBox="16 16 96 96"');
    const style = `body{margin:0}svg{display:block;width:${size}px;height:${size}px;${grey ? 'filter:grayscale(1);opacity:.75' : ''}}`;
    await page.setContent(`<!doctype html><style>${style}</style>${drawing}`);
    await page.screenshot({
      path: fileURLToPath(new URL(`../public/icon/${name}.png`, import.meta.url)) as `${string}.png`,
      omitBackground: true,
      clip: { x: 0, y: 0, width: size, height: size },
    });
  }
} finally {
  await browser.close();
}
