import {
  assignedSlotOfElement,
  firstChildOf,
  isElement,
  isShadowRoot,
  lastChildOf,
  localNameOf,
  nextSiblingOf,
  parentOf,
  previousSiblingOf,
  shadowRootOf,
} from './dom.ts';

/**
 * The flattened tree: what a reader sees, with slotted nodes where they are shown
 * (https://drafts.csswg.org/css-scoping-1/#flattening).
 */

export type Direction = 'forward' | 'backward';

/**
 * The node's parent as shown. `null` at the top, and for what is not shown at all: a light child that no
 * slot of its host's open shadow root takes, and the fallback content of a slot that took something.
 */
export function shownParentOf(node: Node): Element | null {
  const parent = parentOf(node);
  if (parent === null) return null;
  if (isShadowRoot(parent)) return parent.host;
  if (!isElement(parent)) return null;
  if (shadowRootOf(parent) !== null) return slotOf(node);
  return assignedNodesOf(parent).length > 0 ? null : parent;
}

export function shownSiblingOf(node: Node, direction: Direction): Node | null {
  const slot = slotOf(node);
  if (slot !== null) {
    const nodes = slot.assignedNodes();
    return nodes[nodes.indexOf(node) + (direction === 'forward' ? 1 : -1)] ?? null;
  }
  return direction === 'forward' ? nextSiblingOf(node) : previousSiblingOf(node);
}

export function shownChildOf(element: Element, direction: Direction): Node | null {
  const assigned = assignedNodesOf(element);
  if (assigned.length > 0) return assigned.at(direction === 'forward' ? 0 : -1) ?? null;
  const parent = shadowRootOf(element) ?? element;
  return direction === 'forward' ? firstChildOf(parent) : lastChildOf(parent);
}

function slotOf(node: Node): HTMLSlotElement | null {
  return isElement(node) ? assignedSlotOfElement(node) : node instanceof Text ? node.assignedSlot : null;
}

function assignedNodesOf(element: Element): Node[] {
  return localNameOf(element) === 'slot' && element instanceof HTMLSlotElement ? element.assignedNodes() : [];
}
