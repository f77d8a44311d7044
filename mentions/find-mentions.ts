import { isFalseFriend } from './false-friends.ts';
import { foldText } from './fold.ts';
import { latinNameTest } from './latin-names.ts';
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

export interface FindOptions {
  /**
   * The senses of the whole page: `contextOf` of its parts, OR-ed. Called only on an ambiguous Latin name
   * (Huabei, Jiebei …) that its own text does not explain, so it may be costly; its answer is not kept.
   */
  pageContext?: () => number;
}

const BY_KEY = new Map(TERMS.map((term) => [keyOf(term.text), term]));

/** Any case, spelt out: with the flag, the search would be slow on Chinese text too. */
const NAMES = new RegExp(
  TERMS.map(({ text }) => anyWriting(text).replace(/[a-z]/gi, anyCase).replaceAll(' ', '\\s*'))
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
);

/** Japanese はなうた "humming", and a song; a Japanese text on Alipay means the product. */
const SONG = /[ぁ-ねは-んァ-ヺ]|の花唄|花唄の|[歌曲]|Vaundy/;
const PAYMENT = /alipay|アリペイ|支付|[蚂螞][蚁蟻]/i;

/** The mentions in `text`, in order, never overlapping. Never throws. */
export function findMentions(text: string, options: FindOptions = {}): Mention[] {
  const folded = foldText(text);
  const reading = folded.text;
  const isLatinName = latinNameTest(reading, options.pageContext ?? (() => 0));
  const isSong = once(() => SONG.test(reading) && !PAYMENT.test(reading));
  const plain = once(() => simplified(reading));
  const mentions: Mention[] = [];
  NAMES.lastIndex = 0;
  for (let match = NAMES.exec(reading); match !== null; match = NAMES.exec(reading)) {
    const name = match[0];
    const term = BY_KEY.get(name) ?? (BY_KEY.get(keyOf(name)) as Term);
    const start = match.index;
    const end = start + name.length;
    if (/^\w/.test(name)) {
      if (!isLatinName(term, start, end)) continue;
    } else if (name === term.text) {
      if (isFalseFriend(reading, start)) continue;
    } else if (isFalseFriend(plain(), start) || (name === '花唄' && isSong())) continue;
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
