/** Clauses longer than this are cut, so that the cost of one figure does not depend on the length of the text. */
const LONGEST = 60;

/** A comma or point within a number (8,000, 0.05) parts nothing; nor does 、 in a list. */
const CLAUSE_END = /[，;；。!！?？\n]|,(?!\d{3})|\.(?!\d)/;
const CLAUSE_ENDS = new RegExp(CLAUSE_END, 'g');
/** A question stays with its answer: 日利率多少？0.04%. */
const SENTENCE_END = /[;；。\n]|\.\s/g;

/** Part of a text, [start, end) in UTF-16 units: what the parts of a rate have in common. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** What stands around part of a text, between commas or ends of sentences. */
export function clauseAround(text: string, { start, end }: Extent): Extent {
  const from = Math.max(0, start - LONGEST);
  const before = [...text.slice(from, start).matchAll(CLAUSE_ENDS)].at(-1);
  const after = text.slice(end, end + LONGEST).search(CLAUSE_END);
  return {
    start: before ? from + before.index + before[0].length : from,
    end: after < 0 ? Math.min(text.length, end + LONGEST) : end + after,
  };
}

/** Index of the first of `extents`, which are in order, that starts at or after `offset`. */
export function firstFrom(extents: readonly Extent[], offset: number): number {
  let low = 0;
  let high = extents.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((extents[middle] as Extent).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sentences of a text, without their end marks. */
export function sentencesOf(text: string): Extent[] {
  const extents: Extent[] = [];
  let start = 0;
  for (const mark of text.matchAll(SENTENCE_END)) {
    extents.push({ start, end: mark.index });
    start = mark.index + mark[0].length;
  }
  extents.push({ start, end: text.length });
  return extents;
}
