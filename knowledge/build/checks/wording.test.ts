import { describe, expect, it } from 'vitest';
import { breaking } from '../testing/breaking.ts';

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
      /“按程序放款。” or “按程式放款。”/u,
    ],
    ['a half-width mark', huabei, 'text: 由某公司放款。', 'text: 由某公司,放款。', /^“,” between/u],
    [
      'a traditional character',
      huabei,
      'text: 由某公司放款。',
      'text: 由某公司显著地放貸。',
      /^貸 is traditional/u,
    ],
  ])('%s', (_, file, from, to, message) => {
    const { line, problems } = breaking(file, from, to);
    expect(problems).toContainEqual(
      expect.objectContaining({ file, line, message: expect.stringMatching(message) }),
    );
  });

  it('leaves titles and quoted names alone', () => {
    expect(breaking(huabei, 'text: 由某公司放款。', 'text: 按《程序办法》放款。').problems).toEqual([]);
    expect(breaking('rules.yaml', 'title: 试点办法', 'title: 试点程序办法').problems).toEqual([]);
  });
});
