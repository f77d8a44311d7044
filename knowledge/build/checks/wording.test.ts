import { describe, expect, it } from 'vitest';
import { problemsIn } from '../check.ts';
import { breaking, smallKnowledge } from '../small-knowledge.ts';

const huabei = 'products/huabei.yaml';

describe('wording', () => {
  it.each<[string, string, string, string, RegExp]>([
    ['an id in a text', huabei, 'text: 由某公司放款。', 'text: 由某公司放款，见HB-02。', /cites HB-02/u],
    [
      'an id in a step',
      huabei,
      'step: repay, text: 一步。',
      'step: repay, text: 一步，见T01。',
      /cites T01/u,
    ],
    [
      'a word without a traditional form',
      huabei,
      'text: 由某公司放款。',
      'text: 按程序放款。',
      /按程序放款。 or 按程式放款。/u,
    ],
    ['English for no record', 'en/claims.yaml', 'S01:', 'S09:', /no record S09/u],
    ['English for no field', 'en/claims.yaml', 'statement:', 'statements:', /no text statements/u],
    [
      'an id in English',
      'en/claims.yaml',
      'No announcement found.',
      'No announcement found, see T01.',
      /cites T01/u,
    ],
  ])('%s', (_, file, from, to, message) => {
    const { line, problems } = breaking(file, from, to);
    expect(problems).toContainEqual(
      expect.objectContaining({ file, line, message: expect.stringMatching(message) }),
    );
  });

  it('English in two files', () => {
    const texts = new Map(smallKnowledge).set('en/more.yaml', 'S01:\n  more: x\n');
    expect(problemsIn(texts)).toContainEqual(
      expect.objectContaining({
        file: 'en/more.yaml',
        line: 1,
        message: 'S01 has English in en/claims.yaml too',
      }),
    );
  });

  it('leaves titles and quoted names alone', () => {
    expect(breaking(huabei, 'text: 由某公司放款。', 'text: 按《程序办法》放款。').problems).toEqual([]);
    expect(breaking('rules.yaml', 'title: 试点办法', 'title: 试点程序办法').problems).toEqual([]);
  });
});
