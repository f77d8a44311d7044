import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

/** A client of this folder as one script that makes its exports the global `page`; as for developers, with warnings. */
export async function clientSource(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    logLevel: 'silent', // a failure comes as an exception
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    build: {
      write: false,
      minify: false,
      target: ['chrome128', 'firefox146'],
      lib: { entry: file, formats: ['iife'], name: 'page' },
    },
  });
  return `${(built as Rollup.RollupOutput[])[0]?.output[0].code}\nglobalThis.page = page;`;
}
