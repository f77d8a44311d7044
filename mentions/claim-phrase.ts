/** How much of a sentence is quoted when a claim in it is shown: more than what was matched, where that would be a torso. */
import type { Places } from './concepts.ts';
import { once } from './once.ts';
import type { Span } from './span.ts';

const AND = /^[、,和与及或跟/\s]{1,2}$/;

/** 花呗、借呗、网商贷会不会被关停 asks it of all three, though the match begins with the last. */
export function withWholeList([start, end]: Span, products: Places, text: string): Span {
  if (!products.some(([from]) => from === start)) return [start, end];
  let first = start;
  for (const [from, to] of products.toReversed()) {
    if (to <= first && AND.test(text.slice(to, first))) first = from;
  }
  return [first, end];
}

/** Its dictionary knows simplified and traditional words alike. */
const segmenter = once(() => new Intl.Segmenter('zh', { granularity: 'word' }));

/** A concept may be part of a word: 征信修 in 征信修复. */
export function withWholeWords([start, end]: Span, sentence: string): Span {
  const words = segmenter().segment(sentence);
  const last = words.containing(end - 1);
  return [words.containing(start)?.index ?? start, last ? last.index + last.segment.length : end];
}

const QUOTES = [
  ['《', '》'],
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
] as const;
/** A mark further off belongs to something else. UTF-16 units. */
const LONGEST_QUOTE = 40;

/** What begins or ends inside a title or a quotation is named with all of it. */
export function withWholeQuotes([start, end]: Span, sentence: string): Span {
  let [from, to] = [start, end];
  for (const [open, close] of QUOTES) {
    const phrase = sentence.slice(from, to);
    const before = sentence.slice(Math.max(0, from - LONGEST_QUOTE), from).lastIndexOf(open);
    const after = sentence.slice(to, to + LONGEST_QUOTE).indexOf(close);
    const isOpen = phrase.lastIndexOf(open) > phrase.lastIndexOf(close);
    if (before >= 0 && phrase.split(open)[0]?.includes(close)) from -= Math.min(from, LONGEST_QUOTE) - before;
    if (after >= 0 && isOpen) to += after + 1;
  }
  return [from, to];
}
