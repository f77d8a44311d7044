import { isElement, isShadowRoot, rootNodeOf } from './dom.ts';
import type { Mark } from './ledger.ts';

/**
 * Marks in the order in which the page has them; those of a shadow tree stand where its host does. Of two nodes in
 * different trees a browser says what it likes (https://dom.spec.whatwg.org/#dom-node-comparedocumentposition).
 */
export function inPageOrder(marks: readonly Mark[]): Mark[] {
  return marks
    .map((mark) => ({ mark, path: withHosts(mark.flow.nodes[0] as Node) }))
    .sort((a, b) => {
      const parting = a.path.findIndex((node, depth) => node !== b.path[depth]);
      const [first, second] = [a.path[parting], b.path[parting]];
      if (first === undefined || second === undefined) return a.mark.mention.start - b.mark.mention.start;
      return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    })
    .map(({ mark }) => mark);
}

/** A node behind the hosts of the shadow trees it stands in, outermost first. */
function withHosts(node: Node): Node[] {
  const root = rootNodeOf(node);
  return isShadowRoot(root) ? [...withHosts(root.host), node] : [node];
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
