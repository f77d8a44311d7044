import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseChineseNumber } from './numerals.ts';

describe('parseChineseNumber', () => {
  it.each([
    ['五', 5],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十四', 24],
    ['一百二', 120],
    ['一百零五', 105],
    ['三百六十五', 365],
    ['两千', 2000],
    ['兩千五百', 2500],
    ['一万', 10_000],
    ['三万五', 35_000],
    ['三万五千', 35_000],
    ['三万零五', 30_005],
    ['叁万', 30_000],
    ['伍仟', 5000],
    ['十二万', 120_000],
    ['三百万', 3_000_000],
    ['一亿二', 120_000_000],
    ['一亿零三百万', 103_000_000],
    ['零点零五', 0.05],
    ['十八点二五', 18.25],
    ['一点五', 1.5],
    ['三点五万', 35_000],
    ['二〇二四', 2024],
    ['12', 12],
    ['0.05', 0.05],
    ['3.5万', 35_000],
    ['3万5', 35_000],
    ['1万5千', 15_000],
    ['萬五', undefined],
    ['万', undefined],
    ['百万', undefined],
    ['', undefined],
    ['点五', undefined],
    ['一点', undefined],
    ['一点二点三', undefined],
    ['几万', undefined],
    ['十百', undefined],
    ['万一', undefined],
    ['一万二万', undefined],
    ['12x', undefined],
  ])('%s → %s', (text, value) => {
    expect(parseChineseNumber(text)).toBe(value);
  });

  it('never throws and never gives anything but a finite number', () => {
    const text = fc.string({ unit: fc.constantFrom(...'零一二两五九十百千万亿点〇15.萬x') });
    fc.assert(
      fc.property(text, (written) => {
        const value = parseChineseNumber(written);
        expect(value === undefined || (Number.isFinite(value) && value >= 0)).toBe(true);
      }),
    );
  });
});
