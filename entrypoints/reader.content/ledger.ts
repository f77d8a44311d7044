import type { Mention } from '../../mentions/clear-mentions.ts';
import { isConnected, parentOf } from './dom.ts';
import { type Flow, type Place, placeIn } from './flows.ts';

/** A mention where it stands on the page. */
export interface Mark {
  readonly mention: Mention;
  readonly flow: Flow;
  /** Static: each live range would make all of the page's own changes dearer. More than one across shadow trees. */
  readonly ranges: readonly StaticRange[];
  /** The elements whose own text the mark is in. */
  readonly parents: ReadonlySet<Node>;
}

/**
 * What was found and where: the truth about the marks. The browser's highlight registry only shows it.
 * Flows that may hold a mention are kept even when they hold none, because a change beside them may make one.
 */
export class Ledger {
  readonly #flowOf = new Map<Text, Flow>();
  readonly #marksOf = new Map<Flow, readonly Mark[]>();
  readonly #marksIn = new Map<Node, Set<Mark>>();
  /** Counts changes, so that answers drawn from the marks can be kept until the next one. */
  version = 0;

  flowOf(text: Text): Flow | undefined {
    return this.#flowOf.get(text);
  }

  flows(): Flow[] {
    return [...this.#marksOf.keys()];
  }

  get isEmpty(): boolean {
    return this.#marksOf.size === 0;
  }

  get hasMarks(): boolean {
    return this.#marksIn.size > 0;
  }

  /** In the order of discovery. */
  marks(): Mark[] {
    return [...this.#marksOf.values()].flat();
  }

  /** Marks with text directly inside `element`. */
  marksIn(element: Node): Iterable<Mark> {
    return this.#marksIn.get(element) ?? [];
  }

  /** What of `marks` was found since: a mark belongs to the ledger until its flow is removed. */
  has(mark: Mark): boolean {
    return this.#marksOf.get(mark.flow)?.includes(mark) ?? false;
  }

  add(flow: Flow, mentions: readonly Mention[]): readonly Mark[] {
    for (const node of flow.nodes) this.#flowOf.set(node, flow);
    const marks = mentions.map((mention) => markFor(flow, mention));
    this.#marksOf.set(flow, marks);
    for (const mark of marks) {
      for (const parent of mark.parents) {
        const others = this.#marksIn.get(parent);
        if (others === undefined) this.#marksIn.set(parent, new Set([mark]));
        else others.add(mark);
      }
    }
    this.version += 1;
    return marks;
  }

  /** Forgets a flow and answers with the marks it had. */
  remove(flow: Flow): readonly Mark[] {
    for (const node of flow.nodes) if (this.#flowOf.get(node) === flow) this.#flowOf.delete(node);
    const marks = this.#marksOf.get(flow) ?? [];
    this.#marksOf.delete(flow);
    for (const mark of marks) {
      for (const parent of mark.parents) {
        const others = this.#marksIn.get(parent);
        others?.delete(mark);
        if (others?.size === 0) this.#marksIn.delete(parent);
      }
    }
    this.version += 1;
    return marks;
  }
}

function markFor(flow: Flow, mention: Mention): Mark {
  const start = placeIn(flow, mention.start, 'start');
  const end = placeIn(flow, mention.end, 'end');
  const nodes = flow.nodes.slice(flow.nodes.indexOf(start.node), flow.nodes.indexOf(end.node) + 1);
  const parents = new Set<Node>();
  for (const node of nodes) {
    const parent = parentOf(node);
    if (parent !== null) parents.add(parent);
  }
  const isOneTree = nodes.length === 1 || start.node.getRootNode() === end.node.getRootNode();
  const ranges = isOneTree
    ? [staticRange(start, end)]
    : nodes.map((node) =>
        staticRange(
          node === start.node ? start : { node, offset: 0 },
          node === end.node ? end : { node, offset: node.data.length },
        ),
      );
  return { mention, flow, ranges, parents };
}

function staticRange(start: Place, end: Place): StaticRange {
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}

/** A live range over a mark's range, for measuring and scrolling; `null` when the page took its text away. */
export function liveRange(range: StaticRange): Range | null {
  if (!isConnected(range.startContainer) || !isConnected(range.endContainer)) return null;
  const live = new Range();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  } catch {
    // The text was shortened and its mutation has not been told yet.
    return null;
  }
  return live;
}

/** Where a mark is drawn: one box a line, in CSS px of the viewport; empty when it is not rendered. */
export function rectsOf(mark: Mark): DOMRect[] {
  return mark.ranges.flatMap((range) => {
    return [...(liveRange(range)?.getClientRects() ?? [])].filter(
      (rect) => rect.width > 0 && rect.height > 0,
    );
  });
}
