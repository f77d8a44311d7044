import type { Plugin } from 'vite';
import { orExit } from './or-exit.ts';

/** A plugin of virtual modules, each the plain data that one function makes of what `read` returns from `files`. */
export function dataPlugin<T>(
  name: string,
  modules: ReadonlyMap<string, (data: T) => object | string>,
  files: () => readonly string[],
  read: () => T,
): Plugin {
  let isRelease = false;
  return {
    name,
    configResolved({ command, mode }) {
      isRelease = command === 'build' && mode === 'production';
    },
    resolveId: (id) => (modules.has(id) ? `\0${id}` : null),
    load(id) {
      const make = modules.get(id.slice(1));
      if (!make || !id.startsWith('\0')) return null;
      for (const file of files()) this.addWatchFile(file);
      // What a plugin throws WXT prints twice, within stacks; a development server has to go on.
      return moduleOf(make(isRelease ? orExit(read) : read()));
    },
  };
}

/** A string for JSON.parse is read faster than an object literal of this size (https://v8.dev/blog/cost-of-javascript-2019#json). */
export function moduleOf(data: object | string): string {
  const quoted = JSON.stringify(data).replace(/[\\'\u2028\u2029]/gu, (found) =>
    found === '\\' || found === "'" ? `\\${found}` : `\\u${found.charCodeAt(0).toString(16)}`,
  );
  return `export default JSON.parse('${quoted}');`;
}
