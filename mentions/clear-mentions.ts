import { isNameWhereClauseGoesOn } from './clause-goes-on.ts';
import { foldText } from './fold.ts';
import { once } from './once.ts';
import type { ProductId } from './product.ts';
import { anyWriting, simplified } from './simplified.ts';
import { TERMS, type Term } from './terms.ts';

/** An occurrence of a product in a text. Offsets are UTF-16 units; `surface` is `text.slice(start, end)`. */
export interface Mention {
  start: number;
  end: number;
  product: ProductId;
  surface: string;
}

/** A name found in the folded text, as `written` there at [start, end). */
export interface Candidate {
  readonly term: Term;
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

/** Decides on the names in one folded text that are not clear by themselves. */
export type Judge = (folded: string) => (candidate: Candidate) => boolean;

/** The judge of a page, where an ambiguous Latin name may be explained in another text than its own. */
export interface PageJudge {
  /**
   * @param pageContext the senses of the whole page: `contextOf` of its texts, OR-ed. Called only on an ambiguous name
   *   (Huabei, Jiebei …) that its own text does not explain, so it may be costly; its answer is not kept.
   */
  with(pageContext: () => number): Judge;
  /** Which senses a text shows: a set of bits. */
  contextOf(text: string): number;
}

const BY_KEY = new Map(TERMS.map((term) => [keyOf(term.text), term]));

/** Any case, spelt out: with the flag, the search would be slow on Chinese text too. */
const NAMES = new RegExp(
  TERMS.map(({ text }) => anyWriting(text).replace(/[a-z]/gi, anyCase).replaceAll(' ', '\\s*'))
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
);

/** Japanese はなうた "humming", and a song. */
export const SONG = /[ぁ-ねは-んァ-ヺ]|の花唄|花唄の|[歌曲]|Vaundy/;

/**
 * The mentions in `text`, in order, never overlapping, where `judge` decides on Latin names, on a name that ends its
 * clause and on 花唄 beside a song. Never throws.
 */
export function clearMentions(text: string, judge: Judge): Mention[] {
  const folded = foldText(text);
  const reading = folded.text;
  const plain = once(() => simplified(reading));
  const judged = once(() => judge(reading));
  const mentions: Mention[] = [];
  NAMES.lastIndex = 0;
  for (let match = NAMES.exec(reading); match !== null; match = NAMES.exec(reading)) {
    const [written] = match;
    const term = BY_KEY.get(written) ?? (BY_KEY.get(keyOf(written)) as Term);
    const start = match.index;
    const end = start + written.length;
    const isClear = !/^\w/.test(written) && !(written === '花唄' && SONG.test(reading));
    const verdict = isClear
      ? isNameWhereClauseGoesOn(written === term.text ? reading : plain(), start)
      : undefined;
    if (!(verdict ?? judged()({ term, written, start, end }))) continue;
    const [from, to] = [folded.toSource(start), folded.toSourceEnd(end)];
    mentions.push({ start: from, end: to, product: term.product, surface: text.slice(from, to) });
  }
  return mentions;
}

function anyCase(letter: string): string {
  return `[${letter.toLowerCase()}${letter.toUpperCase()}]`;
}

function keyOf(name: string): string {
  return simplified(name).toLowerCase().replace(/\s/g, '');
}
