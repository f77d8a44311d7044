import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, type Rollup } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardKnowledge } from '../types.ts';
import { moduleOf } from './data-plugin.ts';
import { smallKnowledge } from './testing/small-knowledge.ts';
import { knowledgePlugin } from './vite-plugin.ts';

let folder: string;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'knowledge-')), 'data');
  for (const [name, text] of smallKnowledge) write(name, text);
});
afterEach(() => rmSync(dirname(folder), { recursive: true }));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

/** The default export of a virtual module, as a real build writes it. */
async function built<T>(id: string, mode = 'development'): Promise<T> {
  const output = await build({
    configFile: false,
    mode,
    logLevel: 'silent',
    plugins: [knowledgePlugin(folder)],
    build: { write: false, rollupOptions: { input: id, preserveEntrySignatures: 'strict' } },
  });
  const [chunk] = (output as Rollup.RollupOutput).output;
  const module = await import(`data:text/javascript,${encodeURIComponent(chunk.code)}`);
  return module.default;
}

// A build takes a fraction of a second; a busy machine several.
describe('a build', { timeout: 30_000 }, () => {
  it('gets the knowledge of one language', async () => {
    const english = await built<CardKnowledge>('virtual:knowledge/card/en');
    expect(english.language).toBe('en');
    expect(english.claims[0]?.text).toBe('No announcement found.');

    const traditional = await built<CardKnowledge>('virtual:knowledge/card/zh-TW');
    expect(traditional.products.huabei.name).toBe('花唄');
  });

  it('sees a change of the data', async () => {
    await built('virtual:knowledge/card/en');
    write('en/claims.yaml', 'S01:\n  said: Huabei may close\n  statement: Nothing was announced.\n');
    const card = await built<CardKnowledge>('virtual:knowledge/card/en');
    expect(card.claims[0]?.text).toBe('Nothing was announced.');
  });

  it('fails on a mistake and names file and line', async () => {
    write('en/claims.yaml', 'S09:\n  statement: x\n');
    await expect(built('virtual:knowledge/card/en')).rejects.toThrow(
      /knowledge\/data\/en\/claims\.yaml:1 S09: there is no record S09/u,
    );
  });

  it('for a release ends with the mistake alone', async () => {
    write('en/claims.yaml', 'S09:\n  statement: x\n');
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
      throw new Error('ended');
    });
    await expect(built('virtual:knowledge/card/en', 'production')).rejects.toThrow('ended');
    expect(said.mock.calls).toEqual([[expect.stringMatching(/^knowledge\/data\/en\/claims\.yaml:1 .*\.$/u)]]);
    said.mockRestore();
    exit.mockRestore();
  });
});

describe('moduleOf', () => {
  it('survives quotes, backslashes and line separators', async () => {
    const data = { text: 'it\'s "quoted" \\ back\nslash \u2028\u2029' };
    const module = await import(`data:text/javascript,${encodeURIComponent(moduleOf(data))}`);
    expect(module.default).toEqual(data);
  });
});
