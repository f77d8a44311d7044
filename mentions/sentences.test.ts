import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it('splits at marks and line breaks, and trims', () => {
    expect(split(' 花呗要关了？ 假的！\n看公告；别慌。')).toEqual([
      '花呗要关了？',
      '假的！',
      '看公告；',
      '别慌。',
    ]);
    expect(split('没有标点')).toEqual(['没有标点']);
    expect(split(' \n。')).toEqual(['。']);
    expect(split('')).toEqual([]);
  });

  it('keeps a short quotation with the sentence around it', () => {
    expect(split('“花呗要关了？”他问。别信。')).toEqual(['“花呗要关了？”他问。', '别信。']);
    expect(split('（真的吗？）「不是！」他说')).toEqual(['（真的吗？）「不是！」他说']);
  });

  it('keeps closing marks with the sentence they close, and splits in a quotation that is long or never closes', () => {
    expect(split(`“${'长'.repeat(70)}。${'文'.repeat(10)}。”完。`)).toEqual([
      `“${'长'.repeat(70)}。`,
      `${'文'.repeat(10)}。”`,
      '完。',
    ]);
    expect(split('“开了口。没有合上。')).toEqual(['“开了口。', '没有合上。']);
    expect(split('“一。\n”二。')).toEqual(['“一。', '”二。']);
  });

  it('covers every character but white space, in order', () => {
    const text = fc.string({ unit: fc.constantFrom('花', '。', '？', '“', '”', '(', ')', '\n', ' ', '；') });
    fc.assert(
      fc.property(text, (sample) => {
        const spans = splitSentences(sample);
        expect(
          spans
            .map(({ start, end }) => sample.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(sample.replace(/\s/g, ''));
        for (const [at, { start }] of spans.entries())
          expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
      }),
    );
  });
});
