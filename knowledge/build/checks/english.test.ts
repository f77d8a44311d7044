import { describe, expect, it } from 'vitest';
import { problemsIn } from '../check.ts';
import { breaking } from '../testing/breaking.ts';
import { smallKnowledge } from '../testing/small-knowledge.ts';

describe('English', () => {
  it.each<[string, string, string, RegExp]>([
    ['for no record', 'S01:', 'S09:', /no record S09/u],
    ['for no field', 'statement:', 'statements:', /no such text/u],
    ['that cites an id', 'No announcement found.', 'No announcement found, see T01.', /cites T01/u],
    [
      'with another rate',
      'No announcement found.',
      'Up to 24% a year.',
      /says 24% where the Chinese \(knowledge\/data\/claims\.yaml:\d+\) says no such figure/u,
    ],
    ['with another hotline', 'No announcement found.', 'Call 12378.', /says 12378/u],
    ['with another day', 'No announcement found.', 'None on 2 May 2026.', /says 2, 2026, May where/u],
  ])('%s', (_, from, to, message) => {
    const { line, problems } = breaking('en/claims.yaml', from, to);
    expect(problems).toMatchObject([
      { file: 'en/claims.yaml', line, message: expect.stringMatching(message) },
    ]);
  });

  it('with a rate left out', () => {
    const { problems } = breaking('claims.yaml', 'statement: 未见公告。', 'statement: 年利率24%，见12378。');
    expect(problems).toMatchObject([
      {
        file: 'en/claims.yaml',
        line: 3,
        message:
          'the English says no such figure where the Chinese (knowledge/data/claims.yaml:18) says 24%, 12378',
      },
    ]);
  });

  it('in two files', () => {
    const texts = new Map(smallKnowledge).set('en/more.yaml', 'S01:\n  more: x\n');
    expect(problemsIn(texts)).toContainEqual(
      expect.objectContaining({
        file: 'en/more.yaml',
        line: 1,
        message: 'S01 has English in en/claims.yaml too',
      }),
    );
  });
});
