import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { compileConcepts } from '../build-concepts.ts';
import { moduleOf } from './vite-plugin.ts';

const ID = 'virtual:knowledge/concepts';
const FILE = fileURLToPath(new URL('../concepts.yaml', import.meta.url));

/** What the claim matcher looks for, as an editor wrote it in concepts.yaml; the same in every language. */
export function conceptsPlugin(): Plugin {
  return {
    name: 'knowledge-concepts',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load(id) {
      if (id !== `\0${ID}`) return null;
      this.addWatchFile(FILE);
      return moduleOf(compileConcepts(readFileSync(FILE, 'utf8')));
    },
  };
}
