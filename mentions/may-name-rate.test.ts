import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mayNameRate } from './may-name-rate.ts';
import { findRates } from './rates.ts';

const texts = readFileSync(new URL('../tests/corpus/rates.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): string => JSON.parse(line).text);

describe('mayNameRate', () => {
  it('says yes to every text a rate is found in', () => {
    const priced = texts.filter((text) => findRates(text).rates.length > 0);
    expect(priced.length).toBeGreaterThan(500);
    expect(priced.filter((text) => !mayNameRate(text))).toEqual([]);
  });

  it.each(['近期有关花呗可能被关闭的消息引发了广泛关注', '网商贷主要面向小微企业主', 'Jiebei users worry'])(
    'says no to “%s”',
    (text) => expect(mayNameRate(text)).toBe(false),
  );
});
