import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../../scripts/browsers.ts';
import { builtExtension, copiedExtension } from '../harness/launch.ts';

export const OLDER_VERSION = '0.0.9';

export interface OlderBuild {
  readonly directory: string;
  /** Puts the newer build into its place; the browser takes it up at the next update. */
  replace(): void;
  remove(): void;
}

/** The build that ships, as a version before it. */
export function olderBuild(name: BrowserName): OlderBuild {
  const directory = copiedExtension(name);
  const replace = () => cpSync(builtExtension(name), directory, { recursive: true });
  const file = join(directory, 'manifest.json');
  const manifest = { ...JSON.parse(readFileSync(file, 'utf8')), version: OLDER_VERSION };
  writeFileSync(file, JSON.stringify(manifest));
  return { directory, replace, remove: () => rmSync(directory, { recursive: true }) };
}
