import { mayContainMention } from '../../mentions/may-contain.ts';
import { shadowRootOf, textWalker } from './dom.ts';

/** No stretch of a scan keeps the page waiting longer, ms: half a frame at 60 Hz. */
const SLICE = 8;
/** How many nodes pass between looks at the clock; a look costs about as much as ten nodes. */
const NODES_A_LOOK = 1024;

/**
 * Text nodes below `root` (shadow trees left out) that may hold a mention or its last piece.
 * The prefilter runs on every node; whether a node may be read is asked only of those that pass it.
 */
export function candidatesBelow(root: Node): Text[] {
  const found: Text[] = [];
  const walker = textWalker(root);
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    if (mayContainMention(node.data)) found.push(node);
  }
  return found;
}

/**
 * The same for a whole page, in slices, so that a giant page stays responsive. `onSlice` gets what a slice
 * found. Resolves to false when the page changed under the walk so that it lost its place.
 */
export async function scanInSlices(
  root: Node,
  onSlice: (candidates: Text[]) => void,
  signal: AbortSignal,
): Promise<boolean> {
  const walker = textWalker(root);
  let found: Text[] = [];
  let sliceStart = performance.now();
  let countdown = NODES_A_LOOK;
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    if (mayContainMention(node.data)) found.push(node);
    countdown -= 1;
    if (countdown > 0) continue;
    countdown = NODES_A_LOOK;
    if (performance.now() - sliceStart < SLICE) continue;
    onSlice(found);
    found = [];
    await nextTask();
    if (signal.aborted) return true;
    if (!root.contains(walker.currentNode)) return false;
    sliceStart = performance.now();
  }
  onSlice(found);
  return true;
}

/** TypeScript's DOM library does not have it yet. */
declare const scheduler: { postTask(task: () => void): Promise<void> };

/** Behind what the page waits for, but without the 4 ms that timers in a row are made to wait. */
function nextTask(): Promise<void> {
  return scheduler.postTask(() => undefined);
}

/** Open shadow roots whose hosts stand below `root`, nested ones included. */
export function shadowRootsBelow(root: Document | ShadowRoot | Element): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  for (const element of root.querySelectorAll('*')) {
    const shadow = shadowRootOf(element);
    if (shadow !== null) found.push(shadow, ...shadowRootsBelow(shadow));
  }
  return found;
}
