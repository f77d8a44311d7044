import { describe, expect, it } from 'vitest';
import { findSpans, parsePattern, standsNear } from './claim-pattern.ts';
import { indexConcepts } from './concepts.ts';

const index = indexConcepts(
  {
    产品: '花呗 借呗',
    关停: '被关 关停 停[办业] 停(止)服务',
    数: '<24..36>% 3年',
    否认: '不会 没有',
    别名: '@产品 Ant_Pay',
    遮盖: '会不会',
  },
  '遮盖',
);

const spansIn = (text: string, source: string) =>
  findSpans(parsePattern(source), index.find(text)).map(([start, end]) => text.slice(start, end));

describe('findSpans', () => {
  it('wants the order, within the gap', () => {
    expect(spansIn('听说花呗要停办了', '产品 > 关停')).toEqual(['花呗要停办']);
    expect(spansIn('停办花呗', '产品 > 关停')).toEqual([]);
    expect(spansIn('花呗一二三四停办', '产品 > 关停 / 3')).toEqual([]);
  });

  it('takes any order within the window', () => {
    expect(spansIn('停办花呗', '产品 关停')).toEqual(['停办花呗']);
    expect(spansIn('停办一二三花呗', '产品 关停 / 6')).toEqual([]);
  });

  it('fills two slots with two words', () => {
    expect(spansIn('花呗', '产品 别名')).toEqual([]);
    expect(spansIn('花呗借呗', '产品 别名')).toContain('花呗借呗');
  });

  it('reaches to the end of a word that runs into the next', () => {
    expect(spansIn('花呗被关停', '产品 > 关停')[0]).toBe('花呗被关停');
  });
});

describe('concepts', () => {
  it('spell out brackets, and take whole numbers only', () => {
    expect(spansIn('停服务，停止服务，停业', '关停')).toEqual(['停服务', '停止服务', '停业']);
    expect(spansIn('25%，37%，3年，2023年', '数')).toEqual(['25%', '3年']);
    expect(spansIn('Ant Pay', '别名')).toEqual(['Ant Pay']);
  });

  it('do not begin inside a word of the mask', () => {
    expect(spansIn('会不会', '否认')).toEqual([]);
    expect(spansIn('不会', '否认')).toEqual(['不会']);
  });
});

it('looks a margin around a match', () => {
  const found = index.find('没有一二三花呗');
  expect(standsNear([5, 7], 3, ['否认'], found)).toBe(false);
  expect(standsNear([5, 7], 4, ['否认'], found)).toBe(true);
});

describe('parsePattern', () => {
  it('reads alternatives, words in place, exclusions and the reach', () => {
    expect(parsePattern('产品|「甲|乙」 > 关停 ! 否认 「丙」 / 6')).toEqual({
      ordered: true,
      slots: [['产品', '「甲|乙」'], ['关停']],
      without: ['否认', '「丙」'],
      reach: 6,
    });
  });

  it.each(['', '产品 > ', '产品||关停', '产品 「甲'])('refuses %j', (source) => {
    expect(() => parsePattern(source)).toThrow(SyntaxError);
  });
});
