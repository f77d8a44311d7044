import { describe, expect, it } from 'vitest';
import { resolveLanguage, stringsFor } from './locale.ts';
import { popupStringsFor } from './popup/locale.ts';

describe('resolveLanguage', () => {
  it.each([
    [['zh-CN', 'en'], 'zh-CN'],
    [['zh'], 'zh-CN'],
    [['zh-SG'], 'zh-CN'],
    [['zh-TW'], 'zh-TW'],
    [['zh-HK', 'zh'], 'zh-TW'],
    [['zh-MO'], 'zh-TW'],
    [['zh-Hant'], 'zh-TW'],
    [['zh-Hant-CN'], 'zh-TW'],
    [['zh-Hans-HK'], 'zh-CN'],
    [['zh_TW'], 'zh-TW'],
    [['en-GB', 'zh-CN'], 'en'],
    [['fr', 'zh-CN'], 'zh-CN'],
    [['fr-FR'], 'en'],
    [[], 'en'],
  ])('reads %j as %s', (languages, expected) => {
    expect(resolveLanguage('auto', languages)).toBe(expected);
  });

  it('puts the choice of the reader first', () => {
    expect(resolveLanguage('zh-TW', ['en'])).toBe('zh-TW');
  });
});

describe('interface strings', () => {
  const languages = ['zh-CN', 'zh-TW', 'en'] as const;

  it.each(languages)('%s says which language it is', (language) => {
    expect(stringsFor(language).lang).toBe(language);
  });

  const all = (language: (typeof languages)[number]) =>
    flatten({ ...stringsFor(language), popup: popupStringsFor(language) });

  it.each(languages)('%s has the same keys, none empty, and uses every parameter', (language) => {
    const reference = all('zh-CN');
    const flat = all(language);
    expect([...flat.keys()]).toEqual([...reference.keys()]);
    for (const [key, value] of flat) {
      if (typeof value !== 'function') {
        expect(value, key).toMatch(/\S/);
        continue;
      }
      expect(value.length, key).toBe((reference.get(key) as Template).length);
      const parameters = Array.from({ length: value.length }, (_, index) => `‹${index}›`);
      for (const parameter of parameters) expect(value(...parameters), key).toContain(parameter);
    }
  });

  it('counts one thing in English without a plural', () => {
    const { sourceCount, stepCount, olderThan } = stringsFor('en');
    const { places } = popupStringsFor('en');
    expect([sourceCount(1), stepCount(1), places(1), olderThan('', 1)].join()).not.toMatch(/\b1 \w+s\b/);
  });
});

type Template = (...parameters: string[]) => string;

function flatten(strings: object, prefix = ''): Map<string, string | Template> {
  const flat = new Map<string, string | Template>();
  for (const [key, value] of Object.entries(strings)) {
    if (typeof value === 'object')
      for (const [path, leaf] of flatten(value, `${prefix}${key}.`)) flat.set(path, leaf);
    else flat.set(prefix + key, value);
  }
  return flat;
}
