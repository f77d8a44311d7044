/** Runs in a page: the reader's finding and watching without the extension around it. */
import { Ledger, type Mark } from '../../entrypoints/reader.content/ledger.ts';
import { Marker, type MarkSink } from '../../entrypoints/reader.content/marker.ts';
import { inPageOrder } from '../../entrypoints/reader.content/order.ts';
import { Painter } from '../../entrypoints/reader.content/paint.ts';
import { Watch } from '../../entrypoints/reader.content/watch.ts';
import { pageJudge } from '../../mentions/judge.ts';

export interface WatchedPage {
  /** What is marked, in page order, with the places it stands at. */
  marks(): string[];
  surfaces(): string[];
  /** What a scan of the page as it is now would mark. */
  fresh(): Promise<string[]>;
  enterShadowRoots(): void;
  stop(): void;
}

const NOWHERE: MarkSink = { add: () => undefined, remove: () => undefined };

export async function watchPage(): Promise<WatchedPage> {
  const off = new AbortController();
  const ledger = new Ledger();
  const watch = watchWith(ledger, new Painter(off.signal, 'line-and-tint'), off.signal);
  await watch.start();
  watch.enterShadowRoots();
  return {
    marks: () => inPageOrder(ledger.marks()).map(describe),
    surfaces: () => inPageOrder(ledger.marks()).map((mark) => mark.mention.surface),
    async fresh() {
      const once = new AbortController();
      const other = new Ledger();
      const scan = watchWith(other, NOWHERE, once.signal);
      await scan.start();
      scan.enterShadowRoots();
      once.abort();
      return inPageOrder(other.marks()).map(describe);
    },
    enterShadowRoots: () => watch.enterShadowRoots(),
    stop: () => off.abort(),
  };
}

function watchWith(ledger: Ledger, sink: MarkSink, signal: AbortSignal): Watch {
  const marker = new Marker(
    ledger,
    sink,
    () => true,
    () => watch.setJudge(pageJudge),
  );
  const watch = new Watch(ledger, marker, signal, () => undefined);
  return watch;
}

function describe({ mention, ranges }: Mark): string {
  const places = ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
    return `${pathOf(startContainer)}:${startOffset}-${pathOf(endContainer)}:${endOffset}`;
  });
  return `${mention.product} ${mention.surface} ${places.join(' + ')}`;
}

function pathOf(node: Node): string {
  const parent = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  if (parent === null) return '';
  return `${pathOf(parent)}/${[...parent.childNodes].indexOf(node as ChildNode)}`;
}

/** Two frames: the first brings the changes to the reader, in the second it is done with them. */
export function settled(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
