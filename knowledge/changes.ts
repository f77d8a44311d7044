import type { Change } from './guide-types.ts';

/**
 * The changes since the version a reader saw last. Nothing for a first visit (null); everything if that version is no
 * longer in the list.
 */
export function changesSince(changes: readonly Change[], version: string | null): readonly Change[] {
  if (version === null) return [];
  const seen = changes.findIndex((change) => change.version === version);
  return seen === -1 ? changes : changes.slice(0, seen);
}
