/**
 * A text as it reads: without what does not show, and with letters in their ordinary form.
 * Offsets are UTF-16 units throughout.
 */
export interface FoldedText {
  readonly text: string;
  /** Where folded unit `index` stands in the source. */
  toSource(index: number): number;
  /** Where the source of folded unit `index - 1` ends: the source end of a match that ends at `index`. */
  toSourceEnd(index: number): number;
}

/**
 * Compatibility forms that stand for a letter, a digit, a rate's sign or a Han character. Chinese
 * punctuation (，：！) is full-width by right and stays; so do ① and ², which are not digits of a number.
 */
const FORMS = String.raw`\u2e80-\u2fdf\uf900-\ufaff０-９Ａ-Ｚａ-ｚ％＋－．\u{1d400}-\u{1d7ff}\u{2f800}-\u{2fa1f}`;

/** Runs of white space and of characters that do not show (DI: default ignorable), or one form. */
const FOLDABLE = new RegExp(String.raw`[\s\p{DI}]+|[${FORMS}]`, 'gu');

/** Tells the usual text, in which there is nothing to do. */
const MAY_FOLD = new RegExp(String.raw`[\n\r\u00a0\p{DI}${FORMS}]`, 'u');

const HAN = /[\u2e80-\u2fdf\u3400-\u9fff\uf900-\ufaff]/;

/** A replaced piece: where it starts and ends in the source, and what takes its place. */
type Edit = readonly [start: number, end: number, replacement: string];

/** The same with its place in the folded text. */
type Mark = readonly [start: number, end: number, foldedStart: number, foldedEnd: number];

export function foldText(source: string): FoldedText {
  const edits = MAY_FOLD.test(source) ? editsOf(source) : [];
  if (edits.length === 0) return { text: source, toSource: same, toSourceEnd: same };

  const pieces: string[] = [];
  const marks: Mark[] = [];
  let from = 0;
  let length = 0;
  for (const [start, end, replacement] of edits) {
    pieces.push(source.slice(from, start), replacement);
    length += start - from;
    marks.push([start, end, length, length + replacement.length]);
    length += replacement.length;
    from = end;
  }
  pieces.push(source.slice(from));

  const toSource = (index: number): number => {
    const mark = lastStartingBy(marks, index);
    if (mark === undefined) return index;
    const [start, end, , foldedEnd] = mark;
    return index < foldedEnd ? start : end + index - foldedEnd;
  };
  const toSourceEnd = (index: number): number => {
    if (index === 0) return 0;
    const mark = lastStartingBy(marks, index - 1);
    if (mark === undefined) return index;
    const [, end, , foldedEnd] = mark;
    return index <= foldedEnd ? end : end + index - foldedEnd;
  };
  return { text: pieces.join(''), toSource, toSourceEnd };
}

function same(index: number): number {
  return index;
}

function editsOf(source: string): Edit[] {
  const edits: Edit[] = [];
  for (const match of source.matchAll(FOLDABLE)) {
    const piece = match[0];
    const end = match.index + piece.length;
    const replacement = /[\s\p{DI}]/u.test(piece)
      ? foldGap(piece, source.charAt(match.index - 1), source.charAt(end))
      : piece.normalize('NFKC');
    if (replacement !== piece) edits.push([match.index, end, replacement]);
  }
  return edits;
}

/**
 * What is left of a gap. Between two Han characters a source line break is not shown by careful
 * typesetting and is never a word space, and a no-break space alone is padding; a plain space may be
 * meant to part two words, so it stays.
 */
function foldGap(gap: string, before: string, after: string): string {
  const spaces = gap.replace(/\p{DI}/gu, '');
  const isInsideHan = HAN.test(before) && HAN.test(after);
  return isInsideHan && (/[\n\r]/.test(spaces) || /^\u00a0*$/.test(spaces)) ? '' : spaces;
}

/** The last replaced piece that starts at or before folded unit `index`. */
function lastStartingBy(marks: readonly Mark[], index: number): Mark | undefined {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] as Mark)[2] <= index) low = middle + 1;
    else high = middle;
  }
  return marks[low - 1];
}
