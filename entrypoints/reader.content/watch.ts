import type { PageJudge } from '../../mentions/clear-mentions.ts';
import { mayContainMention } from '../../mentions/may-contain.ts';
import { Changes } from './changes.ts';
import { isConnected, isShadowRoot, sweepCards } from './dom.ts';
import type { Ledger } from './ledger.ts';
import type { Marker } from './marker.ts';
import { Readability } from './readable.ts';
import { candidatesBelow, scanInSlices, shadowRootsBelow, textsBelow } from './scan.ts';

/**
 * More waiting changes than this are forgotten for one full scan: a hidden tab gets no frames, and a page
 * that never rests must not fill memory.
 */
const MAX_WAITING = 5_000;

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['contenteditable', 'slot'],
};

/** Keeps the marks true to the page: the one observer, and what its records mean for the flows. */
export class Watch {
  readonly #ledger: Ledger;
  readonly #marker: Marker;
  readonly #signal: AbortSignal;
  readonly #onSettled: (rootReplaced: boolean) => void;
  readonly #observer = new MutationObserver((records) => this.#collect(records));
  readonly #shadowRoots = new Set<ShadowRoot>();
  #waiting: MutationRecord[] = [];
  #isOverfull = false;
  #frame = 0;

  constructor(
    ledger: Ledger,
    marker: Marker,
    signal: AbortSignal,
    onSettled: (rootReplaced: boolean) => void,
  ) {
    this.#ledger = ledger;
    this.#marker = marker;
    this.#signal = signal;
    this.#onSettled = onSettled;
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  async start(): Promise<void> {
    this.#observer.observe(document, OBSERVED);
    await this.scanAll();
  }

  /** Marks everything from scratch. */
  async scanAll(): Promise<void> {
    for (const flow of this.#ledger.flows()) this.#marker.unmark(flow);
    const onSlice = (candidates: Text[]) => this.#marker.mark(candidates, new Readability());
    for (const root of [document, ...this.#shadowRoots]) {
      if (!(await scanInSlices(root, onSlice, this.#signal))) onSlice(candidatesBelow(root));
      // Slots may put together what does not stand together.
      if (isShadowRoot(root)) onSlice(candidatesBelow(root.host));
    }
    if (!this.#signal.aborted) this.#onSettled(false);
  }

  /**
   * Looks for shadow roots that were attached since. That is no mutation, so no observer tells it
   * (https://github.com/whatwg/dom/issues/1287).
   */
  enterShadowRoots(): void {
    this.#settleIfChanged(() =>
      this.#marker.mark(this.#enter(shadowRootsBelow(document)), new Readability()),
    );
  }

  setJudge(judge: PageJudge): void {
    this.#settleIfChanged(() => this.#marker.setJudge(judge, new Readability()));
  }

  /** For names whose meaning hangs on the rest of the page: what that says may have changed since. */
  reviewAmbiguous(): void {
    this.#settleIfChanged(() => this.#marker.reviewAmbiguous(new Readability()));
  }

  #settleIfChanged(change: () => void): void {
    const { version } = this.#ledger;
    change();
    if (this.#ledger.version !== version) this.#onSettled(false);
  }

  #enter(roots: readonly ShadowRoot[]): Text[] {
    return roots
      .filter((root) => !this.#shadowRoots.has(root))
      .flatMap((root) => {
        this.#shadowRoots.add(root);
        sweepCards(root);
        this.#observer.observe(root, OBSERVED);
        // What stood in the host is now shown in a slot, or not at all.
        for (const text of textsBelow(root.host)) {
          const flow = this.#ledger.flowOf(text);
          if (flow !== undefined) this.#marker.unmark(flow);
        }
        return [...candidatesBelow(root), ...candidatesBelow(root.host)];
      });
  }

  #collect(records: MutationRecord[]): void {
    if (this.#isOverfull) return;
    if (this.#waiting.length + records.length > MAX_WAITING) {
      this.#isOverfull = true;
      this.#waiting = [];
    } else {
      for (const record of records) this.#waiting.push(record);
    }
    // The next frame comes before the change is painted, and never while nobody looks.
    this.#frame ||= requestAnimationFrame(() => this.#settle());
  }

  #settle(): void {
    this.#frame = 0;
    const records = this.#waiting;
    this.#waiting = [];
    if (this.#isOverfull) {
      this.#isOverfull = false;
      void this.scanAll();
      return;
    }
    const changes = new Changes(this.#ledger, this.#shadowRoots, (roots) => this.#enter(roots));
    for (const record of records) changes.add(record);
    if (this.#shadowRoots.size > 0) this.#leaveRemovedRoots(changes);
    const { candidates } = changes;
    if (candidates.size === 0 && changes.flows.size === 0 && !changes.rootReplaced) return;
    const readability = new Readability();
    for (const flow of changes.flows) {
      if (this.#marker.isUnchanged(flow, readability)) continue;
      this.#marker.unmark(flow);
      for (const node of flow.nodes) if (mayContainMention(node.data)) candidates.add(node);
    }
    this.#marker.mark(candidates, readability);
    this.#onSettled(changes.rootReplaced);
  }

  #leaveRemovedRoots(changes: Changes): void {
    for (const root of this.#shadowRoots) {
      if (isConnected(root)) continue;
      this.#shadowRoots.delete(root);
      changes.forget(root);
    }
  }

  #stop(): void {
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#waiting = [];
  }
}
