import { describe, expect, it } from 'vitest';
import { figuresIn, figuresMissing } from './figures.ts';

function differences(chinese: string, english: string): string[] {
  const [ours, theirs] = [figuresIn(chinese), figuresIn(english)];
  return [...figuresMissing(ours, theirs), ...figuresMissing(theirs, ours)];
}

describe('figures', () => {
  it.each([
    ['年利率24%', 'an annual rate of 24%'],
    ['百分之二十四，8%', '24%, 8 per cent'],
    ['2026-10-01起', 'from 1 October 2026'],
    ['2026年5月公布', 'published in May 2026'],
    ['20万元', '200,000 yuan'],
    ['1.5亿户，3亿元', '150 million customers, 300 million yuan'],
    ['保存5年', 'kept for five years'],
    ['两次、三天、一年', '2 times, three days, a year'],
    ['万分之五', '5 per 10,000'],
    ['数十万元，最高××万', 'several hundred thousand yuan, up to ××0,000'],
    ['可能影响', 'May affect'],
    ['0.05%×365', '0.05% × 365'],
  ])('are the same in %s and %s', (chinese, english) => {
    expect(differences(chinese, english)).toEqual([]);
  });

  it.each([
    ['a rate', '年利率36%', 'an annual rate of 24%', ['36%', '24%']],
    ['a rate that is no rate', '24天', '24%', ['24', '24%']],
    ['an amount', '30万元', '200,000 yuan', ['30万', '200,000']],
    ['its size', '20亿元', '200,000 yuan', ['20亿', '200,000']],
    ['days', '7天内', 'within 5 days', ['7', '5']],
    ['years in words', '三年内', 'within five years', ['三年']],
    ['a year', '2025年', 'in 2026', ['2025', '2026']],
    ['a month', '2026-09', 'September 2026 to March', ['March']],
    ['a day', '2026-10-02', '1 October 2026', ['02', '1']],
    ['a figure left out', '每天6次', 'every day', ['6']],
  ])('differ in %s', (_, chinese, english, expected) => {
    expect(differences(chinese, english)).toEqual(expected);
  });
});
