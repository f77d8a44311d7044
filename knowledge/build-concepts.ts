import { Converter } from 'opencc-js/t2cn';
import type { z } from 'zod';
import { literalWords } from '../mentions/claim-pattern.ts';
import { claimTextForm, scriptTable } from '../mentions/claim-text.ts';
import type { ClaimMatcherData } from '../mentions/claims.ts';
import { reportTo } from './build/checks/report.ts';
import { checkWordings } from './build/checks/wordings.ts';
import { readDataFile } from './build/data-file.ts';
import { MistakesError, type Problem } from './build/problem.ts';
import { scriptPairs } from './build/script-pairs.ts';
import { conceptsFile, conceptsName } from './schema/concepts.ts';
import { TOPICS } from './topics.ts';

/**
 * Makes what the matcher loads of the text of knowledge/concepts.yaml.
 * Throws a MistakesError that names file and line of every mistake.
 */
export function compileConcepts(yamlText: string): ClaimMatcherData {
  const problems: Problem[] = [];
  const file = readDataFile(conceptsName, yamlText, conceptsFile, problems);
  if (file) checkWordings(file, reportTo(problems));
  if (!file || problems.length > 0) throw new MistakesError(problems);
  return matcherDataOf(file.data);
}

/** @param concepts in which `checkWordings` found no mistake */
export function matcherDataOf({
  words,
  claims,
  discussion,
  gate,
}: z.output<typeof conceptsFile>): ClaimMatcherData {
  return {
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
  const topics = Object.values(TOPICS).map(({ words }) => words.source);
  return scriptPairs(JSON.stringify(data) + topics.join('') + NUMBER_CHARACTERS, MERGED);
}
