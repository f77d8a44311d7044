import { findNumbers } from './claim-numerals.ts';
import { foldText } from './fold.ts';

/** A text in the form in which claims are looked for. Offsets are UTF-16 units. */
export interface ClaimTextForm {
  readonly text: string;
  /** Where unit `index` stands in the source. */
  toSource(index: number): number;
  /** The source end of a match that ends at `index`. */
  toSourceEnd(index: number): number;
}

/** Replaces single characters: traditional ones by the simplified ones of the vocabulary. */
export type ScriptTable = ReadonlyMap<string, string>;

/** `pairs` is traditional and simplified by turns: 唄呗貸贷. */
export function scriptTable(pairs: string): ScriptTable {
  const chars = [...pairs];
  return new Map(chars.flatMap((char, index) => (index % 2 === 0 ? [[char, chars[index + 1] ?? char]] : [])));
}

/** In the simplified characters of the vocabulary, unit for unit. */
export function inSimplified(text: string, table: ScriptTable): string {
  return text.replace(/\p{Script=Han}/gu, (char) => table.get(char) ?? char);
}

/** One width, one script, lower case, numbers in digits. */
export function claimTextForm(source: string, table: ScriptTable): ClaimTextForm {
  const folded = foldText(source);
  const lower = folded.text.toLowerCase();
  // İ becomes two units in lower case, and offsets would no longer hold.
  const letters = lower.length === folded.text.length ? lower : folded.text;
  const plain = inSimplified(letters, table);

  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const keep = (from: number, to: number) => {
    pieces.push(plain.slice(from, to));
    for (let at = from; at < to; at++) {
      starts.push(at);
      ends.push(at + 1);
    }
  };
  let from = 0;
  for (const edit of findNumbers(plain)) {
    keep(from, edit.start);
    pieces.push(edit.text);
    for (let unit = 0; unit < edit.text.length; unit++) {
      starts.push(edit.start);
      ends.push(edit.end);
    }
    from = edit.end;
  }
  keep(from, plain.length);
  return {
    text: pieces.join(''),
    toSource: (index) => folded.toSource(starts[index] ?? plain.length),
    toSourceEnd: (index) => (index === 0 ? 0 : folded.toSourceEnd(ends[index - 1] ?? plain.length)),
  };
}
