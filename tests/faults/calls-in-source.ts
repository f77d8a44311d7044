import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Handed to what listens to it. */
const EVENT = /\.on[A-Z]\w+$/;

/** Read, not called. */
const PROPERTIES = new Set(['runtime.id', 'contextMenus', 'commands']);

/**
 * Every call of the browser's interface in the folders, by path such as `storage.local.get`. Throws at a use it
 * cannot read, so that none goes unnoticed.
 */
export function callsInSource(folders: readonly string[]): Set<string> {
  const calls = new Set<string>();
  for (const file of folders.flatMap(sourceFiles)) {
    for (const [use, path, opening] of usesIn(readFileSync(file, 'utf8'))) {
      if (opening === '(') calls.add(path);
      else if (!PROPERTIES.has(path) && !EVENT.test(path))
        throw new Error(`${file}: "${use}" is neither a call nor a known property`);
    }
  }
  for (const call of [...calls]) if (/(?:add|remove)Listener$/.test(call)) calls.delete(call);
  return calls;
}

function sourceFiles(folder: string): string[] {
  const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter(({ name }) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map(({ parentPath, name }) => join(parentPath, name));
}

/** Uses of `browser` as [text, path, what follows]. */
function* usesIn(source: string): Generator<[use: string, path: string, opening: string]> {
  const text = source
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .replace(/\s+(?=\??\.\w)/g, '') // a chain over several lines
    .replace(/typeof browser[\w.]+/g, '')
    .replace(/\((browser\.\w+) as \w+\)/g, '$1')
    .replace(/const \{ (\w+) \} = (browser\.\w+) as \w+;/g, '$2.$1(')
    .replace(/(browser\.storage)\[area\]\.get/g, '$1.sync.get() $1.local.get() $1.managed.get');
  for (const [use, dotted = '', opening = ''] of text.matchAll(/\bbrowser((?:\??\.\w+)+)(?:\?\.)?(\(?)/g)) {
    yield [use, dotted.replaceAll('?', '').slice(1), opening];
  }
  const bare = /(?<![\w'-])browser\b(?!\??\.|\w|-|[^\n]*\bfrom\b|'|:)/.exec(text);
  if (bare) yield [text.slice(bare.index, bare.index + 30), '', ''];
}
