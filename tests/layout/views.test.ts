import { describe, expect, it } from 'vitest';
import { withoutNumbers } from '../../knowledge/numbers.ts';
import { namesIn, openGallery, show } from '../gallery/open.ts';
import { useBrowser } from '../harness/use-browser.ts';

const tools = useBrowser({ extension: false });

describe('every state of card and popup', () => {
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

  it.each(['card-expired', 'card-expired-actions', 'card-expired-figures', 'popup-expired'])(
    'says everywhere that it may be out of date, and states no figure: %s',
    async (name) => {
      const page = await openGallery(tools);
      await show(page, { name });
      const texts = await page.evaluate(agedTexts);
      expect(texts.length).toBeGreaterThan(1);
      for (const text of texts) expect(text).toMatch(/可能已过期/u);
      for (const text of texts) expect(withoutNumbers(text)).toBe(text);
    },
  );

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

/** Runs in the page: what the view says of how things stand, record by record. What is history does not go out of date. */
async function agedTexts(): Promise<string[]> {
  const root = document.querySelector('div')?.shadowRoot;
  for (const row of root?.querySelectorAll<HTMLElement>('.situations [aria-expanded=false]') ?? [])
    row.click();
  await new Promise(requestAnimationFrame);
  const records = root?.querySelectorAll(
    '.status, .flow + p, .situation, .channels > li, .figures > :not(:has(.value))',
  );
  return [...(records ?? [])].map((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const mark of copy.querySelectorAll('.source-mark')) mark.remove();
    return copy.textContent ?? '';
  });
}
