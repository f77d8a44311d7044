import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOnly } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openGallery, show } from '../gallery/open.ts';
import type { Shown } from '../gallery/page.tsx';
import { useBrowser } from '../harness/use-browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ALL_RULES = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
} satisfies RunOnly;

const tools = useBrowser({ extension: false });

function namesIn(page: Page): Promise<string[]> {
  return page.evaluate('gallery.names()') as Promise<string[]>;
}

/** What axe has to say, a line a fault. */
async function faults(page: Page, runOnly: RunOnly = ALL_RULES): Promise<string[]> {
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'] });
  const results = (await page.evaluate(`axe.run('div', ${options})`)) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`));
}

describe('every state of card and popup', () => {
  it.each([
    { theme: 'light', rules: ALL_RULES },
    // Dark differs in nothing but colour.
    { theme: 'dark', rules: { type: 'rule', values: ['color-contrast'] } },
  ] satisfies { theme: Shown['theme']; rules: RunOnly }[])(
    'is without a fault for axe, $theme',
    { timeout: 120_000 },
    async ({ theme, rules }) => {
      const page = await openGallery(tools);
      await page.evaluate(AXE);
      for (const name of await namesIn(page)) {
        await show(page, { theme, name });
        expect(await faults(page, rules), name).toEqual([]);
      }
    },
  );

  it.each(['zh-CN', 'zh-TW', 'en'] as const)(
    'is without a fault with everything open, in %s',
    { timeout: 120_000 },
    async (language) => {
      const page = await openGallery(tools);
      await page.evaluate(AXE);
      for (const name of ['card-rumour', 'card-rates', 'popup-ready']) {
        await show(page, { language, name });
        await page.evaluate('gallery.openAll()');
        expect(await faults(page), name).toEqual([]);
      }
    },
  );

  it.each([
    { width: 320, textSize: 'normal' },
    { width: 420, textSize: 'large' },
  ] as const)('needs no sideways scrolling: %j', { timeout: 60_000 }, async ({ width, textSize }) => {
    const page = await openGallery(tools);
    await page.setViewport({ width, height: 800 });
    for (const language of ['zh-CN', 'en'] as const) {
      for (const name of await namesIn(page)) {
        await show(page, { language, textSize, name });
        expect(await page.evaluate(overflowing), `${name} ${language}`).toEqual([]);
      }
    }
  });

  it('inherits nothing from the page', async () => {
    const page = await openGallery(tools);
    await show(page, { name: 'card-neutral' });
    const style = await page.evaluate(() => {
      const shown = document.querySelector('div')?.shadowRoot?.querySelector('.line') as Element;
      const { fontStyle, fontSize, lineHeight, letterSpacing, direction, textAlign } =
        getComputedStyle(shown);
      return { fontStyle, fontSize, lineHeight, letterSpacing, direction, textAlign };
    });
    expect(style).toEqual({
      fontStyle: 'normal',
      fontSize: '14px',
      lineHeight: '22px',
      letterSpacing: 'normal',
      direction: 'ltr',
      textAlign: 'start',
    });
  });
});

/** Runs in the page: elements wider than the view they stand in. */
function overflowing(): string[] {
  const surface = document.querySelector('div')?.shadowRoot?.querySelector('.surface');
  if (!surface) return ['nothing is shown'];
  const edge = surface.getBoundingClientRect();
  return [...surface.querySelectorAll('*')]
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (right > edge.right + 1 || left < edge.left - 1);
    })
    .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`);
}
