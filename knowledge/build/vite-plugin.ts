import { join } from 'node:path';
import type { Plugin } from 'vite';
import newsSites from '../../utils/news-sites.json' with { type: 'json' };
import type { Language } from '../types.ts';
import { cardBundle, detailsBundle, guideBundle } from './bundle.ts';
import { knowledgeFrom } from './check.ts';
import { dataPlugin } from './data-plugin.ts';
import { dataFileNames, dataFolder, type Knowledge, readDataFolder } from './load.ts';
import { scriptPairs } from './script-pairs.ts';

/** Languages the bundles are made in, text of record first. */
export const languages: readonly Language[] = ['zh-CN', 'zh-TW', 'en'];

const modules = new Map<string, (knowledge: Knowledge) => object>([
  ['virtual:knowledge/script', searchedScript],
  ...languages.flatMap((language): [string, (knowledge: Knowledge) => object][] => [
    [`virtual:knowledge/card/${language}`, (knowledge) => cardBundle(knowledge, language)],
    [`virtual:knowledge/details/${language}`, (knowledge) => detailsBundle(knowledge, language)],
    [`virtual:knowledge/guide/${language}`, (knowledge) => guideBundle(knowledge, language)],
  ]),
]);

/** The options search the list of sites as the guide does the knowledge. */
function searchedScript({ concepts: _, ...searched }: Knowledge): object {
  return { pairs: scriptPairs(JSON.stringify([searched, newsSites])) };
}

/**
 * The modules of virtual.d.ts, each the plain data one context needs in one language. A mistake in the data fails the
 * build and names file and line; in development the data files are watched.
 */
export function knowledgePlugin(folder: string = dataFolder): Plugin {
  const files = () => dataFileNames(folder).map((name) => join(folder, name));
  return dataPlugin('knowledge', modules, files, () => checkedOnce(readDataFolder(folder)));
}

/** One build asks for several modules, and a target is built in several passes, all from the same files. */
let checked: { texts: string; knowledge: Knowledge } | null = null;

function checkedOnce(texts: ReadonlyMap<string, string>): Knowledge {
  const key = JSON.stringify([...texts]);
  if (checked?.texts !== key) checked = { texts: key, knowledge: knowledgeFrom(texts) };
  return checked.knowledge;
}
