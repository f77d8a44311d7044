import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from './find-mentions.ts';
import { mayContainMention, stretchHits } from './may-contain.ts';
import { TERMS } from './terms.ts';

const inFullWidth = (name: string): string =>
  name.replace(/[a-z]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

/** Where the last text of `pieces` that has a part of the span stands. */
function lastPieceOf(pieces: string[], start: number, end: number): [from: number, to: number] | undefined {
  let from = 0;
  let last: [number, number] | undefined;
  for (const piece of pieces) {
    const to = from + piece.length;
    if (piece !== '' && from < end && to > start) last = [from, to];
    from = to;
  }
  return last;
}

describe('mayContainMention', () => {
  it.each([
    [true, '呗'],
    [true, '花\u200b呗'],
    [true, '贷还款'],
    [true, '\n    貸'],
    [true, '商贷'],
    [true, '网商\n   贷'],
    [true, 'Ｈｕａｂｅｉ'],
    [true, 'bei is'],
    [true, ' Pay later'],
    [true, 'Ant Credit \u200b Pay'],
    [false, ''],
    [false, '\n        '],
    [false, '申请贷款须知'],
    [false, '网商银行公布年报'],
    [false, '　　上半年，信贷余额增长'],
    [false, 'Beijing is being rebuilt'],
    [false, 'They pay daily'],
  ])('says %s of %j', (expected, text) => {
    expect(mayContainMention(text)).toBe(expected);
  });

  it('says yes to the last piece of every mention, however the text is split', () => {
    const names = fc.oneof(
      fc.constantFrom(...TERMS.map(({ text }) => text)),
      fc.constantFrom(
        '花唄',
        '借唄',
        '網商貸',
        '⽹商贷',
        'HUABEI',
        'jiebei',
        'WANGSHANGDAI',
        'ANT CREDIT PAY',
        'ant check later',
      ),
      fc.constantFrom('Huabei', 'jiebei', 'Wangshangdai', 'Ant Credit Pay').map(inFullWidth),
    );
    const filler = fc.constantFrom('', '', '', '\u200b', '\u00ad', '\u2060\ufeff', '\u{e0100}');
    const around = fc.constantFrom('', ' ', '\n  ', '用', '，', '《', 'Alipay: ', '的', ' is');
    const text = fc
      .tuple(around, names, fc.array(filler, { minLength: 16, maxLength: 16 }), around)
      .map(([before, name, hidden, after]) => {
        const letters = Array.from(name, (letter, i) => letter + (hidden[i % 16] ?? ''));
        return before + letters.join('') + after;
      });
    fc.assert(
      fc.property(text, fc.array(fc.nat(40), { maxLength: 4 }), (whole, cuts) => {
        const at = [0, ...cuts.map((cut) => Math.min(cut, whole.length)).sort((a, b) => a - b), whole.length];
        const pieces = at.slice(1).map((end, i) => whole.slice(at[i], end));
        for (const { start, end } of findMentions(whole, { pageContext: () => -1 })) {
          const last = lastPieceOf(pieces, start, end);
          expect(last && mayContainMention(whole.slice(...last)), JSON.stringify(pieces)).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('says no to the texts of a finance page that hold no name', () => {
    const page = readFileSync(new URL('../tests/pages/sample-article.html', import.meta.url), 'utf8');
    const texts = page.replace(/<(script|style)[\s\S]*?<\/\1>/g, '').split(/<[^>]*>/);
    const others = texts.filter((text) => !/呗|商贷|^\s*贷/.test(text));
    expect(others.length).toBeGreaterThan(200);
    expect(others.filter(mayContainMention)).toEqual([]);
  });
});

describe('stretchHits', () => {
  it.each([
    [true, '用花呗付款'],
    [true, '网商（不显示）贷'],
    [true, '网（不显示）商贷'],
    [true, '网wǎng商shāng贷dài'],
    [true, '商\n                    贷'],
    [true, 'Hua(not shown)bei'],
    [true, 'Ant Credit \u200b\n Pay'],
    [true, 'Huabeiis two texts of a row'],
    [true, '贷还款'],
    [false, '上证指数收涨，网上贷款笔数增加'],
    [false, 'The central bank keeps its rate. '],
  ])('says %s of %j', (expected, text) => {
    expect(stretchHits(text).length > 0).toBe(expected);
  });

  it('touch the last piece of every mention of the row, wherever it is split', () => {
    const texts = fc.array(
      fc.oneof(
        fc.constantFrom(...TERMS.map(({ text }) => text)),
        fc.constantFrom('Hua', 'bei', '花', '网', '商', '网商', '贷', 'Ant Credit', ' Pay', '网商网商贷'),
        fc.constantFrom('', ' ', '\u200b', '\n  ', '今日收涨', 'being', 'xx'),
        fc.string({ maxLength: 6 }),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(texts, (row) => {
        const whole = row.join('');
        const hits = stretchHits(whole);
        for (const { start, end } of findMentions(whole, { pageContext: () => -1 })) {
          const [from, to] = lastPieceOf(row, start, end) ?? [0, -1];
          const isTouched = hits.some(([first, last]) => first <= to && last >= from);
          expect(isTouched, JSON.stringify(row)).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
