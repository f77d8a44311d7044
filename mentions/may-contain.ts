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
  const forms = Array.from(ending, (letter) => {
    const cases = letter + letter.toUpperCase();
    const wide = cases.replace(/./g, (form) => String.fromCharCode(form.charCodeAt(0) + 0xfee0));
    return letter === ' ' ? '\\s*' : `[${cases}${WIDE.test(ending) ? wide : ''}]`;
  });
  return forms.join(`[${HIDDEN}]*`);
}

const WHOLE = new RegExp(`[呗唄]|商${GAP}[贷貸]|(?:${ENDINGS.map(spelt).join('|')})(?![a-zA-Z])`);

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
  // Most texts of a page are short, or the white space between its tags: reading them costs less than a pattern.
  if (data.length < 20 && !holdsLetter(data)) return false;
  return WHOLE.test(data) || (mayStartWithRest(data) && REST.test(data));
}

/** Whether there is a letter, or one of 呗唄贷貸, with which the Han names end. */
function holdsLetter(data: string): boolean {
  for (let i = 0; i < data.length; i++) {
    const unit = data.charCodeAt(i);
    if (unit > 0x40 && (unit < 0x3000 || unit > 0xff20 || isHanEnd(unit))) return true;
  }
  return false;
}

function isHanEnd(unit: number): boolean {
  return unit === 0x5457 || unit === 0x5504 || unit === 0x8d37 || unit === 0x8cb8;
}

/** Spares most texts the second pattern, by their first character or the end of their first word. */
function mayStartWithRest(data: string): boolean {
  let start = 0;
  while (data.charCodeAt(start) < 0x21) start++;
  const first = data.charCodeAt(start);
  if (first > 0x33ff && first < 0xa000) return isHanEnd(first);
  let end = start;
  while ((data.charCodeAt(end) | 0x20) > 0x60 && (data.charCodeAt(end) | 0x20) < 0x7b) end++;
  if (end === start || data.charCodeAt(end) > 0x7e) return true;
  return end - start < 7 && 'iytkrhwdnIYTKRHWDN'.includes(data.charAt(end - 1));
}
