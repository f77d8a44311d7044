import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { actionsFile, changesFile, questionsFile } from '../schema/actions.ts';
import { analysisFile, claimsFile, risksFile } from '../schema/claims.ts';
import { conceptsFile, conceptsName } from '../schema/concepts.ts';
import { conversionsFile } from '../schema/conversions.ts';
import { englishFile, namesFile, taiwanFile } from '../schema/english.ts';
import { productFile, sharedFile, unconfirmedFile } from '../schema/facts.ts';
import { idsFile } from '../schema/ids.ts';
import { rulesFile, sourcesFile } from '../schema/rules.ts';
import { type DataFile, readDataFile } from './data-file.ts';
import { MistakesError, type Problem } from './problem.ts';

const schemas = {
  shared: sharedFile,
  conversions: conversionsFile,
  questions: questionsFile,
  unconfirmed: unconfirmedFile,
  rules: rulesFile,
  claims: claimsFile,
  actions: actionsFile,
  risks: risksFile,
  analysis: analysisFile,
  sources: sourcesFile,
  changes: changesFile,
};
type Schemas = typeof schemas;
type FileKey = keyof Schemas;

export type EnglishFile = DataFile<z.output<typeof englishFile>>;

/** Every data file, valid by itself; what the files say about each other is checked in check.ts. */
export type Knowledge = { [Key in FileKey]: DataFile<z.output<Schemas[Key]>> } & {
  products: DataFile<z.output<typeof productFile>>[];
  /** The English overlays of data/en, except the list of names. */
  english: EnglishFile[];
  /** English names of institutions, by their Chinese name. */
  names: DataFile<z.output<typeof namesFile>>;
  taiwan: DataFile<z.output<typeof taiwanFile>>;
  concepts: DataFile<z.output<typeof conceptsFile>>;
  /** Every id, by kind: committed on purpose, so that no record disappears unnoticed. */
  ids: DataFile<z.output<typeof idsFile>>;
};

export const dataFolder = join(import.meta.dirname, '..', 'data');

const idsName = 'ids.json';

/** The files of the knowledge, relative to its data folder. */
export function dataFileNames(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf-8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return [...names, ...[idsName, conceptsName].filter((name) => existsSync(join(folder, name)))];
}

/** The texts of those files by their names. Throws a MistakesError if one is not UTF-8. */
export function readDataFolder(folder: string): Map<string, string> {
  return new Map(dataFileNames(folder).map((name) => [name, textOf(name, readFileSync(join(folder, name)))]));
}

function textOf(name: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const whatToDo = 'Save the file as UTF-8';
    throw new MistakesError([{ file: name, line: 1, path: '', message: 'this is not UTF-8', whatToDo }]);
  }
}

export function loadKnowledge(texts: ReadonlyMap<string, string>): {
  knowledge: Knowledge | null;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const read = <S extends z.ZodType>(name: string, schema: S) => {
    const text = texts.get(name);
    if (text !== undefined) return readDataFile(name, text, schema, problems);
    problems.push({
      file: name,
      line: 1,
      path: '',
      message: 'this file is missing',
      whatToDo: 'Put it back',
    });
    return null;
  };
  const folder = (prefix: string) => [...texts.keys()].filter((name) => name.startsWith(prefix));

  const single = Object.entries(schemas).map(([key, schema]) => [key, read(`${key}.yaml`, schema)]);
  const knowledge = {
    ...Object.fromEntries(single),
    products: folder('products/').map((name) => read(name, productFile)),
    english: folder('en/')
      .filter((name) => name !== 'en/names.yaml')
      .map((name) => read(name, englishFile)),
    names: read('en/names.yaml', namesFile),
    taiwan: read('zh-tw.yaml', taiwanFile),
    concepts: read(conceptsName, conceptsFile),
    ids: read(idsName, idsFile),
  };
  return { knowledge: problems.length === 0 ? (knowledge as Knowledge) : null, problems };
}

/** The files that hold records: each says when it was edited. */
export function recordFiles(knowledge: Knowledge) {
  const { english: _e, names: _n, taiwan: _t, concepts: _c, ids: _i, changes: _h, ...rest } = knowledge;
  const { products, ...single } = rest;
  return [...products, ...Object.values(single)];
}
