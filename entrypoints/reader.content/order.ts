import { isElement } from './dom.ts';
import type { Mark } from './ledger.ts';

/** Marks in the order in which the page has them. */
export function inPageOrder(marks: readonly Mark[]): Mark[] {
  return [...marks].sort((a, b) => {
    const [first, second] = [a.flow.nodes[0], b.flow.nodes[0]];
    if (first === undefined || second === undefined || a.flow === b.flow)
      return a.mention.start - b.mention.start;
    return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
}

/** The first mark of each product in each article; what stands in no article counts as one. */
export function firstInEachArticle(marks: readonly Mark[]): Set<Mark> {
  const seen = new Map<Element | null, Set<string>>();
  const first = new Set<Mark>();
  for (const mark of inPageOrder(marks.filter(isRendered))) {
    const element = elementOf(mark);
    const article = element && Element.prototype.closest.call(element, 'article');
    const products = seen.get(article) ?? new Set();
    seen.set(article, products);
    if (products.has(mark.mention.product)) continue;
    products.add(mark.mention.product);
    first.add(mark);
  }
  return first;
}

/** Whether the mark's text has boxes and is not made invisible; covered, clipped and far-off text counts. */
export function isRendered(mark: Mark): boolean {
  const element = elementOf(mark);
  return element !== null && Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
}

function elementOf(mark: Mark): Element | null {
  const [parent] = mark.parents;
  if (parent === undefined) return null;
  if (isElement(parent)) return parent;
  return parent instanceof ShadowRoot ? parent.host : null;
}
