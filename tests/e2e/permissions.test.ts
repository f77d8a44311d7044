import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { builtExtension } from '../harness/launch.ts';

/** What the manifest asks of people. One permission or site more, and browsers switch the extension off until they agree. */
const KEYS = [
  'permissions',
  'optional_permissions',
  'host_permissions',
  'optional_host_permissions',
] as const;

const agreed: Record<string, string[]> = JSON.parse(
  readFileSync(new URL('../permissions.json', import.meta.url), 'utf8'),
);

it('asks for exactly what is written in tests/permissions.json', () => {
  const manifest = JSON.parse(
    readFileSync(join(builtExtension(inject('browserName')), 'manifest.json'), 'utf8'),
  );
  const matches = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
  const asked = Object.fromEntries(KEYS.map((key) => [key, [...(manifest[key] ?? [])].sort()]));
  expect({ ...asked, content_scripts: [...new Set(matches)].sort() }).toEqual(agreed);
});
