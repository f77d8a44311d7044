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
const FORMS = String.raw`\u2e80-\u2fdf\uf900-\ufaff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff05\uff0b\uff0d\uff0e\u{1d400}-\u{1d7ff}\u{2f800}-\u{2fa1f}`;

/** Runs of white space and of characters that do not show (DI: default ignorable), or one form. */
const FOLDABLE = new RegExp(String.raw`[\s\p{DI}]+|[${FORMS}]`, 'gu');

/** Something beside ASCII, Han and the marks of Chinese: only then can there be anything to fold. */
const UNUSUAL = /[^\n\r -~\u00b7\u2010-\u2027\u3001-\u9fff\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f]/;

const BROKEN_HAN = /[\u3400-\u9fff]\s*[\n\r]/;

const HAN = /[\u2e80-\u2fdf\u3400-\u9fff\uf900-\ufaff]/;

export function foldText(source: string): FoldedText {
  if (!UNUSUAL.test(source) && !(source.includes('\n') && BROKEN_HAN.test(source))) {
    return { text: source, toSource: same, toSourceEnd: same };
  }

  /** From folded offset `cuts[i]` on, the source is `shifts[i]` units ahead. */
  const cuts = [0];
  const shifts = [0];
  let shift = 0;
  const text = source.replace(FOLDABLE, (piece: string, at: number) => {
    const isGap = /[\s\p{DI}]/u.test(piece);
    const folded = isGap
      ? foldGap(piece, source.charAt(at - 1), source.charAt(at + piece.length))
      : foldForm(piece);
    if (folded.length < piece.length) {
      cuts.push(at - shift + folded.length);
      shift += piece.length - folded.length;
      shifts.push(shift);
    }
    return folded;
  });

  const toSource = (index: number): number => {
    let low = 0;
    let high = cuts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((cuts[middle] as number) > index) high = middle;
      else low = middle;
    }
    return index + (shifts[low] as number);
  };
  const toSourceEnd = (index: number): number => {
    if (index === 0) return 0;
    const last = toSource(index - 1);
    return last + String.fromCodePoint(source.codePointAt(last) ?? 0).length;
  };
  return { text, toSource, toSourceEnd };
}

function same(index: number): number {
  return index;
}

/** A few forms stand for a character that takes more units; no name has one, and offsets stay simple. */
function foldForm(form: string): string {
  const folded = form.normalize('NFKC');
  return folded.length > form.length ? form : folded;
}

/**
 * What is left of a gap. Between two Han characters a source line break is not shown by careful
 * typesetting and is never a word space, and a no-break space alone is padding; a plain space may be
 * meant to part two words, so it stays.
 */
function foldGap(gap: string, before: string, after: string): string {
  const spaces = gap.replace(/\p{DI}/gu, '');
  const isInsideHan = HAN.test(before) && HAN.test(after);
  return isInsideHan && /[\n\r]|^\u00a0*$/.test(spaces) ? '' : spaces;
}
