import { describe, expect, it } from 'vitest';
import { openProduct } from '../harness/card.ts';
import { useBrowser } from '../harness/use-browser.ts';
import { expectCard, openPage } from './card-place.ts';

const test = useBrowser({ extension: true });

describe('a straight way into the card', () => {
  it.each<[name: string, style: string]>([
    ['below', ''],
    ['above', 'body { margin-top: 700px }'],
    ['on the right', 'html { writing-mode: vertical-lr }'],
    ['on the left', 'html { writing-mode: vertical-rl }'],
  ])('%s keeps it open however slow', async (_, style) => {
    const page = await openPage(test, { style });
    const { mark, box } = await expectCard(page);
    const { x = 0, y = 0, width = 0, height = 0 } = mark.rects[0] ?? {};
    const within = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));
    const edge = { x: within(box.left, x + 1, x + width - 2), y: within(box.top, y + 1, y + height - 2) };
    const inCard = {
      x: within(edge.x, box.left + 12, box.right - 12),
      y: within(edge.y, box.top + 12, box.bottom - 12),
    };
    // Longer on the way than a pointer may be elsewhere.
    for (let step = 0; step <= 8; step++) {
      const share = step / 8;
      await page.mouse.move(edge.x + (inCard.x - edge.x) * share, edge.y + (inCard.y - edge.y) * share);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await openProduct(page)).toBe('huabei');
  });
});
