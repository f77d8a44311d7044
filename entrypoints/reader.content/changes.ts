import { mayContainMention, stretchHits } from '../../mentions/may-contain.ts';
import {
  elementsBelow,
  isConnected,
  isElement,
  isShadowRoot,
  isText,
  localNameOf,
  nextSiblingOf,
  previousSiblingOf,
  rootNodeOf,
  shadowRootOf,
  textContentOf,
  textWalker,
} from './dom.ts';
import type { Flow } from './flows.ts';
import type { Ledger } from './ledger.ts';
import { candidatesBelow, shadowRootsBelow, textsBelow } from './scan.ts';

/** What a batch of mutation records means: flows to read again, and texts that may start new ones. */
export class Changes {
  readonly flows = new Set<Flow>();
  readonly candidates = new Set<Text>();
  rootReplaced = false;
  readonly #ledger: Ledger;
  readonly #shadowRoots: ReadonlySet<ShadowRoot>;
  readonly #enter: (roots: readonly ShadowRoot[]) => Text[];
  readonly #walker = textWalker(document);

  constructor(
    ledger: Ledger,
    shadowRoots: ReadonlySet<ShadowRoot>,
    enter: (roots: readonly ShadowRoot[]) => Text[],
  ) {
    this.#ledger = ledger;
    this.#shadowRoots = shadowRoots;
    this.#enter = enter;
  }

  add(record: MutationRecord): void {
    const { target } = record;
    if (record.type === 'characterData') {
      if (isText(target)) this.#retext(target);
      return;
    }
    if (record.type === 'attributes') {
      this.#reread(target);
      // What can be edited parts the text before it from the text behind it.
      this.#retextBeside(target, previousSiblingOf(target), nextSiblingOf(target));
      return;
    }
    if (target === document) this.rootReplaced = true;
    const { removedNodes, addedNodes } = record;
    // By index: iterators of node lists cost more than all the rest.
    for (let i = 0; i < removedNodes.length; i += 1) this.forget(removedNodes[i] as Node);
    for (let i = 0; i < addedNodes.length; i += 1) this.#admit(addedNodes[i] as Node);
    this.#retextBeside(target, record.previousSibling, record.nextSibling);
    const host = this.#shadowRoots.size === 0 ? null : hostOfSlots(record);
    if (host !== null) this.#reread(host);
  }

  /** Flows that had text below `node`, which was taken away or will be read again. */
  forget(node: Node): void {
    if (this.#ledger.isEmpty) return;
    if (isText(node)) this.#touch(node);
    else for (const text of textsBelow(node)) this.#touch(text);
  }

  #admit(node: Node): void {
    if (!isConnected(node)) return;
    if (isText(node)) {
      this.#retext(node);
    } else if (isElement(node)) {
      if (this.#shadowRoots.size > 0 || stretchHits(textContentOf(node)).length > 0) {
        this.#addAll(candidatesBelow(node));
      }
      const roots = [...ownShadowRoot(node), ...shadowRootsBelow(node)];
      if (roots.length > 0) this.#addAll(this.#enter(roots));
    }
  }

  /** Reads a subtree again with the shadow tree it hosts: who may be read, or what is slotted where, changed. */
  #reread(node: Node): void {
    for (const root of [node, ...(isElement(node) ? ownShadowRoot(node) : [])]) {
      this.forget(root);
      this.#addAll(candidatesBelow(root));
    }
  }

  #retext(text: Text): void {
    this.#touch(text);
    if (mayContainMention(text.data)) this.candidates.add(text);
  }

  /**
   * A change between two texts of one flow joins or parts them. A flow that may hold a mention is known with
   * all its nodes, so the texts nearest on either side lead to it: no style has to be asked.
   */
  #retextBeside(target: Node, before: Node | null, behind: Node | null): void {
    if (this.#ledger.isEmpty) return;
    const walker = this.#walker;
    walker.currentNode = before ?? target;
    if (before !== null) walker.lastChild();
    this.#touchNear(() => walker.previousNode());
    walker.currentNode = behind ?? target;
    if (behind === null) walker.lastChild();
    this.#touchNear(() => walker.nextNode());
  }

  /** From where the walker stands, which may be no text. */
  #touchNear(step: () => Node | null): void {
    this.#touch(this.#walker.currentNode as Text);
    for (let count = 0; count < NEAR && step() !== null; count += 1) {
      this.#touch(this.#walker.currentNode as Text);
    }
  }

  #touch(text: Text): void {
    const flow = this.#ledger.flowOf(text);
    if (flow !== undefined) this.flows.add(flow);
  }

  #addAll(texts: readonly Text[]): void {
    for (const text of texts) this.candidates.add(text);
  }
}

/** Two texts are looked at, because the nearest may be a ruby reading or a script between parts of a word. */
const NEAR = 2;

function ownShadowRoot(element: Element): ShadowRoot[] {
  const root = shadowRootOf(element);
  return root === null ? [] : [root];
}

/** The host whose light children may now be shown elsewhere or not at all. */
function hostOfSlots({ target, addedNodes, removedNodes }: MutationRecord): Element | null {
  if (isElement(target) && shadowRootOf(target) !== null) return target;
  const root = rootNodeOf(target);
  if (!isShadowRoot(root)) return null;
  return [...addedNodes, ...removedNodes].some(holdsSlot) ? root.host : null;
}

function holdsSlot(node: Node): boolean {
  return isElement(node) && (localNameOf(node) === 'slot' || elementsBelow(node, 'slot').length > 0);
}
