import { Converter } from 'opencc-js/t2cn';
import { z } from 'zod';
import { conceptsOf, literalWords, parseConcepts, parsePattern } from '../mentions/claim-pattern.ts';
import { claimTextForm, scriptTable } from '../mentions/claim-text.ts';
import { type ClaimMatcherData, MASK } from '../mentions/claims.ts';
import { type DataFile, readDataFile } from './build/data-file.ts';
import { describeProblem, type Problem } from './build/problem.ts';
import { scriptPairs } from './build/script-pairs.ts';

const FILE = '../concepts.yaml';

const wordings = z.strictObject({
  any: z.array(z.string()).min(1),
  not: z.string().optional(),
  sentenceNot: z.string().optional(),
  denied: z.string().optional(),
  yields: z.array(z.string()).min(1).optional(),
  always: z.boolean().optional(),
});
const conceptsFile = z.strictObject({
  words: z.record(z.string(), z.string().regex(/\S/, 'a concept without words')),
  claims: z.record(z.string().regex(/^[SC]\d\d$/), wordings),
  discussion: z.strictObject({ sentence: z.string(), neighbour: z.string() }),
  gate: z.strictObject({ product: z.string(), context: z.string() }),
});
type ConceptsFile = z.output<typeof conceptsFile>;

/**
 * Makes what the matcher loads of the text of knowledge/concepts.yaml.
 * Throws an Error that names file and line of every mistake.
 */
export function compileConcepts(yamlText: string): ClaimMatcherData {
  const problems: Problem[] = [];
  const file = readDataFile(FILE, yamlText, conceptsFile, problems);
  if (file) findUnknownNames(file, problems);
  if (!file || problems.length > 0) {
    throw new Error(problems.map((problem) => describeProblem(problem).replace('data/../', '')).join('\n'));
  }
  const { words, claims, discussion, gate } = file.data;
  const data = {
    words: Object.fromEntries(
      Object.entries(words).map(([name, list]) => [name, list.trim().split(/\s+/).map(wordForm).join(' ')]),
    ),
    claims: Object.entries(claims).map(([id, claim]) => ({
      id,
      any: claim.any.map(literalsForm),
      ...(claim.not && { not: literalsForm(claim.not) }),
      ...(claim.sentenceNot && { sentenceNot: literalsForm(claim.sentenceNot) }),
      ...(claim.denied && { denied: literalsForm(claim.denied) }),
      ...(claim.yields && { yields: claim.yields }),
      ...(claim.always && { always: true }),
    })),
    discussion: {
      sentence: literalsForm(discussion.sentence),
      neighbour: literalsForm(discussion.neighbour),
    },
    gate,
  };
  return data;
}

type Path = readonly PropertyKey[];

/** Adds a problem for every name that is not defined, every concept that is not used, every broken wording. */
function findUnknownNames({ data, lineOf }: DataFile<ConceptsFile>, problems: Problem[]): void {
  const add = (path: Path, message: string, whatToDo: string) => {
    problems.push({ file: FILE, line: lineOf(path), path: path.join('.'), message, whatToDo });
  };
  const used = new Set([MASK]);
  const checkNames = (path: Path, names: readonly string[]) => {
    for (const name of names) used.add(name);
    const unknown = names.filter(
      (name) => literalWords(name) === undefined && !Object.hasOwn(data.words, name),
    );
    for (const name of unknown)
      add(path, `unknown concept ${name}`, 'Define it under words, or correct the name');
  };
  /** Checks the concepts that `namesIn` finds, or says what it could not read. */
  const check = (path: Path, namesIn: () => readonly string[]) => {
    try {
      checkNames(path, namesIn());
    } catch (error) {
      add(path, (error as SyntaxError).message, 'See the examples at the head of the file');
    }
  };

  for (const [name, list] of Object.entries(data.words)) {
    checkNames(
      ['words', name],
      [...list.matchAll(/@(\S+)/g)].map((match) => match[1] ?? ''),
    );
  }
  for (const [id, claim] of Object.entries(data.claims)) {
    for (const [index, source] of claim.any.entries()) {
      check(['claims', id, 'any', index], () => conceptsOf(parsePattern(source)));
    }
    for (const key of ['not', 'sentenceNot', 'denied'] as const) {
      const source = claim[key];
      if (source !== undefined) check(['claims', id, key], () => parseConcepts(source));
    }
    for (const other of claim.yields ?? []) {
      if (!Object.hasOwn(data.claims, other))
        add(['claims', id, 'yields'], `unknown claim ${other}`, 'Correct the id');
    }
  }
  check(['discussion', 'sentence'], () => parseConcepts(data.discussion.sentence));
  check(['discussion', 'neighbour'], () => parseConcepts(data.discussion.neighbour));
  checkNames(['gate', 'product'], [data.gate.product]);
  checkNames(['gate', 'context'], [data.gate.context]);
  checkNames(['words'], [MASK]);
  for (const name of Object.keys(data.words).filter((concept) => !used.has(concept))) {
    add(['words', name], 'a concept that nothing uses', 'Use it in a wording, or remove it');
  }
}

const toSimplified = Converter({ from: 't', to: 'cn' });

/** A word as the matcher sees it in a page; the name of another concept stays as it is. */
function wordForm(word: string): string {
  return word.startsWith('@') ? word : claimTextForm(toSimplified(word), scriptTable('')).text;
}

/** A wording with the words it holds in that form. */
function literalsForm(source: string): string {
  return source.replace(
    /「[^」]*」/g,
    (literal) => `「${(literalWords(literal) ?? []).map(wordForm).join('|')}」`,
  );
}

/** The characters numbers are written with, before mentions/claim-numerals.ts has read them. */
const NUMBER_CHARACTERS = '零一二两三四五六七八九十百千万亿点几数多余来成分之';

/** What OpenCC keeps apart and the words of claims do not: 著名 from 看着, 帐篷 from 账户. */
const MERGED = ['著着', '帳账', '帐账'];

/** What only a page in traditional characters needs to be read with the data: see `scriptPairs`. */
export function traditionalFor(data: ClaimMatcherData): string {
  return scriptPairs(JSON.stringify(data) + NUMBER_CHARACTERS, MERGED);
}
