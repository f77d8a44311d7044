import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const PAGES = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Folders of the root whose files the pages name. */
const FOLDERS = 'assets|components|docs|entrypoints|knowledge|locales|mentions|public|scripts|tests|utils';

/** Paths in backticks or in the nodes of a diagram; with `<…>` or `*` they stand for several. */
const NAMED_PATH = new RegExp(`["\`]((?:${FOLDERS})/[^\`"\\\\ <*{]*)[\`"\\\\]`, 'g');

describe.each(PAGES)('%s', (page) => {
  it('names files and folders that exist', () => {
    const paths = [...read(page).matchAll(NAMED_PATH)].map(([, path = '']) => path);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('links to pages that exist', () => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(ROOT, dirname(page), link)))).toEqual([]);
  });
});

describe('the architecture', () => {
  it('shows every folder of the source and every entrypoint', () => {
    const text = read('docs/architecture.md');
    const entrypoints = readdirSync(join(ROOT, 'entrypoints'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `entrypoints/${name}/`);
    for (const folder of [
      ...entrypoints,
      ...FOLDERS.split('|')
        .filter((name) => !/docs|public/.test(name))
        .map((name) => `${name}/`),
    ]) {
      expect(text).toContain(folder);
    }
  });
});

describe('the threat model', () => {
  it('names a test for every attack that is claimed to fail', () => {
    const attacks = read('docs/threat-model.md')
      .split('\n')
      .filter(
        (line) => /^\| (?!(?:it|they) could|---)/.test(line) && !line.includes('no defence is possible'),
      );
    expect(attacks.length).toBeGreaterThan(15);
    for (const attack of attacks) expect(attack).toMatch(/`[\w/.-]+\.(?:test\.ts|ts)`/);
  });
});

describe('the store listings', () => {
  const text = read('docs/store.md');

  it('justify every permission', () => {
    const { permissions } = JSON.parse(read('tests/permissions.json'));
    for (const permission of permissions) expect(text).toContain(`| \`${permission}\` |`);
  });

  it('explain every warning of the linter', () => {
    const explained: { code: string; file: string }[] = JSON.parse(
      read('scripts/addons-linter-explained.json'),
    );
    for (const { code, file } of explained) expect(text).toContain(`| \`${code}\` | \`${file}\` |`);
  });

  it('start with the names in the manifest', () => {
    for (const language of ['zh_CN', 'zh_TW', 'en']) {
      const { name } = JSON.parse(read(`public/_locales/${language}/messages.json`));
      expect(text).toContain(`**${name.message}**`);
    }
  });
});
