import { pageJudge } from '../../mentions/judge.ts';
import type { Settings } from '../../utils/settings.ts';
import { Ledger } from '../reader.content/ledger.ts';
import { Marker } from '../reader.content/marker.ts';
import { firstInEachArticle } from '../reader.content/order.ts';
import { Painter } from '../reader.content/paint.ts';
import { Readability } from '../reader.content/readable.ts';

/** Marks a sentence with the very parts that mark a page; the answer takes the marks away. */
export function paintSentence(sentence: HTMLElement, { products, marks, underline }: Settings): () => void {
  const off = new AbortController();
  const painter = new Painter(off.signal, underline);
  const ledger = new Ledger();
  const marker = new Marker(
    ledger,
    { add: () => undefined, remove: () => undefined },
    (product) => products[product],
    () => marker.setJudge(pageJudge, new Readability()),
  );
  const texts = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
  const first = texts.nextNode() as Text | null;
  if (first !== null) marker.mark([first], new Readability());
  const found = ledger.marks();
  painter.showOnly(marks === 'all' ? new Set(found) : firstInEachArticle(found));
  painter.show();
  return () => off.abort();
}
