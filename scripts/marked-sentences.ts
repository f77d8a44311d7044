import type { Page } from 'puppeteer-core';
import { PRODUCTS } from '../tests/harness/marks.ts';

interface MarkedSentence {
  product: (typeof PRODUCTS)[number];
  sentence: string;
}

/** For each mark the sentence around it, each product's in the order of the text. */
export async function markedSentences(page: Page): Promise<MarkedSentence[]> {
  const marks = await page.evaluate(
    (products) =>
      products.flatMap((product) =>
        [...(CSS.highlights.get(`fintech-footnotes-${product}`) ?? [])].map((painted) => {
          const block = painted.startContainer.parentElement?.closest(
            'p, li, td, th, dd, h1, h2, h3, h4, div, body',
          );
          const before = new Range();
          if (block) before.setStart(block, 0);
          before.setEnd(painted.startContainer, painted.startOffset);
          return { product, text: block?.textContent ?? '', at: before.toString().length };
        }),
      ),
    PRODUCTS,
  );
  return marks.map(({ product, text, at }) => ({ product, sentence: sentenceAt(text, at) }));
}

/** The sentence of `text` that holds the character at `at` (UTF-16 units), in one line. */
export function sentenceAt(text: string, at: number): string {
  const isEnd = (character: string | undefined) => character !== undefined && '。！？!?'.includes(character);
  let start = at;
  while (start > 0 && !isEnd(text[start - 1])) start -= 1;
  let end = at;
  while (end < text.length && !isEnd(text[end])) end += 1;
  return text
    .slice(start, end + 1)
    .replace(/\s+/g, ' ')
    .trim();
}
