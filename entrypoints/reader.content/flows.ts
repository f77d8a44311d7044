import { isElement, isText } from './dom.ts';
import { type Direction, shownChildOf, shownParentOf, shownSiblingOf } from './flat-tree.ts';
import type { Readability } from './readable.ts';

/**
 * The text of one run of inline boxes: what may hold a word that is split over several nodes.
 * Empty nodes belong to it too, so that a change of any of its nodes can be traced to it.
 */
export interface Flow {
  readonly nodes: readonly Text[];
  /** Where each node's text begins in `text`, in UTF-16 units. */
  readonly starts: readonly number[];
  readonly text: string;
}

/** A place in the tree, as ranges take it. */
export interface Place {
  readonly node: Text;
  readonly offset: number;
}

export function flowAround(start: Text, readability: Readability): Flow {
  const nodes: Text[] = [];
  collect(nodes, start, 'backward', readability);
  nodes.reverse().push(start);
  collect(nodes, start, 'forward', readability);
  const starts: number[] = [];
  let text = '';
  for (const node of nodes) {
    starts.push(text.length);
    text += node.data;
  }
  return { nodes, starts, text };
}

/** Where character `offset` of the flow stands; with `'end'`, where the character before it ends. */
export function placeIn(flow: Flow, offset: number, edge: 'start' | 'end'): Place {
  const wanted = edge === 'start' ? offset : offset - 1;
  let low = 0;
  let high = flow.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((flow.starts[middle] as number) <= wanted) low = middle;
    else high = middle - 1;
  }
  return { node: flow.nodes[low] as Text, offset: offset - (flow.starts[low] as number) };
}

/** Adds the text nodes that follow in the same flow, nearest first. */
function collect(nodes: Text[], from: Node, direction: Direction, readability: Readability): void {
  let node: Node | null = next(from, direction, readability);
  while (node !== null) {
    let child: Node | null = null;
    if (isText(node)) {
      nodes.push(node);
    } else if (isElement(node)) {
      const role = readability.roleOf(node);
      if (role === 'break') return;
      if (role === 'through') child = shownChildOf(node, direction);
    }
    node = child ?? next(node, direction, readability);
  }
}

/** The next node that is not inside `node`, as long as no edge of a block lies between. */
function next(node: Node, direction: Direction, readability: Readability): Node | null {
  let at: Node = node;
  for (;;) {
    const sibling = shownSiblingOf(at, direction);
    if (sibling !== null) return sibling;
    const parent = shownParentOf(at);
    if (parent === null || readability.roleOf(parent) !== 'through') return null;
    at = parent;
  }
}
