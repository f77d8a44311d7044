/**
 * Clobber-proof reading of the tree. A page may name a form field `parentNode` or an image `documentElement`
 * and so shadow the property, forms in a content script's world too
 * (https://html.spec.whatwg.org/multipage/dom.html#dom-tree-accessors, [LegacyOverrideBuiltIns]).
 * The prototype's own getters and methods cannot be shadowed by names.
 */

function getterOf<Value>(prototype: object, name: string): (node: Node) => Value {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: Node) => Value;
  return (node) => getter.call(node);
}

export const parentOf = getterOf<Node | null>(Node.prototype, 'parentNode');
export const nextSiblingOf = getterOf<Node | null>(Node.prototype, 'nextSibling');
export const previousSiblingOf = getterOf<Node | null>(Node.prototype, 'previousSibling');
export const firstChildOf = getterOf<Node | null>(Node.prototype, 'firstChild');
export const lastChildOf = getterOf<Node | null>(Node.prototype, 'lastChild');
export const isConnected = getterOf<boolean>(Node.prototype, 'isConnected');
export const nodeTypeOf = getterOf<number>(Node.prototype, 'nodeType');
export const textContentOf = getterOf<string>(Node.prototype, 'textContent');
export const localNameOf = getterOf<string>(Element.prototype, 'localName');
export const shadowRootOf = getterOf<ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const assignedSlotOfElement = getterOf<HTMLSlotElement | null>(Element.prototype, 'assignedSlot');
export const rootNodeOf = (node: Node): Node => Node.prototype.getRootNode.call(node);
export const rootElementOf = getterOf<Element | null>(Document.prototype, 'documentElement');

const isEditableHost = getterOf<boolean>(HTMLElement.prototype, 'isContentEditable');

/** Also true for CDATA sections of XHTML pages, which are text to the reader. */
export function isText(node: Node): node is Text {
  const type = nodeTypeOf(node);
  return type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE;
}

export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === Node.ELEMENT_NODE;
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return node instanceof ShadowRoot;
}

export function holds(outer: Node, inner: Node | undefined): boolean {
  return Node.prototype.contains.call(outer, inner ?? null);
}

/** True inside `contenteditable` and `designMode`; SVG and MathML elements are judged by their ancestors. */
export function isEditable(element: Element): boolean {
  return element instanceof HTMLElement && isEditableHost(element);
}

const TEXT_NODES = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;

/** Every text node below `root`, shadow trees left out, in tree order. */
export function textWalker(root: Node): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, root, TEXT_NODES);
}

/** In tree order; the list stays as it is when the page changes. */
export function elementsBelow(root: Document | ShadowRoot | Element, selector = '*'): NodeListOf<Element> {
  const { prototype } = isElement(root) ? Element : isShadowRoot(root) ? ShadowRoot : Document;
  return prototype.querySelectorAll.call(root, selector);
}

/** Takes out cards that an older copy of this script left open. */
export function sweepCards(root: Document | ShadowRoot): void {
  for (const host of elementsBelow(root, 'fintech-footnote')) host.remove();
}
