import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileConcepts, traditionalFor } from '../knowledge/build-concepts.ts';
import { compileClaims, matchClaims } from './claims.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const concepts = compileConcepts(read('../knowledge/concepts.yaml'));
const matcher = compileClaims(concepts, traditionalFor(concepts));
const file: { claims: { id: string; variants: string[] }[] } = parse(read('../knowledge/data/claims.yaml'));

it.each(file.claims)('$id is found in one at least of the wordings it is listed with', ({ id, variants }) => {
  const found = variants.map((sentence) => matchClaims(matcher, { sentence }).map(({ claim }) => claim));
  expect(found.flat(), `knowledge/concepts.yaml: no wording of ${id} finds any of its variants`).toContain(
    id,
  );
});
