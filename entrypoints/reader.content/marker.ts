import { contextOf } from '../../mentions/context.ts';
import { findMentions } from '../../mentions/find-mentions.ts';
import type { ProductId } from '../../mentions/product.ts';
import { isConnected, textWalker } from './dom.ts';
import { shownParentOf } from './flat-tree.ts';
import { type Flow, flowAround } from './flows.ts';
import type { Ledger, Mark } from './ledger.ts';
import type { Readability } from './readable.ts';

/** Who is told of marks that come and go. */
export interface MarkSink {
  add(marks: readonly Mark[]): void;
  remove(marks: readonly Mark[]): void;
}

/** Turns candidate text nodes into marks: flow, mentions, ledger. */
export class Marker {
  readonly #ledger: Ledger;
  readonly #sink: MarkSink;
  readonly #isWanted: (product: ProductId) => boolean;
  /** Flows with a name such as Huabei that only the rest of the page can explain. */
  readonly #ambiguous = new Set<Flow>();
  #pageContext: number | null = null;

  constructor(ledger: Ledger, sink: MarkSink, isWanted: (product: ProductId) => boolean) {
    this.#ledger = ledger;
    this.#sink = sink;
    this.#isWanted = isWanted;
  }

  /** Finds the mentions of the flows these texts belong to. Texts of known flows are passed over. */
  mark(candidates: Iterable<Text>, readability: Readability): void {
    for (const text of candidates) {
      if (this.#ledger.flowOf(text) !== undefined || !isConnected(text)) continue;
      const parent = shownParentOf(text);
      if (parent === null || !readability.isRead(parent)) continue;
      const flow = flowAround(text, readability);
      for (const node of flow.nodes) {
        const overtaken = this.#ledger.flowOf(node);
        if (overtaken !== undefined) this.unmark(overtaken);
      }
      const pageContext = (): number => {
        this.#ambiguous.add(flow);
        this.#pageContext ??= contextOfPage();
        return this.#pageContext;
      };
      const mentions = findMentions(flow.text, { pageContext }).filter(({ product }) =>
        this.#isWanted(product),
      );
      this.#sink.add(this.#ledger.add(flow, mentions));
    }
  }

  /** Whether a flow still reads as it did, so that its marks, and a card open at one of them, may stay. */
  isUnchanged(flow: Flow, readability: Readability): boolean {
    const [first] = flow.nodes;
    const parent = first === undefined || !isConnected(first) ? null : shownParentOf(first);
    if (first === undefined || parent === null || !readability.isRead(parent)) return false;
    const now = flowAround(first, readability);
    return now.text === flow.text && now.nodes.every((node, index) => node === flow.nodes[index]);
  }

  /** Takes the marks of a flow down; its texts can be marked anew. */
  unmark(flow: Flow): void {
    this.#ambiguous.delete(flow);
    this.#sink.remove(this.#ledger.remove(flow));
  }

  /** Reads ambiguous names again if the page now says more, or less, about what they mean. */
  reviewAmbiguous(readability: Readability): void {
    if (this.#ambiguous.size === 0) return;
    const context = contextOfPage();
    if (context === this.#pageContext) return;
    this.#pageContext = context;
    const flows = [...this.#ambiguous];
    for (const flow of flows) this.unmark(flow);
    this.mark(
      flows.map((flow) => flow.nodes[0] as Text),
      readability,
    );
  }
}

function contextOfPage(): number {
  const walker = textWalker(document);
  let context = 0;
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    context |= contextOf(node.data);
  }
  return context;
}
