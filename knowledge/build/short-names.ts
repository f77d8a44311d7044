import { literalWords } from '../../mentions/claim-pattern.ts';
import { type ClaimMatcherData, MASK } from '../../mentions/claims.ts';

/** What a wording names: words in place, or a concept. The rest of it is signs and numbers. */
const NAMES = /「[^」]*」|[^|「」\s!>/\d]+/g;

/**
 * The same with a letter or two for the name of each concept: the names are for editors, and every card would load
 * them. The concept used most gets the shortest name.
 */
export function withShortNames(data: ClaimMatcherData): ClaimMatcherData {
  const { words, claims, discussion, gate } = data;
  const uses = JSON.stringify([claims, discussion, gate, words]);
  const countOf = (name: string) => uses.split(name).length;
  const names = Object.keys(words)
    .filter((name) => name !== MASK)
    .sort((a, b) => countOf(b) - countOf(a));
  const short = new Map([[MASK, MASK], ...names.map((name, index) => [name, letters(index)] as const)]);
  const rename = (source: string) =>
    source.replace(NAMES, (name) => (literalWords(name) ? name : (short.get(name) ?? name)));
  return {
    words: Object.fromEntries(
      Object.entries(words).map(([name, list]) => [
        rename(name),
        list.replace(/@(\S+)/g, (_, other: string) => `@${rename(other)}`),
      ]),
    ),
    claims: claims.map(({ id, any, not, sentenceNot, denied, yields, always }) => ({
      id,
      any: any.map(rename),
      ...(not && { not: rename(not) }),
      ...(sentenceNot && { sentenceNot: rename(sentenceNot) }),
      ...(denied && { denied: rename(denied) }),
      ...(yields && { yields }),
      ...(always && { always }),
    })),
    discussion: { sentence: rename(discussion.sentence), neighbour: rename(discussion.neighbour) },
    gate: { product: rename(gate.product), context: rename(gate.context) },
  };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** a, b, … Z, aa, ab, … */
function letters(index: number): string {
  const rest = Math.floor(index / LETTERS.length);
  return (rest > 0 ? letters(rest - 1) : '') + LETTERS.charAt(index % LETTERS.length);
}
