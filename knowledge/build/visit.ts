import type { Path } from './data-file.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Calls `found` with every object in `value`, the outer ones first, and where it stands. */
export function visitObjects(value: unknown, path: Path, found: (fields: Fields, path: Path) => void): void {
  if (value === null || typeof value !== 'object') return;
  if (!Array.isArray(value)) found(value as Fields, path);
  for (const [key, item] of Object.entries(value)) {
    visitObjects(item, [...path, Array.isArray(value) ? Number(key) : key], found);
  }
}
