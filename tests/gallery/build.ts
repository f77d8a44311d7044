import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import { knowledgePlugin } from '../../knowledge/build/vite-plugin.ts';

let code: Promise<string> | undefined;

/** The gallery of all states of the views as one script, for a page without the extension. */
export function gallerySource(): Promise<string> {
  code ??= bundle();
  return code;
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    root: fileURLToPath(new URL('../..', import.meta.url)),
    logLevel: 'silent', // a failure comes as an exception
    plugins: [knowledgePlugin()],
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    build: {
      write: false,
      target: ['chrome128', 'firefox146'],
      lib: { entry: 'tests/gallery/page.tsx', formats: ['iife'], name: 'gallery' },
    },
  });
  return (built as Rollup.RollupOutput[])[0]?.output[0].code ?? '';
}

/** A page whose own style is as unhelpful as pages get. */
export const GALLERY_PAGE = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Views</title>
<style>
  html { font: italic 62.5%/3 serif; letter-spacing: 0.2em; text-align: center; direction: rtl; background: #ddd9cf }
  html[data-theme="dark"] { background: #111 }
  body { margin: 0; padding-block: 24px }
</style>
<body></body>
</html>`;
