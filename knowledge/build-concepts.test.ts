import { describe, expect, it } from 'vitest';
import { compileConcepts, traditionalFor } from './build-concepts.ts';

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
    ['a word too long to be found', 3, `  产品: ${'长'.repeat(25)}`, /concepts\.yaml:3 .*longer than 24/],
    ['a claim id of another form', 5, '  X1:', /concepts\.yaml:5 .*“X1” is no id/],
    ['a field it does not know', 6, '    all:', /concepts\.yaml:[56] .*any/],
    [
      'a concept nothing uses',
      2,
      '  遮盖: 会不会\n  空: 花',
      /concepts\.yaml:3 .*nothing uses the concept 空/,
    ],
  ])('names the line of %s', (_, at, line, message) => {
    expect(() => compileConcepts(withLine(at, line))).toThrow(message);
  });

  it('refuses a claim written twice', () => {
    expect(() => compileConcepts(withLine(7, `${lines[6]}\n  S01:\n    any:\n${lines[6]}`))).toThrow(
      /concepts\.yaml:8 /,
    );
  });
});
