import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'puppeteer-core';
import { build, type Rollup } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const bundles = new Map<string, Promise<string>>();

/**
 * Makes a source module's exports a global of a page that has no extension: what needs layout is tested there.
 * @param path from the project's root, e.g. 'entrypoints/reader.content/flows.ts'
 */
export async function loadModule(where: Page | Frame, path: string, globalName: string): Promise<void> {
  const key = `${globalName} ${path}`;
  const bundle = bundles.get(key) ?? bundleModule(path, globalName);
  bundles.set(key, bundle);
  await where.evaluate(`${await bundle}\nglobalThis.${globalName} = ${globalName}; undefined`);
}

async function bundleModule(path: string, globalName: string): Promise<string> {
  const bundle = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent', // a failure comes as an exception
    build: {
      write: false,
      minify: false,
      target: ['chrome128', 'firefox146'],
      lib: { entry: path, formats: ['iife'], name: globalName },
    },
  });
  return (bundle as Rollup.RollupOutput[])[0]?.output[0].code ?? '';
}
