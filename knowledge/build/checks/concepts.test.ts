import { describe, expect, it } from 'vitest';
import { breaking } from '../testing/breaking.ts';

const concepts = '../concepts.yaml';

describe('concepts', () => {
  it.each<[string, string, string, string, RegExp]>([
    ['a wording that cannot be read', concepts, '产品 > 关停', '产品||关停', /not a list of concepts/u],
    ['an unknown concept', concepts, '产品 > 关停', '产品 > 停业', /unknown concept 停业/u],
    ['a concept defined twice', concepts, '  关停: 关闭', '  产品: 关闭', /stands twice/u],
    ['a claim that does not exist', concepts, 'S01:', 'S09:', /no claim S09/u],
    ['a warning that can be withheld', concepts, 'always: true', 'always: false', /true in claims\.yaml/u],
    ['a claim without wordings', 'claims.yaml', 'id: C01', 'id: C02', /no page is searched for C02/u],
    [
      'a claim that is not found as it circulates',
      concepts,
      '产品 > 关停',
      '关停 > 产品',
      /none of the variants of S01/u,
    ],
  ])('%s', (_, file, from, to, message) => {
    const { line, problems } = breaking(file, from, to);
    expect(problems).toContainEqual(
      expect.objectContaining({ file, line, message: expect.stringMatching(message) }),
    );
  });
});
