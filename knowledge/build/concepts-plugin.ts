import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { ClaimMatcherData } from '../../mentions/claims.ts';
import { compileConcepts, traditionalFor } from '../build-concepts.ts';
import { conceptsName } from '../schema/concepts.ts';
import { dataPlugin } from './data-plugin.ts';
import { dataFolder } from './load.ts';
import { withShortNames } from './short-names.ts';

const FILE = join(dataFolder, conceptsName);

const modules = new Map<string, (data: ClaimMatcherData) => object | string>([
  ['virtual:knowledge/concepts', withShortNames],
  ['virtual:knowledge/traditional', traditionalFor],
]);

/** What the claim matcher looks for, as an editor wrote it in concepts.yaml; the same in every language. */
export function conceptsPlugin(): Plugin {
  const read = () => compileConcepts(readFileSync(FILE, 'utf8'));
  return dataPlugin('knowledge-concepts', modules, () => [FILE], read);
}
