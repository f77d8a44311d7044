import { DEFAULT_SETTINGS, type Settings, strings } from './settings.ts';
import { readArea } from './storage.ts';

/** The settings an organisation has locked: see docs/managed.md. */
export async function lockedSettings(): Promise<ReadonlySet<keyof Settings>> {
  const { locked } = await readArea('managed', null);
  return new Set(
    strings(locked).filter((key): key is keyof Settings => Object.hasOwn(DEFAULT_SETTINGS, key)),
  );
}
