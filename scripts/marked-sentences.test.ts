import { describe, expect, it } from 'vitest';
import { sentenceAt } from './marked-sentences.ts';

describe('sentenceAt', () => {
  const text = '先说一句。花呗会不会关？\n  网传 借呗要关。再说';

  it.each([
    ['花呗', '花呗会不会关？'],
    ['借呗', '网传 借呗要关。'],
    ['先说', '先说一句。'],
    ['再说', '再说'],
  ])('finds the one around %s', (word, sentence) => {
    expect(sentenceAt(text, text.indexOf(word))).toBe(sentence);
  });
});
