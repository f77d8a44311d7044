import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutNumbers } from './numbers.ts';

describe('withoutNumbers', () => {
  it.each([
    ['单个借款人授信以20万元为限。', '单个借款人授信以[…]元为限。'],
    ['每日0.05%（单利年化18.25%）', '每日[…]（单利年化[…]）'],
    ['年利率5.475%–24%', '年利率[…]'],
    ['上浮30%至50%', '上浮[…]'],
    ['3、6、12期', '[…]期'],
    ['花呗、借呗用户4亿多', '花呗、借呗用户[…]多'],
    ['日利率万分之五', '日利率[…]'],
    ['收费两万元', '收费[…]元'],
    ['由5081家减至4863家', '由[…]家减至[…]家'],
    ['22:00至次日8:00不得催收', '[…]至次日[…]不得催收'],
    ['每人最多3000元，每天6次', '每人最多[…]元，每天[…]次'],
    ['一年期LPR的4倍', '一年期LPR的[…]倍'],
    ['capped at 200,000 yuan', 'capped at […] yuan'],
    ['more than 400 million users', 'more than […] users'],
    ['3, 6 or 12', '[…]'],
    ['kept for 5 years', 'kept for […] years'],
    ['2000元、2000户', '[…]元、[…]户'],
  ])('takes the quantities out of %s', (text, expected) => {
    expect(withoutNumbers(text)).toBe(expected);
  });

  it.each([
    '截至2026-10-01，2025-04-01印发、04-03公布',
    '2020至2022年，2025年3月，2026年上半年，11月中旬',
    '银发〔2022〕254号、国务院令第631号、民法典第1064条、GB/T 45251-2025',
    '投诉打12378，拿不准打96110，报警打110，客服95188转3、400-810-8866',
    '“金融16条”与P2P、MYbank',
    'since 1 October 2026 and until December 2027',
    '“16 financial measures”, Article 12, No. 2',
    '没有数字',
  ])('leaves %s', (text) => {
    expect(withoutNumbers(text)).toBe(text);
  });

  it('is done once', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-–%万元年月日至 a第号') }), (text) => {
        const once = withoutNumbers(text);
        expect(withoutNumbers(once)).toBe(once);
      }),
    );
  });

  it('leaves no percentage and no amount', () => {
    const amount = fc.tuple(
      fc.integer({ min: 0, max: 9_999_999 }),
      fc.constantFrom('%', '元', '万元', '亿元', '倍', ' yuan'),
    );
    fc.assert(
      fc.property(amount, ([number, unit]) => {
        expect(withoutNumbers(`上限${number}${unit}。`)).not.toMatch(/\d/u);
      }),
    );
  });
});
