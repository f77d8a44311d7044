import { clearMentions, type Judge, type PageJudge } from '../../mentions/clear-mentions.ts';
import type { ProductId } from '../../mentions/product.ts';
import { isConnected, rootElementOf, textContentOf } from './dom.ts';
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
  readonly #callJudge: () => void;
  #judge: PageJudge | null = null;
  #isJudgeCalled = false;
  /** Flows with a name that waits for the judge, or such as Huabei, which only the rest of the page can explain. */
  readonly #ambiguous = new Set<Flow>();
  #pageContext: number | null = null;

  /** @param callJudge asks for `setJudge` to be called; comes again at each review while it was not */
  constructor(
    ledger: Ledger,
    sink: MarkSink,
    isWanted: (product: ProductId) => boolean,
    callJudge: () => void,
  ) {
    this.#ledger = ledger;
    this.#sink = sink;
    this.#isWanted = isWanted;
    this.#callJudge = callJudge;
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
      const mentions = clearMentions(flow.text, this.#judgeOf(flow)).filter(({ product }) =>
        this.#isWanted(product),
      );
      this.#sink.add(this.#ledger.add(flow, mentions));
    }
    if (this.#judge !== null || this.#isJudgeCalled || this.#ambiguous.size === 0) return;
    this.#isJudgeCalled = true;
    this.#callJudge();
  }

  /** Reads the names that waited for it. */
  setJudge(judge: PageJudge, readability: Readability): void {
    this.#judge = judge;
    this.#readAmbiguous(readability);
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
    if (this.#judge === null) {
      this.#callJudge();
      return;
    }
    const context = contextOfPage(this.#judge);
    if (context === this.#pageContext) return;
    this.#pageContext = context;
    this.#readAmbiguous(readability);
  }

  #readAmbiguous(readability: Readability): void {
    const flows = [...this.#ambiguous];
    for (const flow of flows) this.unmark(flow);
    this.mark(
      flows.map((flow) => flow.nodes[0] as Text),
      readability,
    );
  }

  #judgeOf(flow: Flow): Judge {
    const judge = this.#judge;
    if (judge !== null) {
      return judge.with(() => {
        this.#ambiguous.add(flow);
        this.#pageContext ??= contextOfPage(judge);
        return this.#pageContext;
      });
    }
    return () => () => {
      this.#ambiguous.add(flow);
      return false;
    };
  }
}

function contextOfPage({ contextOf }: PageJudge): number {
  const root = rootElementOf(document);
  return root === null ? 0 : contextOf(textContentOf(root));
}
