import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileConcepts, traditionalFor } from '../knowledge/build-concepts.ts';
import { claimsInArticle, compileClaims, matchClaims } from './claims.ts';
import { splitSentences } from './sentences.ts';

const CORPUS = new URL('../tests/corpus/', import.meta.url);
const BARS = { precision: 0.97, recall: 0.85, stance: 0.95 };

/** The sentences are labelled without telling a denial from other discussion. */
type Stance = 'asserts' | 'discusses';

interface Labelled {
  id: string;
  text: string;
  context?: { headline?: string; before?: string; after?: string };
  claims: { id: string; stance: Stance }[];
  /** Claims that may be found as well: neither wanted nor wrong. */
  also?: string[];
  kind: 'positive' | 'lookalike' | 'negative' | 'debunk';
  script: 'hans' | 'hant' | 'en';
}

interface Tally {
  right: number;
  wrong: number;
  missed: number;
  stance: number;
}

const concepts = compileConcepts(
  readFileSync(new URL('../knowledge/concepts.yaml', import.meta.url), 'utf8'),
);
const matcher = compileClaims(concepts, traditionalFor(concepts));

describe.each(['tune', 'held'])('claims in the %s half of the labelled sentences', (half) => {
  const score = scoreOf(readLines<Labelled>(`claims.${half}.jsonl`));

  it('are found, and hardly anything else', () => {
    console.log(tableOf(half, score));
    const all = score.get('all') ?? emptyTally();
    expect(precision(all)).toBeGreaterThanOrEqual(BARS.precision);
    expect(recall(all)).toBeGreaterThanOrEqual(BARS.recall);
    expect(all.stance / all.right).toBeGreaterThanOrEqual(BARS.stance);
  });

  it('cover the claims', () => {
    const claims = [...score.keys()].filter((group) => /^[SC]\d\d$/.test(group));
    expect(claims.length).toBeGreaterThanOrEqual(60);
  });

  it.each(readLines<{ id: string; headline: string; paragraphs: string[] }>(`claims.neutral.${half}.jsonl`))(
    'are not found in the neutral article $id',
    ({ headline, paragraphs }) => {
      expect(paragraphs.flatMap((text) => splitSentences(text)).length).toBeGreaterThanOrEqual(8);
      expect(claimsInArticle(matcher, paragraphs, headline)).toEqual([]);
    },
  );
});

function readLines<T>(file: string): T[] {
  return readFileSync(new URL(file, CORPUS), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** Tallies by group: all, each kind, each script, each claim. */
function scoreOf(lines: readonly Labelled[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const line of lines) {
    const found = stancesIn(line);
    const wanted = new Map(line.claims.map(({ id, stance }) => [id, stance]));
    for (const id of new Set([...found.keys(), ...wanted.keys()])) {
      if (!wanted.has(id) && line.also?.includes(id)) continue;
      for (const group of ['all', line.kind, line.script, id]) {
        const tally = tallies.get(group) ?? emptyTally();
        tallies.set(group, tally);
        if (!wanted.has(id)) tally.wrong++;
        else if (!found.has(id)) tally.missed++;
        else tally.right++;
        if (found.has(id) && found.get(id) === wanted.get(id)) tally.stance++;
      }
    }
  }
  return tallies;
}

/** What the matcher finds in each sentence of a text; a claim that one sentence makes counts as made. */
function stancesIn({ text, context }: Labelled): Map<string, Stance> {
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  const found = new Map<string, Stance>();
  for (const [at, sentence] of sentences.entries()) {
    const before = sentences[at - 1] ?? context?.before;
    const after = sentences[at + 1] ?? context?.after;
    const around = { ...(before && { before }), ...(after && { after }) };
    const headline = context?.headline;
    for (const { claim, stance } of matchClaims(matcher, {
      sentence,
      ...around,
      ...(headline && { headline }),
    })) {
      if (found.get(claim) !== 'asserts') found.set(claim, stance === 'asserts' ? stance : 'discusses');
    }
  }
  return found;
}

function emptyTally(): Tally {
  return { right: 0, wrong: 0, missed: 0, stance: 0 };
}

function precision({ right, wrong }: Tally): number {
  return right / Math.max(1, right + wrong);
}

function recall({ right, missed }: Tally): number {
  return right / Math.max(1, right + missed);
}

function tableOf(half: string, score: ReadonlyMap<string, Tally>): string {
  const isClaim = (group: string) => /^[SC]\d\d$/.test(group);
  const f1 = (tally: Tally) =>
    (2 * precision(tally) * recall(tally)) / Math.max(1e-9, precision(tally) + recall(tally));
  const claims = [...score]
    .filter(([group]) => isClaim(group))
    .sort((one, other) => f1(one[1]) - f1(other[1]));
  const groups = [...score].filter(([group]) => !isClaim(group));
  const rows = [...groups, ...claims.slice(0, 10)].map(([group, tally]) => {
    const { right, wrong, missed } = tally;
    const figures = [right, wrong, missed, precision(tally).toFixed(3), recall(tally).toFixed(3)];
    return [group.padEnd(10), ...figures.map((figure) => String(figure).padStart(7))].join('');
  });
  const heads = ['right', 'wrong', 'missed', 'prec', 'recall'].map((head) => head.padStart(7)).join('');
  return [`${half.padEnd(10)}${heads}`, ...rows].join('\n');
}
