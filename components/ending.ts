/** Shorter than this a last line looks like a leftover. */
const CHARACTERS = 4;

/** A word of letters and digits with its punctuation, or any single character. */
const UNIT = /[\p{Script=Latin}\p{Nd}.,%’–-]+|./gsu;

/** Cuts a text before its last few characters, never within a word or number. */
export function cutEnding(text: string): readonly [start: string, end: string] {
  const units = text.match(UNIT) ?? [];
  let end = '';
  while (end.length < CHARACTERS && units.length > 0) end = `${units.pop()}${end}`;
  return [units.join(''), end];
}
