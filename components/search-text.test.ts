import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { newsSites } from '../utils/news-sites.ts';
import { isFound, searchable } from './search-text.ts';

describe('search', () => {
  const text = searchable('花呗、借呗可能被关闭；征信记录 IRR 15.86%');

  it.each(['关闭', '關閉', '徵信', '花唄', 'irr', 'ＩＲＲ', '15.86', '征信 花呗', '  關閉  IRR ', ''])(
    'finds %j',
    (query) => {
      expect(isFound(query, text)).toBe(true);
    },
  );

  it.each(['关停', '花呗 网商贷', '16.86'])('does not find %j', (query) => {
    expect(isFound(query, text)).toBe(false);
  });

  it('finds simplified words in a traditional text', () => {
    expect(isFound('网络营销', searchable('網路行銷／網絡營銷'))).toBe(true);
  });

  it('finds the name of every site, typed in traditional characters', () => {
    const traditional = Converter({ from: 'cn', to: 'tw' });
    const missed = newsSites.filter(({ name }) => !isFound(traditional(name), searchable(name)));
    expect(missed.map(({ name }) => name)).toEqual([]);
  });
});
