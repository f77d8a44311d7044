import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ClaimMatcherData, compileClaims, matchClaims } from '../../mentions/claims.ts';
import { compileConcepts } from '../build-concepts.ts';
import { withShortNames } from './short-names.ts';

const root = new URL('../../', import.meta.url);
const data = compileConcepts(readFileSync(new URL('knowledge/concepts.yaml', root), 'utf8'));

describe('short names', () => {
  it('change nothing that is found', () => {
    const hits = (concepts: ClaimMatcherData) => {
      const matcher = compileClaims(concepts);
      return readFileSync(new URL('tests/corpus/claims.held.jsonl', root), 'utf8')
        .trim()
        .split('\n')
        .map((line) => matchClaims(matcher, { sentence: JSON.parse(line).text }));
    };
    const found = hits(data);
    expect(found.flat().length).toBeGreaterThan(100);
    expect(hits(withShortNames(data))).toEqual(found);
  });

  it('are a letter or two', () => {
    const names = Object.keys(withShortNames(data).words).filter((name) => name !== '遮盖');
    expect(names.filter((name) => !/^[A-Za-z]{1,2}$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});
