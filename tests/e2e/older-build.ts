import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const OLDER_VERSION = '0.0.9';

/** A folder of its own, as browsers tell an unpacked extension by where it lies. */
export interface OlderBuild {
  readonly directory: string;
  /** Puts the newer build into its place; the browser takes it up at the next update. */
  replace(): void;
  remove(): void;
}

/** The build that ships, as a version before it. */
export function olderBuildOf(newer: string): OlderBuild {
  const directory = mkdtempSync(join(tmpdir(), 'older-'));
  const replace = () => cpSync(newer, directory, { recursive: true });
  replace();
  const file = join(directory, 'manifest.json');
  const manifest = { ...JSON.parse(readFileSync(file, 'utf8')), version: OLDER_VERSION };
  writeFileSync(file, JSON.stringify(manifest));
  return { directory, replace, remove: () => rmSync(directory, { recursive: true }) };
}
