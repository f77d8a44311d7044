import { Converter } from 'opencc-js/t2cn';

/**
 * Every traditional character, in its mainland, Hong Kong or Taiwan form, that stands for a simplified one in `text`,
 * each followed by that one: see `scriptTable`. A page has no converter, only the pairs its words need.
 * @param first pairs that come before what OpenCC says
 */
export function scriptPairs(text: string, first: readonly string[] = []): string {
  const wanted = new Set(text);
  const converters = (['t', 'hk', 'tw'] as const).map((from) => Converter({ from, to: 'cn' }));
  const pairs = new Map(first.map(([from = '', to = '']) => [from, to] as const));
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const character = String.fromCharCode(code);
    for (const convert of converters) {
      const simplified = convert(character);
      if (simplified !== character && wanted.has(simplified) && !pairs.has(character))
        pairs.set(character, simplified);
    }
  }
  return [...pairs].flat().join('');
}
