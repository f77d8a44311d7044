import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { builtExtension } from '../harness/launch.ts';

const KEYS = [
  'permissions',
  'optional_permissions',
  'host_permissions',
  'optional_host_permissions',
] as const;

const agreed: Record<string, string[]> = JSON.parse(
  readFileSync(new URL('../permissions.json', import.meta.url), 'utf8'),
);

/** What the manifest asks of people: `host_permissions *://*.example.com/*`. */
function asked(): string[] {
  const manifest = JSON.parse(
    readFileSync(join(builtExtension(inject('browserName')), 'manifest.json'), 'utf8'),
  );
  const matches = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
  return linesOf({ ...manifest, content_scripts: [...new Set(matches)] }, [...KEYS, 'content_scripts']);
}

function linesOf(lists: Record<string, string[]>, keys: readonly string[]): string[] {
  return keys.flatMap((key) => (lists[key] ?? []).map((value) => `${key} ${value}`)).sort();
}

const WHY = `
The manifest and tests/permissions.json differ. Nothing is broken, but this changes what people agreed to: with one
permission or site more, Chrome and Edge switch the extension off until its reader agrees again, and Firefox does not
grant the new site. If it is worth that (docs/decisions/sites.md), write the same into tests/permissions.json: a site of
utils/news-sites.json stands there twice, under host_permissions and under content_scripts, in the order of the alphabet.`;

it('asks for exactly what is written in tests/permissions.json', () => {
  const now = asked();
  const before = linesOf(agreed, Object.keys(agreed));
  const added = now.filter((line) => !before.includes(line));
  const gone = before.filter((line) => !now.includes(line));
  expect({ added, gone }, WHY).toEqual({ added: [], gone: [] });
});
