import { describe, expect, it } from 'vitest';
import { namesIn, openGallery, show } from '../gallery/open.ts';
import { ALL_RULES, axeFaults, COLOUR_RULES } from '../harness/axe.ts';
import { useBrowser } from '../harness/use-browser.ts';

const tools = useBrowser({ extension: false });

describe('every state of card and popup', () => {
  it('is without a fault', async () => {
    const page = await openGallery(tools);
    for (const name of await namesIn(page)) {
      await show(page, { name });
      expect(await axeFaults(page, ALL_RULES, 'div'), name).toEqual([]);
    }
  });

  it('is without a fault in the dark', async () => {
    const page = await openGallery(tools);
    for (const name of await namesIn(page)) {
      await show(page, { name, theme: 'dark' });
      expect(await axeFaults(page, COLOUR_RULES, 'div'), name).toEqual([]);
    }
  });

  it.each(['zh-CN', 'zh-TW', 'en'] as const)(
    'is without a fault with everything open, in %s',
    async (language) => {
      const page = await openGallery(tools);
      for (const name of ['card-rumour', 'card-rates', 'popup-ready']) {
        await show(page, { language, name });
        await page.evaluate('gallery.openAll()');
        expect(await axeFaults(page, ALL_RULES, 'div'), name).toEqual([]);
      }
    },
  );
});
