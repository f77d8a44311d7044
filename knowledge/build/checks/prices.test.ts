import { describe, expect, it } from 'vitest';
import { breaking } from '../testing/breaking.ts';

const huabei = 'products/huabei.yaml';

describe('prices of low confidence', () => {
  it.each<[string, string, string, string, RegExp]>([
    [
      'a figure that reads as current',
      huabei,
      "label: 旧口径手续费, value: 8.8%, asOf: '2022', confidence: low, caveat: 第三方资料。",
      "label: 手续费, value: 8.8%, asOf: '2022', confidence: low, caveat: 以合同为准。",
      /reads as current/u,
    ],
    [
      'a step that states one',
      huabei,
      'step: repay, text: 一步。',
      'step: repay, text: 一步，手续费8.8%。',
      /rests on HB-02, of low confidence/u,
    ],
    [
      'a step that states one in words',
      huabei,
      'step: repay, text: 一步。',
      'step: repay, text: 一步，万分之五。',
      /of low confidence/u,
    ],
  ])('%s', (_, file, from, to, message) => {
    const { line, problems } = breaking(file, from, to);
    expect(problems).toContainEqual(
      expect.objectContaining({ file, line, message: expect.stringMatching(message) }),
    );
  });

  it('may stand with a hedge, and a number that is no price may stand in a step', () => {
    expect(breaking(huabei, 'caveat: 第三方资料。', 'caveat: 未见公示。').problems).toEqual([]);
    expect(
      breaking(huabei, 'step: repay, text: 一步。', 'step: repay, text: 2026-08-01起看明示表。').problems,
    ).toEqual([]);
  });

  it('may be stated where the fact it rests on is certain', () => {
    expect(breaking(huabei, 'oneLine: 一种贷款。', 'oneLine: 上限20万元的贷款。').problems).toEqual([]);
  });
});
