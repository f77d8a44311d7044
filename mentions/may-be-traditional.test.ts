import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mayBeTraditional } from './may-be-traditional.ts';

const sentences = ['tune', 'held'].flatMap((half) =>
  readFileSync(new URL(`../tests/corpus/claims.${half}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line): { text: string; script: string } => JSON.parse(line)),
);
const textsIn = (script: string) =>
  sentences.filter((sentence) => sentence.script === script).map(({ text }) => text);

describe('mayBeTraditional', () => {
  it('says yes to every traditional sentence', () => {
    const texts = textsIn('hant');
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => !mayBeTraditional(text))).toEqual([]);
  });

  it('says no to simplified ones', () => {
    expect(textsIn('hans').filter(mayBeTraditional)).toEqual([]);
  });
});
