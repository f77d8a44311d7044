import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { actionsFile, changesFile, questionsFile } from '../schema/actions.ts';
import { analysisFile, claimsFile, risksFile } from '../schema/claims.ts';
import { conversionsFile } from '../schema/conversions.ts';
import { englishFile, namesFile, taiwanFile } from '../schema/english.ts';
import { productFile, sharedFile, unconfirmedFile } from '../schema/facts.ts';
import { rulesFile, sourcesFile } from '../schema/rules.ts';
import { type DataFile, readDataFile } from './data-file.ts';
import type { Problem } from './problem.ts';

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
};

export const dataFolder = join(import.meta.dirname, '..', 'data');

/** The yaml files of a folder by their name relative to it. Throws if one is not UTF-8. */
export function readDataFolder(folder: string): Map<string, string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const names = readdirSync(folder, { recursive: true, encoding: 'utf-8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return new Map(names.map((name) => [name, decoder.decode(readFileSync(join(folder, name)))]));
}

export function loadKnowledge(texts: ReadonlyMap<string, string>): {
  knowledge: Knowledge | null;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const read = <S extends z.ZodType>(name: string, schema: S) => {
    const text = texts.get(name);
    if (text !== undefined) return readDataFile(name, text, schema, problems);
    problems.push({ file: name, line: 1, path: '', message: 'missing file', whatToDo: 'Put it back' });
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
  };
  return { knowledge: problems.length === 0 ? (knowledge as Knowledge) : null, problems };
}
