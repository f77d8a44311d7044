/** Words and number ranges by the name of the concept they stand for, separated by spaces. */
export type Vocabulary = Readonly<Record<string, string>>;

/** Where the words of one concept stand, sorted by start. Offsets are UTF-16 units. */
export type Places = readonly (readonly [start: number, end: number])[];

/** Finds every word of a vocabulary in a text in one pass. */
export interface ConceptIndex {
  /** Places by concept; a concept that does not occur is missing. */
  find(text: string): ReadonlyMap<string, Places>;
}

/** `<24..36>%` in a vocabulary: any number from 24 to 36 that % follows. `<36>%` is exactly 36. */
const NUMBER_RANGE = /^(?<prefix>[^<]*)<(?<from>\d+(?:\.\d+)?)(?:\.\.(?<to>\d+(?:\.\d+)?))?>(?<suffix>.*)$/;

const NUMBER = /\d+(?:\.\d+)?/g;

interface Word {
  text: string;
  concepts: string[];
}

interface NumberRange {
  prefix: string;
  from: number;
  to: number;
  suffix: string;
  concept: string;
}

/** `mask` is the concept whose words hide others that begin in them: 会不会影响 has no 不会, and no 不会影响. */
export function indexConcepts(vocabulary: Vocabulary, mask: string): ConceptIndex {
  const words = new Map<string, Word>();
  const ranges: NumberRange[] = [];
  for (const concept of Object.keys(vocabulary)) {
    for (const entry of wordsOf(vocabulary, concept)) {
      const range = NUMBER_RANGE.exec(entry)?.groups;
      if (range === undefined) {
        const word = words.get(entry) ?? { text: entry, concepts: [] };
        word.concepts.push(concept);
        words.set(entry, word);
      } else {
        const { prefix = '', from = '', to = from, suffix = '' } = range;
        ranges.push({ prefix, from: Number(from), to: Number(to), suffix, concept });
      }
    }
  }
  const byFirst = new Map<string, Word[]>();
  for (const word of words.values()) {
    const first = word.text.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }

  return {
    find(text) {
      const found = new Map<string, (readonly [number, number])[]>();
      const add = (concept: string, start: number, end: number) => {
        const places = found.get(concept);
        if (places) places.push([start, end]);
        else found.set(concept, [[start, end]]);
      };
      for (let at = 0; at < text.length; at++) {
        for (const word of byFirst.get(text.charAt(at)) ?? []) {
          if (!text.startsWith(word.text, at) || cutsNumber(text, at, at + word.text.length)) continue;
          for (const concept of word.concepts) add(concept, at, at + word.text.length);
        }
      }
      for (const match of ranges.length > 0 ? text.matchAll(NUMBER) : []) {
        const end = match.index + match[0].length;
        for (const { prefix, from, to, suffix, concept } of ranges) {
          const value = Number(match[0]);
          if (value < from || value > to || !text.startsWith(suffix, end)) continue;
          const start = match.index - prefix.length;
          if (start >= 0 && text.startsWith(prefix, start)) add(concept, start, end + suffix.length);
        }
      }
      return masked(found, mask);
    },
  };
}

/** The words of a concept, with those of the concepts it takes in (`@name`). */
function wordsOf(vocabulary: Vocabulary, concept: string, seen: readonly string[] = []): string[] {
  if (seen.includes(concept)) return [];
  const entries = (vocabulary[concept] ?? '').split(/\s+/).filter(Boolean);
  const words = entries.flatMap((entry) =>
    entry.startsWith('@') ? wordsOf(vocabulary, entry.slice(1), [...seen, concept]) : spellings(entry),
  );
  return [...new Set(words)];
}

/** 停[办运]业 is 停办业 and 停运业, 用(一)次 is 用次 and 用一次; an underscore is a space. */
function spellings(entry: string): string[] {
  const choice = /\[([^\]]*)\]|\(([^)]*)\)/.exec(entry);
  if (choice === null) return [entry.replaceAll('_', ' ')];
  const [whole, characters, optional = ''] = choice;
  const before = entry.slice(0, choice.index);
  const after = spellings(entry.slice(choice.index + whole.length));
  const choices = characters === undefined ? ['', optional] : [...characters];
  return choices.flatMap((chosen) => after.map((rest) => before + chosen + rest));
}

/** 3年 is not in 2023年: a word that begins or ends with a digit has to take the whole number. */
function cutsNumber(text: string, start: number, end: number): boolean {
  const isDigit = (at: number) => /\d/.test(text.charAt(at));
  const continues = isDigit(start) && (isDigit(start - 1) || text.charAt(start - 1) === '.');
  return continues || (isDigit(end - 1) && isDigit(end));
}

function masked(found: Map<string, (readonly [number, number])[]>, mask: string): Map<string, Places> {
  const covers = found.get(mask) ?? [];
  const result = new Map<string, Places>();
  for (const [concept, places] of found) {
    const sorted = places.toSorted((one, other) => one[0] - other[0]);
    const kept = covers.length === 0 ? sorted : sorted.filter((place) => !isHidden(place, covers));
    if (kept.length > 0) result.set(concept, kept);
  }
  return result;
}

function isHidden([start, end]: readonly [number, number], covers: Places): boolean {
  return nearby(covers, start, end).some(([from, to]) =>
    start === from ? end < to : from < start && start < to,
  );
}

/** No word of a vocabulary is longer; a test sees to it. UTF-16 units. */
export const LONGEST_WORD = 24;

/** Those of `places` that share a unit with `start` to `end`. */
export function nearby(places: Places, start: number, end: number): Places {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as readonly [number, number])[0] < start - LONGEST_WORD) low = middle + 1;
    else high = middle;
  }
  const result: (readonly [number, number])[] = [];
  for (let at = low; at < places.length; at++) {
    const place = places[at] as readonly [number, number];
    if (place[0] >= end) break;
    if (place[1] > start) result.push(place);
  }
  return result;
}
