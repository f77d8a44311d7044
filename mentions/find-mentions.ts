import { isFalseFriend } from './false-friends.ts';
import { foldText } from './fold.ts';
import { latinNameTest } from './latin-names.ts';
import type { ProductId } from './product.ts';
import { simplified } from './simplified.ts';
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
   * The senses of the whole page, `contextOf` of its parts OR-ed. Called only when an ambiguous Latin name
   * (Huabei, Jiebei …) is met whose own text does not tell, so it may be costly; the finder does not keep it.
   */
  pageContext?: () => number;
}

const HAN_FORMS: Record<string, string> = {
  呗: '[呗唄]',
  网: '[网網]',
  贷: '[贷貸]',
  蚂: '[蚂螞]',
  蚁: '[蚁蟻]',
};

const LONGEST_FIRST = [...TERMS].sort((a, b) => b.text.length - a.text.length);
const BY_KEY = new Map(TERMS.map((term) => [keyOf(term.text), term]));
const NAMES = new RegExp(
  LONGEST_FIRST.map(({ text }) =>
    text.replace(/[呗网贷蚂蚁]/g, (character) => HAN_FORMS[character] ?? '').replaceAll(' ', '\\s*'),
  ).join('|'),
  'gi',
);

/** Japanese はなうた "humming", and a song; a Japanese text on Alipay means the product. */
const SONG = /[ぁ-ねは-んァ-ヺ]|の花唄|花唄の|Vaundy/;
const PAYMENT = /alipay|アリペイ|支付|[蚂螞][蚁蟻]/i;

/** The mentions in `text`, in order, never overlapping. */
export function findMentions(text: string, options: FindOptions = {}): Mention[] {
  const folded = foldText(text);
  const mentions: Mention[] = [];
  const plain = simplified(folded.text);
  const isLatinName = latinNameTest(plain, options.pageContext ?? (() => 0));
  const isSong = SONG.test(folded.text) && !PAYMENT.test(folded.text);
  for (const match of folded.text.matchAll(NAMES)) {
    const term = BY_KEY.get(keyOf(match[0])) as Term;
    const start = match.index;
    const end = start + match[0].length;
    if (/[A-Z]/i.test(term.text) ? !isLatinName(term, start, end) : isFalseFriend(plain, start)) continue;
    if (isSong && match[0] === '花唄') continue;
    const [from, to] = [folded.toSource(start), folded.toSourceEnd(end)];
    mentions.push({ start: from, end: to, product: term.product, surface: text.slice(from, to) });
  }
  return mentions;
}

function keyOf(name: string): string {
  return simplified(name).toLowerCase().replace(/\s+/g, '');
}
