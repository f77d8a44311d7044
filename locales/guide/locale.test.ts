import { describe, expect, it } from 'vitest';
import { costStringsFor, guideStringsFor } from './locale.ts';

type Template = (...parameters: string[]) => string;

/** Every string and template under its path. */
function entriesOf(words: object, prefix = ''): [string, string | Template][] {
  return Object.entries(words).flatMap(([key, value]: [string, string | Template | object]) =>
    typeof value === 'object' ? entriesOf(value, `${prefix}${key}.`) : [[`${prefix}${key}`, value]],
  );
}

describe.each(['zh-CN', 'zh-TW', 'en'] as const)('words of the guide in %s', (language) => {
  const entries = entriesOf([guideStringsFor(language), costStringsFor(language)]);
  const reference = entriesOf([guideStringsFor('zh-CN'), costStringsFor('zh-CN')]);

  it('are the same set as in the text of record', () => {
    expect(entries.map(([path]) => path)).toEqual(reference.map(([path]) => path));
  });

  it('say something, and use every parameter', () => {
    for (const [path, value] of entries) {
      if (typeof value === 'string') {
        expect(value, path).toMatch(/\S/);
        continue;
      }
      const wanted = reference.find(([other]) => other === path)?.[1];
      expect(value.length, path).toBe((wanted as Template).length);
      const parameters = Array.from({ length: value.length }, (_, index) => `‹${index}›`);
      for (const parameter of parameters) expect(value(...parameters), path).toContain(parameter);
    }
  });
});

it('counts one thing in English without a plural', () => {
  const { facts, moreFacts } = guideStringsFor('en');
  expect([facts(1), moreFacts(1)]).toEqual(['1 fact', '1 fact']);
});
