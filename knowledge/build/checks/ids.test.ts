import { describe, expect, it } from 'vitest';
import { problemsIn } from '../check.ts';
import { breaking } from '../testing/breaking.ts';
import { smallKnowledge } from '../testing/small-knowledge.ts';

const huabei = 'products/huabei.yaml';

describe('ids', () => {
  it.each<[string, string, string, string, RegExp]>([
    [
      'an id twice',
      huabei,
      'id: HB-02',
      'id: HB-01',
      /HB-01 is used twice, first in products\/huabei.yaml:/u,
    ],
    ['an id in two files', 'shared.yaml', 'id: REG-01', 'id: JB-01', /used twice/u],
    ['an unknown source', huabei, 'sources: [ P01 ]', 'sources: [ P99 ]', /no source P99/u],
    ['an unknown rule', huabei, 'rules: [ T01 ]', 'rules: [ T99 ]', /no rule T99/u],
    ['an unknown fact', huabei, 'oneLine: [ HB-01 ]', 'oneLine: [ HB-99 ]', /no fact HB-99/u],
    ['an unknown claim', 'analysis.yaml', 'claims: [ S01 ]', 'claims: [ S99 ]', /no claim S99/u],
    [
      'an unknown channel',
      'actions.yaml',
      'contact: [ lender-service ]',
      'contact: [ lender ]',
      /no channel lender/u,
    ],
    [
      'an unknown situation',
      'questions.yaml',
      'situations: [ student ]',
      'situations: [ pupil ]',
      /no situation pupil/u,
    ],
    ['an unknown question', 'questions.yaml', 'questions: [ Q01 ]', 'questions: [ Q09 ]', /no question Q09/u],
    ['an unknown successor', 'rules.yaml', 'supersededBy: [ T01 ]', 'supersededBy: [ T09 ]', /no rule T09/u],
    ['an unknown twin', 'sources.yaml', 'sameAs: T01', 'sameAs: T09', /no source T09/u],
    ['a twin of a twin', 'sources.yaml', 'kind: news }', 'kind: news, sameAs: P01 }', /twin of another/u],
    ['a change of nothing', 'changes.yaml', 'id: edition', 'id: HB-99', /no record HB-99/u],
    ['a risk of another kind', 'risks.yaml', 'id: huabei-policy', 'id: huabei-risk', /not huabei-policy/u],
    [
      'a rule that does not cite itself',
      'rules.yaml',
      'sources: [ T02 ]',
      'sources: [ P01 ]',
      /does not cite itself/u,
    ],
    [
      'a site that is not listed',
      'sources.yaml',
      'https://www.gov.cn/a',
      'https://www.gov.cn.example/a',
      /not a listed site/u,
    ],
  ])('%s', (_, file, from, to, message) => {
    const { line, problems } = breaking(file, from, to);
    expect(problems).toContainEqual(
      expect.objectContaining({ file, line, message: expect.stringMatching(message) }),
    );
  });

  it('a rule that is not a source', () => {
    const { problems } = breaking('sources.yaml', 'id: T02', 'id: T03');
    expect(problems).toContainEqual(
      expect.objectContaining({ file: 'rules.yaml', message: 'T02 is not in sources.yaml' }),
    );
  });

  it('a product in the wrong file, and a product missing', () => {
    const texts = new Map(smallKnowledge).set(
      'products/jiebei.yaml',
      smallKnowledge.get('products/huabei.yaml') ?? '',
    );
    const messages = problemsIn(texts).map(({ file, message }) => `${file}: ${message}`);
    expect(messages).toContain('products/jiebei.yaml: the product huabei stands in products/jiebei.yaml');
    expect(messages).toContain('products/jiebei.yaml: the product jiebei is missing');
  });

  it('a risk missing', () => {
    const risks = (smallKnowledge.get('risks.yaml') ?? '').replace(/.*jiebei-scam.*\n/u, '');
    expect(problemsIn(new Map(smallKnowledge).set('risks.yaml', risks))).toContainEqual(
      expect.objectContaining({ file: 'risks.yaml', message: 'no scam risk for jiebei' }),
    );
  });
});
