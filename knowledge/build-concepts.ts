import { Converter } from 'opencc-js/t2cn';
import { z } from 'zod';
import { literalWords, parsePattern } from '../mentions/claim-pattern.ts';
import { claimTextForm, scriptTable } from '../mentions/claim-text.ts';
import { type ClaimMatcherData, MASK } from '../mentions/claims.ts';
import { type DataFile, readDataFile } from './build/data-file.ts';
import { describeProblem, type Problem } from './build/problem.ts';

const FILE = '../concepts.yaml';

const concepts = z.array(z.string()).min(1);
const wordings = z.strictObject({
  any: concepts,
  not: concepts.optional(),
  sentenceNot: concepts.optional(),
  denied: concepts.optional(),
  yields: concepts.optional(),
  always: z.boolean().optional(),
});
const conceptsFile = z.strictObject({
  words: z.record(z.string(), z.string().regex(/\S/, 'a concept without words')),
  claims: z.record(z.string().regex(/^[SC]\d\d$/, 'a claim id is S or C and two digits'), wordings),
  discussion: z.strictObject({ sentence: concepts, neighbour: concepts }),
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
      ...(claim.not && { not: claim.not.map(literalsForm) }),
      ...(claim.sentenceNot && { sentenceNot: claim.sentenceNot.map(literalsForm) }),
      ...(claim.denied && { denied: claim.denied.map(literalsForm) }),
      ...(claim.yields && { yields: claim.yields }),
      ...(claim.always && { always: true }),
    })),
    discussion,
    gate,
  };
  return { script: scriptPairs(JSON.stringify(data)), ...data };
}

type Path = readonly PropertyKey[];

/** Adds a problem for every concept or claim that is named but not defined, and for every broken wording. */
function findUnknownNames({ data, lineOf }: DataFile<ConceptsFile>, problems: Problem[]): void {
  const add = (path: Path, message: string, whatToDo: string) => {
    problems.push({ file: FILE, line: lineOf(path), path: path.join('.'), message, whatToDo });
  };
  const checkConcepts = (path: Path, names: readonly string[] = []) => {
    const unknown = names.filter((name) => literalWords(name) === undefined && !Object.hasOwn(data.words, name));
    for (const name of unknown) add(path, `unknown concept ${name}`, 'Define it under words, or correct the name');
  };

  for (const [name, list] of Object.entries(data.words)) {
    checkConcepts(['words', name], [...list.matchAll(/@(\S+)/g)].map((match) => match[1] ?? ''));
  }
  for (const [id, claim] of Object.entries(data.claims)) {
    for (const [index, source] of claim.any.entries()) {
      const path = ['claims', id, 'any', index];
      try {
        const pattern = parsePattern(source);
        checkConcepts(path, [...pattern.slots.flat(), ...pattern.without]);
      } catch (error) {
        add(path, (error as SyntaxError).message, 'See the examples at the head of the file');
      }
    }
    for (const key of ['not', 'sentenceNot', 'denied'] as const) checkConcepts(['claims', id, key], claim[key]);
    for (const other of claim.yields ?? []) {
      if (!Object.hasOwn(data.claims, other)) add(['claims', id, 'yields'], `unknown claim ${other}`, 'Correct the id');
    }
  }
  checkConcepts(['discussion', 'sentence'], data.discussion.sentence);
  checkConcepts(['discussion', 'neighbour'], data.discussion.neighbour);
  checkConcepts(['gate', 'product'], [data.gate.product]);
  checkConcepts(['gate', 'context'], [data.gate.context]);
  checkConcepts(['words'], [MASK]);
}

const toSimplified = Converter({ from: 't', to: 'cn' });

/** A word as the matcher sees it in a page; the name of another concept stays as it is. */
function wordForm(word: string): string {
  return word.startsWith('@') ? word : claimTextForm(toSimplified(word), scriptTable('')).text;
}

/** A wording with the words it holds in that form. */
function literalsForm(source: string): string {
  return source.replace(/「[^」]*」/g, (literal) => `「${(literalWords(literal) ?? []).map(wordForm).join('|')}」`);
}

/** The characters numbers are written with, before mentions/claim-numerals.ts has read them. */
const NUMBER_CHARACTERS = '零一二两三四五六七八九十百千万亿点几数多余来成分之';

/**
 * Every traditional character, mainland, Hong Kong or Taiwan form, that stands for one in `text`.
 * 着 is left out by OpenCC because 著 is also a simplified character, of words no claim is made of.
 */
function scriptPairs(text: string): string {
  const wanted = new Set(text + NUMBER_CHARACTERS);
  const converters = (['t', 'hk', 'tw'] as const).map((from) => Converter({ from, to: 'cn' }));
  const pairs = new Map<string, string>([['著', '着']]);
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const character = String.fromCharCode(code);
    for (const convert of converters) {
      const simplified = convert(character);
      if (simplified !== character && wanted.has(simplified) && !pairs.has(character)) pairs.set(character, simplified);
    }
  }
  return [...pairs].flat().join('');
}
