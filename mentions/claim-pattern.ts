import { nearby, type Places } from './concepts.ts';
import type { Span } from './span.ts';

/**
 * One way to word a claim, as an editor writes it:
 *
 *   产品 > 确定 > 关停        in this order, each at most 12 units after the one before
 *   产品 关停 取决            in any order, within 30 units
 *   产品|指代 > 「停|关」     either concept; words in place of a concept
 *   产品 > 关停 ! 部件 / 6    no 部件 in or within 8 units of the match; at most 6 units between
 */
export interface ClaimPattern {
  readonly ordered: boolean;
  /** Each slot is filled by a word of any of its concepts. */
  readonly slots: readonly (readonly string[])[];
  /** Concepts that must not stand in or close to the match. */
  readonly without: readonly string[];
  /** Ordered: the widest gap between two slots; else: the widest span of the whole. UTF-16 units. */
  readonly reach: number;
}

const GAP = 12;
const WINDOW = 30;

/** Throws a SyntaxError that says what is wrong with `source`. */
export function parsePattern(source: string): ClaimPattern {
  const reach = /\s*\/\s*(\d+)\s*$/.exec(source);
  const [positive = '', ...excluded] = source.slice(0, reach?.index ?? source.length).split(' ! ');
  const ordered = positive.includes(' > ');
  const slots = positive
    .trim()
    .split(ordered ? ' > ' : ' ')
    .map(parseConcepts);
  return {
    ordered,
    slots,
    without: excluded.flatMap((part) => part.trim().split(' ').flatMap(parseConcepts)),
    reach: reach ? Number(reach[1]) : ordered ? GAP : WINDOW,
  };
}

/** 产品|「停|关」 names the concepts 产品 and 「停|关」. Throws a SyntaxError where a name is missing. */
export function parseConcepts(source: string): string[] {
  const names = source.match(/「[^」]*」|[^|「」\s]+/g) ?? [];
  if (names.length === 0 || names.join('|') !== source)
    throw new SyntaxError(`“${source}” is not a list of concepts`);
  return names;
}

/** Every concept that `pattern` names. */
export function conceptsOf(pattern: ClaimPattern): string[] {
  return [...pattern.slots.flat(), ...pattern.without];
}

/** The words of a concept written in place, 「停|关」; undefined for a concept that has a name. */
export function literalWords(concept: string): string[] | undefined {
  return concept.startsWith('「') ? concept.slice(1, -1).split('|') : undefined;
}

/** Every place where `pattern` matches, the shortest for each end, not yet looking at `without`. */
export function findSpans(pattern: ClaimPattern, found: ReadonlyMap<string, Places>): readonly Span[] {
  const isOpen = pattern.slots.some((concepts) => !concepts.some((concept) => found.has(concept)));
  if (isOpen) return [];
  const slots = pattern.slots.map((concepts) =>
    union(concepts.flatMap((concept) => found.get(concept) ?? [])),
  );
  return pattern.ordered ? chains(slots, pattern.reach) : windows(slots, pattern.reach);
}

/** Sorted by start. A word that runs into another of the same slot reaches to its end: 被关 in 被关停. */
function union(places: Places): Places {
  const joined: Span[] = [];
  for (const [start, end] of places.toSorted((one, other) => other[0] - one[0])) {
    const next = joined.at(-1);
    joined.push([start, next !== undefined && next[0] < end ? Math.max(end, next[1]) : end]);
  }
  return joined.reverse();
}

/** For each place of the last slot, the chain that starts last. Linear: one pass for each slot. */
function chains(slots: readonly Places[], gap: number): readonly Span[] {
  let reached: readonly Span[] = slots[0] ?? [];
  for (const places of slots.slice(1)) {
    const byEnd = reached.toSorted((one, other) => one[1] - other[1]);
    const next: Span[] = [];
    let ahead = 0;
    let last: Span | undefined;
    for (const [start, end] of places) {
      for (; ahead < byEnd.length && (byEnd[ahead] as Span)[1] <= start; ahead++) last = byEnd[ahead];
      if (last !== undefined && start - last[1] <= gap) next.push([last[0], end]);
    }
    reached = next;
  }
  return reached;
}

/** As many places of a slot as are looked back to: two words may overlap, and then an earlier one serves. */
const LOOK_BACK = 3;

/** For each place, the window back to a late place of every other slot. Linear: LOOK_BACK bounds the choices. */
function windows(slots: readonly Places[], width: number): Span[] {
  const steps = slots
    .flatMap((places, slot) => places.map((place) => ({ slot, place })))
    .sort((one, other) => one.place[1] - other.place[1]);
  const recent: Span[][] = slots.map(() => []);
  const spans: Span[] = [];
  for (const { slot, place } of steps) {
    const start = furthestStart([place], recent.toSpliced(slot, 1));
    if (start !== undefined && place[1] - start <= width) spans.push([start, place[1]]);
    recent[slot] = [place, ...(recent[slot] ?? [])].slice(0, LOOK_BACK);
  }
  return spans;
}

/** Where a window starts that takes in `taken` and one more place of each slot, none over another. */
function furthestStart(taken: readonly Span[], slots: readonly (readonly Span[])[]): number | undefined {
  const [places, ...rest] = slots;
  if (places === undefined) return Math.min(...taken.map((span) => span[0]));
  for (const place of places) {
    if (taken.some((other) => place[0] < other[1] && other[0] < place[1])) continue;
    const start = furthestStart([...taken, place], rest);
    if (start !== undefined) return start;
  }
  return undefined;
}

/** Whether a word of `concepts` stands in the span or within `margin` units of it. */
export function standsNear(
  [start, end]: Span,
  margin: number,
  concepts: readonly string[],
  found: ReadonlyMap<string, Places>,
): boolean {
  return concepts.some(
    (concept) => nearby(found.get(concept) ?? [], start - margin, end + margin).length > 0,
  );
}
