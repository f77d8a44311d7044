import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { ClaimMatcherData } from '../../mentions/claims.ts';
import { compileConcepts, traditionalFor } from '../build-concepts.ts';
import { withShortNames } from './short-names.ts';
import { moduleOf } from './vite-plugin.ts';

const FILE = fileURLToPath(new URL('../concepts.yaml', import.meta.url));

const modules = new Map<string, (data: ClaimMatcherData) => object | string>([
  ['virtual:knowledge/concepts', withShortNames],
  ['virtual:knowledge/traditional', traditionalFor],
]);

/** What the claim matcher looks for, as an editor wrote it in concepts.yaml; the same in every language. */
export function conceptsPlugin(): Plugin {
  return {
    name: 'knowledge-concepts',
    resolveId: (id) => (modules.has(id) ? `\0${id}` : null),
    load(id) {
      const make = modules.get(id.slice(1));
      if (!make || !id.startsWith('\0')) return null;
      this.addWatchFile(FILE);
      return moduleOf(make(compileConcepts(readFileSync(FILE, 'utf8'))));
    },
  };
}
