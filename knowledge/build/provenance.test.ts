import { expect, it } from 'vitest';
import { knowledgeFrom } from './check.ts';
import { provenancesOf } from './provenance.ts';
import { smallKnowledge } from './testing/small-knowledge.ts';

/** Of a statement that rests on two facts, as of these dates. */
function asOf(one: string, another: string): string {
  const file = 'products/huabei.yaml';
  const text = smallKnowledge
    .get(file)
    ?.replace(/(?<=HB-01\n.*?asOf: )'[^']*'/s, `'${one}'`)
    .replace(/(?<=HB-02\n.*?asOf: )'[^']*'/s, `'${another}'`);
  const knowledge = knowledgeFrom(new Map([...smallKnowledge, [file, text ?? '']]));
  return provenancesOf(knowledge, '2026-10-01').ofFacts(['HB-01', 'HB-02']).asOf;
}

it.each([
  ['2026-02', '2026-02-20', '2026-02'],
  ['2026-02', '2026-03-01', '2026-03-01'],
  ['2025', '2025-11', '2025'],
  ['2025', '2026-01', '2026-01'],
])('of %s and %s the later is %s', (one, another, later) => {
  expect(asOf(one, another)).toBe(later);
  expect(asOf(another, one)).toBe(later);
});
