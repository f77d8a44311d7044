import { mayContainMention } from '../../mentions/may-contain.ts';
import { elementsBelow, shadowRootOf, textWalker } from './dom.ts';
import { STRETCH, Stretches } from './stretches.ts';

/** No slice of a scan keeps the page waiting longer, ms: half a frame at 60 Hz. */
const SLICE = 8;

/** Text nodes below `root`, shadow trees left out. */
export function textsBelow(root: Node): Text[] {
  const walker = textWalker(root);
  const texts: Text[] = [];
  while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
  return texts;
}

/**
 * Those that may hold a mention or its last piece. The prefilter runs on every node; whether a node may be read is
 * asked only of those that pass it.
 */
export function candidatesBelow(root: Node): Text[] {
  return textsBelow(root).filter((text) => mayContainMention(text.data));
}

/**
 * The same for a whole page, in slices, so that a giant page stays responsive. `onSlice` gets what a slice
 * found. Resolves to false when the page changed under the scan so that it lost its place.
 */
export async function scanInSlices(
  root: Document | ShadowRoot,
  onSlice: (candidates: Text[]) => void,
  signal: AbortSignal,
): Promise<boolean> {
  const stretches = new Stretches(root);
  let found: Text[] = [];
  let sliceStart = performance.now();
  for (let from = 0; from < stretches.points; from += STRETCH) {
    if (performance.now() - sliceStart >= SLICE) {
      onSlice(found);
      found = [];
      await nextTask();
      if (signal.aborted) return true;
      sliceStart = performance.now();
    }
    const candidates = stretches.candidatesFrom(from);
    if (candidates === null) return false;
    found.push(...candidates);
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
  const elements = elementsBelow(root);
  for (let i = 0; i < elements.length; i += 1) {
    const shadow = shadowRootOf(elements[i] as Element);
    if (shadow !== null) found.push(shadow, ...shadowRootsBelow(shadow));
  }
  return found;
}
