import { describe, expect, it } from 'vitest';
import { breaking } from '../testing/breaking.ts';

describe('claims', () => {
  it.each<[string, string, string, string, RegExp]>([
    ['a cue that does not compile', 'claims.yaml', "'花[呗唄]可能'", "'花[呗唄可能'", /does not compile/u],
    ['an exception that does not compile', 'claims.yaml', "'不会'", "'不会('", /does not compile/u],
    [
      'a gate that does not compile',
      'claims.yaml',
      'gate: { product: 花呗',
      "gate: { product: '花(呗'",
      /does not compile/u,
    ],
    ['a wording no cue finds', 'claims.yaml', '- 花呗可能被关闭', '- 花呗要完了', /no cue of S01/u],
    [
      'a wording its own exception stops',
      'claims.yaml',
      '- 客服要你转账',
      '- 客服要你转账不会错',
      /no cue of C01/u,
    ],
    [
      'a wording a contrary claim finds',
      'claims.yaml',
      '- 客服要我轉賬',
      '- 客服要说花呗可能关闭',
      /S01, which says the opposite/u,
    ],
    [
      'an ordinary sentence that is found',
      'claims.yaml',
      '- 联系客服可以关闭花呗',
      '- 联系客服要关闭花呗',
      /C01 finds/u,
    ],
    ['a warning that is no fraud', 'claims.yaml', 'always: false', 'always: true', /for fraud warnings/u],
    ['no rule and no source', 'claims.yaml', 'sources: [ P01 ]', 'sources: []', /no source/u],
  ])('%s', (_, file, from, to, message) => {
    const { line, problems } = breaking(file, from, to);
    expect(problems).toContainEqual(
      expect.objectContaining({ file, line, message: expect.stringMatching(message) }),
    );
  });
});
