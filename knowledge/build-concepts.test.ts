import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { literalWords } from '../mentions/claim-pattern.ts';
import { LONGEST_WORD } from '../mentions/concepts.ts';
import { compileConcepts, traditionalFor } from './build-concepts.ts';

const FILE = readFileSync(new URL('concepts.yaml', import.meta.url), 'utf8');

describe('concepts.yaml', () => {
  const data = compileConcepts(FILE);

  it('words every claim of the knowledge, and no other', () => {
    const claims = parse(readFileSync(new URL('data/claims.yaml', import.meta.url), 'utf8')).claims;
    const ids = claims.map(({ id }: { id: string }) => id).sort();
    expect(data.claims.map(({ id }) => id).sort()).toEqual(ids);
  });

  it('never withholds the warnings that are always due', () => {
    const claims = parse(readFileSync(new URL('data/claims.yaml', import.meta.url), 'utf8')).claims;
    const always = claims.filter((claim: { always: boolean }) => claim.always);
    const due = always.map(({ id }: { id: string }) => id);
    expect(data.claims.filter((claim) => claim.always).map(({ id }) => id)).toEqual(due);
  });

  it('has no word longer than the matcher looks back', () => {
    const literals = JSON.stringify(data.claims).match(/「[^」]*」/g) ?? [];
    const words = [
      ...Object.values(data.words).flatMap((list) => list.split(' ')),
      ...literals.flatMap((it) => literalWords(it) ?? []),
    ];
    expect(Math.max(...words.map((word) => word.length))).toBeLessThanOrEqual(LONGEST_WORD);
  });
});

describe('compileConcepts', () => {
  const lines = [
    'words:',
    '  遮盖: 会不会',
    '  產品: 花唄 三百萬',
    'claims:',
    '  S01:',
    '    any:',
    '      - 產品 > 「關停」',
    'discussion: { sentence: 「辟谣」, neighbour: 「辟谣」 }',
    'gate: { product: 產品, context: 產品 }',
  ];
  const withLine = (at: number, line: string) =>
    lines.map((old, index) => (index === at - 1 ? line : old)).join('\n');

  it('puts every word in the form the matcher reads, whatever the script', () => {
    const data = compileConcepts(lines.join('\n'));
    const { words, claims } = data;
    const script = traditionalFor(data);
    expect(words.產品).toBe('花呗 300万');
    expect(claims[0]?.any).toEqual(['產品 > 「关停」']);
    expect(script).toContain('唄呗');
    expect(script).toContain('關关');
  });

  it.each([
    ['an unknown concept', 7, '      - 產品 > 关停', /concepts\.yaml:7 .*unknown concept 关停/],
    ['an unknown concept taken in', 3, '  產品: 花呗 @花', /concepts\.yaml:3 .*unknown concept 花/],
    ['a broken wording', 7, '      - 產品||「關停」', /concepts\.yaml:7 .*not a list of concepts/],
    ['a claim id of another form', 5, '  X1:', /concepts\.yaml:5 .*Invalid key/],
    ['a field it does not know', 6, '    all:', /concepts\.yaml:[56] .*any/],
    ['a concept nothing uses', 2, '  遮盖: 会不会\n  空: 花', /concepts\.yaml:3 .*nothing uses/],
  ])('names the line of %s', (_, at, line, message) => {
    expect(() => compileConcepts(withLine(at, line))).toThrow(message);
  });

  it('refuses a claim written twice', () => {
    expect(() => compileConcepts(withLine(7, `${lines[6]}\n  S01:\n    any:\n${lines[6]}`))).toThrow(
      /concepts\.yaml:8 /,
    );
  });
});
