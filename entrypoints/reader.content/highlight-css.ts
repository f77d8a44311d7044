import { PRODUCTS, type ProductId } from '../../mentions/product.ts';
import type { UnderlineStyle } from '../../utils/settings.ts';

/**
 * Mid-tones with at least 3:1 against white and against black, so that one line reads on light and on dark
 * pages: a sheet cannot know what stands behind the text.
 */
const COLOURS: Record<ProductId, string> = {
  huabei: '#178a84',
  jiebei: '#b8761a',
  wangshangdai: '#7478d6',
};

/** Products differ by pattern too, not by colour alone (WCAG 1.4.1). */
const PATTERNS: Record<ProductId, string> = { huabei: 'dotted', jiebei: 'dashed', wangshangdai: 'solid' };

/** In print at most the thin line: the tint is for screens. */
export function highlightCss(underline: UnderlineStyle): string {
  return PRODUCTS.map((product) => {
    const name = `::highlight(fintech-footnotes-${product})`;
    const colour = COLOURS[product];
    const line = underline === 'tint' ? 'none' : `underline ${PATTERNS[product]} ${colour} 2px`;
    const tint = underline === 'line' ? '' : `@media screen{${name}{background-color:${colour}29}}`;
    return (
      `${name}{text-decoration:${line}}${tint}@media print{${name}{text-decoration-thickness:1px}}` +
      `@media (forced-colors:active){${name}{text-decoration-color:CanvasText;background-color:transparent}}`
    );
  }).join('');
}
