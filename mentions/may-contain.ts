import type { Span } from './span.ts';

/**
 * The test every text of a page passes before anything is made of it, so it must cost next to nothing: no
 * flags, and as few characters as possible that a hit can start with, since the engines skip by them. It may
 * say yes too often, but never no to a text with a mention, or with the last piece of one that is split over
 * several texts: 花|呗, 网商|贷, Hua|bei, Ant Credit| Pay, whatever does not show between the letters.
 */

/** What does not show, and for brevity most signs beside it. */
const HIDDEN = '\\u00ad-\\u33ff\\ud800-\\udfff\\ufe00-\\uff20\\uff5b-\\uffff';
const GAP = `[\\s${HIDDEN}]*`;

/** An end of every Latin name, long enough to be rare in other text. */
const ENDINGS = [
  'bei',
  'dai',
  'dit pay',
  'check later',
  'cash now',
  'just spend',
  'just borrow',
  'just lend',
  'bank loan',
];

/** These count in full width too; each further letter a hit can start with would cost as much as all the rest. */
const WIDE = /^(?:bei|d)/;

function spelt(ending: string): string {
  const letterOf = (letter: string): string => {
    const cases = letter + letter.toUpperCase();
    const wide = cases.replace(/./g, (form) => String.fromCharCode(form.charCodeAt(0) + 0xfee0));
    return `[${cases}${WIDE.test(ending) ? wide : ''}]`;
  };
  const words = ending.split(' ').map((word) => Array.from(word, letterOf).join(`[${HIDDEN}]*`));
  return words.join(GAP);
}

const LATIN = `(?:${ENDINGS.map(spelt).join('|')})`;
const WHOLE = new RegExp(`[呗唄]|商${GAP}[贷貸]|${LATIN}(?![a-zA-Z])`);

/** Readings and what else is not shown may stand between texts, before the rest of a name: 网wǎng商shāng贷dài. */
const BETWEEN = `(?:[^]{0,12}|${GAP})`;
/** A letter after a Latin name may be another text's. */
const STRETCH = new RegExp(`[呗唄]|[网網⽹]${BETWEEN}商|商${BETWEEN}[贷貸]|${LATIN}`, 'g');

/** A word of a name, or the rest of one: each letter makes those before it optional. */
const restOf = (word: string): string =>
  Array.from(word, (letter) => `[${letter}${letter.toUpperCase()}]`).reduce(
    (rest, letter) => `(?:${rest})?${letter}`,
  );

/** At the start of a text, what may be the rest of a name. The gap is not given back, hence the lookahead. */
const REST = new RegExp(
  `^(?=(${GAP}))\\1(?:[贷貸Ａ-ｚ]|[a-zA-Z]{1,6}[${HIDDEN}]|(?:${ENDINGS.flatMap((ending) =>
    ending.slice(1).split(' '),
  )
    .map(restOf)
    .join('|')})(?![a-zA-Z]))`,
);

export function mayContainMention(data: string): boolean {
  return WHOLE.test(data) || REST.test(data);
}

/**
 * The same of the text of many nodes in a row: `mayContainMention` means nothing in a node that none of these touch.
 * In the order of their starts.
 */
export function stretchHits(text: string): Span[] {
  const rest = REST.exec(text);
  const hits: Span[] = rest === null ? [] : [[0, rest[0].length]];
  STRETCH.lastIndex = 0;
  for (let hit = STRETCH.exec(text); hit !== null; hit = STRETCH.exec(text)) {
    hits.push([hit.index, STRETCH.lastIndex]);
    STRETCH.lastIndex = hit.index + 1; // within 网商贷, 商贷 is a hit of its own
  }
  return hits;
}
