/** The marks as the page's own scripts could read them: through the names the extension promises to keep. */
import type { Frame, Page } from 'puppeteer-core';
import { type Box, frameOffset, pageOf } from './frame.ts';
import { waitUntil } from './wait.ts';

export const PRODUCTS = ['huabei', 'jiebei', 'wangshangdai'] as const;

export interface Mark {
  product: (typeof PRODUCTS)[number];
  /** The marked text as the page has it. */
  text: string;
  /** CSS px in the viewport of its own frame; one for each line; none while not rendered. */
  rects: Box[];
  /** Which of the product's marks, in the order the extension added them. */
  nth: number;
}

/** All marks of what is in the page, in the order they are seen: from the top down, left to right; those not rendered last. */
export async function readMarks(where: Page | Frame): Promise<Mark[]> {
  const marks = await where.evaluate((products) => {
    return products.flatMap((product) =>
      [...(CSS.highlights.get(`fintech-footnotes-${product}`) ?? [])].flatMap((painted, nth) => {
        // Between a change of the page and the reader's next frame a painted range may reach too far: it is not drawn.
        const { startContainer, startOffset, endContainer, endOffset } = painted;
        const isGone = [startContainer, endContainer].some((node) => {
          try {
            return !node.isConnected;
          } catch {
            return node.getRootNode({ composed: true }) !== document; // a hostile page may have broken the first way
          }
        });
        if (isGone) return [];
        if (startOffset > (startContainer as Text).length || endOffset > (endContainer as Text).length)
          return [];
        const range = new Range(); // a painted StaticRange has neither text nor rectangles
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const rects = [...range.getClientRects()].map(({ x, y, width, height }) => ({
          x,
          y,
          width,
          height,
        }));
        return [{ product, text: range.toString(), rects, nth }];
      }),
    );
  }, PRODUCTS);
  return marks.sort((a, b) => compareBoxes(a.rects[0], b.rects[0]));
}

/** How many ranges the extension keeps: more than there are marks where it did not let go of text that is gone. */
export function countRanges(where: Page | Frame): Promise<number> {
  return where.evaluate(
    (products) =>
      products.reduce(
        (sum, product) => sum + (CSS.highlights.get(`fintech-footnotes-${product}`)?.size ?? 0),
        0,
      ),
    PRODUCTS,
  );
}

/** Waits until exactly `count` words are marked. */
export function waitForMarks(where: Page | Frame, count: number): Promise<Mark[]> {
  return waitUntil(
    `${count} marks`,
    () => readMarks(where),
    (marks) => marks.length === count,
  );
}

/**
 * Moves the real mouse from where it is onto the middle of a mark's first line, scrolling there if need be.
 * @param index into `readMarks()`
 */
export async function hoverMark(where: Page | Frame, index: number): Promise<Mark> {
  const wanted = (await readMarks(where))[index];
  if (!wanted) throw new Error(`There is no mark ${index}`);
  await scrollToMark(where, wanted);
  const mark = (await readMarks(where)).find(
    ({ product, nth }) => product === wanted.product && nth === wanted.nth,
  );
  const box = mark?.rects[0];
  if (!mark || !box) throw new Error(`Mark ${index} is not rendered`);
  const { x, y } = await frameOffset(where);
  await pageOf(where).mouse.move(x + box.x + box.width / 2, y + box.y + box.height / 2, { steps: 5 });
  return mark;
}

async function scrollToMark(where: Page | Frame, { product, nth }: Mark): Promise<void> {
  await where.evaluate(
    (product, nth) => {
      const painted = [...(CSS.highlights.get(`fintech-footnotes-${product}`) ?? [])][nth];
      if (!painted) return;
      const range = new Range();
      range.setStart(painted.startContainer, painted.startOffset);
      range.setEnd(painted.endContainer, painted.endOffset);
      const before = range.getBoundingClientRect();
      if (before.top >= 0 && before.bottom <= innerHeight) return;
      painted.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { top } = range.getBoundingClientRect(); // far off still, where the paragraph is longer than the window
      if (top < 0 || top > innerHeight) scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
    },
    product,
    nth,
  );
}

function compareBoxes(a: Box | undefined, b: Box | undefined): number {
  if (!a || !b) return (a ? 0 : 1) - (b ? 0 : 1);
  return a.y - b.y || a.x - b.x;
}
