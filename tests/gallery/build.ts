import { join } from 'node:path';
import { build, type InlineConfig, type PreviewServer, preview } from 'vite';
import { knowledgePlugin } from '../../knowledge/build/vite-plugin.ts';

const folder = import.meta.dirname;

/** Builds the gallery of all states of the views and serves it on a free port. */
export async function serveGallery(): Promise<{ url: string; server: PreviewServer }> {
  const config = {
    configFile: false,
    root: folder,
    logLevel: 'warn',
    plugins: [knowledgePlugin()],
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    build: { outDir: join(folder, '../../.output/gallery'), emptyOutDir: true },
  } satisfies InlineConfig;
  await build(config);
  const server = await preview({ ...config, preview: { port: 0, host: '127.0.0.1' } });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The gallery has no port');
  return { url: `http://127.0.0.1:${address.port}/`, server };
}
