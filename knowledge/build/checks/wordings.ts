import type { z } from 'zod';
import { conceptsOf, literalWords, parseConcepts, parsePattern } from '../../../mentions/claim-pattern.ts';
import { MASK } from '../../../mentions/claims.ts';
import { LONGEST_WORD } from '../../../mentions/concepts.ts';
import type { conceptsFile } from '../../schema/concepts.ts';
import type { DataFile, Path } from '../data-file.ts';
import type { Report } from './report.ts';

type ConceptsFile = DataFile<z.output<typeof conceptsFile>>;

/** Finds every name that is not defined, every concept that is not used, every broken wording. */
export function checkWordings(file: ConceptsFile, report: Report): void {
  const { words, claims, discussion, gate } = file.data;
  const used = new Set([MASK]);
  const checkLengths = (path: Path, list: readonly string[]) => {
    for (const word of list.filter(({ length }) => length > LONGEST_WORD)) {
      report(file, path, `“${word}” is longer than ${LONGEST_WORD} characters`, 'Keep the part that tells');
    }
  };
  const checkNames = (path: Path, names: readonly string[]) => {
    for (const name of names) {
      used.add(name);
      checkLengths(path, literalWords(name) ?? []);
      if (literalWords(name) || Object.hasOwn(words, name)) continue;
      report(file, path, `unknown concept ${name}`, 'Define it under words, or correct the name');
    }
  };
  /** Checks the concepts that `namesIn` finds, or says what it could not read. */
  const check = (path: Path, namesIn: () => readonly string[]) => {
    try {
      checkNames(path, namesIn());
    } catch (error) {
      report(file, path, (error as SyntaxError).message, 'See the examples at the head of the file');
    }
  };

  for (const [name, list] of Object.entries(words)) {
    const all = list.trim().split(/\s+/);
    checkLengths(['words', name], all);
    checkNames(
      ['words', name],
      all.filter((word) => word.startsWith('@')).map((word) => word.slice(1)),
    );
  }
  for (const [id, claim] of Object.entries(claims)) {
    for (const [index, source] of claim.any.entries()) {
      check(['claims', id, 'any', index], () => conceptsOf(parsePattern(source)));
    }
    for (const key of ['not', 'sentenceNot', 'denied'] as const) {
      const source = claim[key];
      if (source !== undefined) check(['claims', id, key], () => parseConcepts(source));
    }
    for (const other of claim.yields ?? []) {
      if (Object.hasOwn(claims, other)) continue;
      report(file, ['claims', id, 'yields'], `unknown claim ${other}`, 'Correct the id');
    }
  }
  check(['discussion', 'sentence'], () => parseConcepts(discussion.sentence));
  check(['discussion', 'neighbour'], () => parseConcepts(discussion.neighbour));
  checkNames(['gate', 'product'], [gate.product]);
  checkNames(['gate', 'context'], [gate.context]);
  checkNames(['words'], [MASK]);
  for (const name of Object.keys(words).filter((concept) => !used.has(concept))) {
    report(file, ['words', name], `nothing uses the concept ${name}`, 'Use it in a wording, or remove it');
  }
}
