import { describe, expect, it } from 'vitest';
import { changesSince } from './changes.ts';
import type { Change } from './guide-types.ts';

const change = (version: string): Change => ({
  version,
  date: version.slice(0, 10),
  records: [{ id: 'edition', what: 'x' }],
});
const changes = ['2027-02-01.2', '2027-02-01', '2026-11-25'].map(change);

describe('changesSince', () => {
  it('gives what is newer than the version seen', () => {
    expect(changesSince(changes, '2026-11-25').map((one) => one.version)).toEqual([
      '2027-02-01.2',
      '2027-02-01',
    ]);
    expect(changesSince(changes, '2027-02-01').map((one) => one.version)).toEqual(['2027-02-01.2']);
  });

  it('gives nothing to a reader who has seen the newest', () => {
    expect(changesSince(changes, '2027-02-01.2')).toEqual([]);
  });

  it('gives nothing on a first visit', () => {
    expect(changesSince(changes, null)).toEqual([]);
  });

  it('gives everything to a reader of a version no longer listed', () => {
    expect(changesSince(changes, '2025-01-01')).toEqual(changes);
  });
});
