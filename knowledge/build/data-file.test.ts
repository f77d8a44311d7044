import { describe, expect, it } from 'vitest';
import { breaking } from './testing/breaking.ts';

const huabei = 'products/huabei.yaml';

describe('a file that breaks its schema', () => {
  it.each<[string, string, string, string, RegExp]>([
    ['broken YAML', 'rules.yaml', 'requires: 试点。', 'requires: 试点: 错。', /has a colon and no quotes/u],
    [
      'a key twice',
      'rules.yaml',
      '    requires: 试点。',
      '    title: 再来。\n    requires: 试点。',
      /stands twice/u,
    ],
    [
      'an unknown field',
      'rules.yaml',
      'forUsers: 免费。',
      'forUser: 免费。',
      /^there is no field forUser here$/u,
    ],
    ['a missing text', huabei, 'text: 由某公司放款。', "text: ''", /^the text is empty$/u],
    [
      'a space at the end',
      'rules.yaml',
      'requires: 试点。',
      "requires: '试点。 '",
      /^“试点。 ” has a space at an end$/u,
    ],
    ['an unknown word', huabei, 'topic: lender', 'topic: lenders', /^“lenders” is not one of the words/u],
    [
      'a date that does not exist',
      huabei,
      "reviewBy: '2027-05-31'",
      "reviewBy: '2027-06-31'",
      /^“2027-06-31” is not a day of the calendar$/u,
    ],
    [
      'a date in other words',
      huabei,
      "asOf: '2026-10-01'\n      conf",
      'asOf: 2026年10月\n      conf',
      /^“2026年10月” cannot be read as a date$/u,
    ],
    [
      'a hotline without quotes',
      'actions.yaml',
      "contact: '95188'",
      'contact: 95188',
      /^“95188” has to stand in quotes$/u,
    ],
    ['no source', huabei, 'sources: [ P01 ]', 'sources: []', /^the list is empty$/u],
    [
      'an entry twice',
      huabei,
      'oneLine: [ HB-01 ]',
      'oneLine: [ HB-01, HB-01 ]',
      /^the list holds the same entry twice$/u,
    ],
    [
      'a long statement',
      'claims.yaml',
      'statement: 未见公告。',
      `statement: ${'长'.repeat(121)}`,
      /longer than 120/u,
    ],
    [
      'a broken address',
      'sources.yaml',
      "'https://www.gov.cn/a'",
      "'www.gov.cn/a'",
      /^“www.gov.cn\/a” is not a web address$/u,
    ],
  ])('%s', (_, file, from, to, message) => {
    const { line, problems } = breaking(file, from, to);
    expect(problems).toContainEqual(
      expect.objectContaining({ file, line, message: expect.stringMatching(message) }),
    );
  });

  it('an effect left out, at the effects', () => {
    const { problems } = breaking('rules.yaml', '      jiebei: 适用。\n', '');
    expect(problems).toMatchObject([{ file: 'rules.yaml', line: 31, path: 'rules.1.effects' }]);
  });

  it('a field left out, at its record', () => {
    const { problems } = breaking('rules.yaml', '    forUsers: 免费。\n', '');
    expect(problems).toEqual([
      {
        file: 'rules.yaml',
        line: 5,
        path: 'rules.0.forUsers',
        message: 'the field forUsers is missing',
        whatToDo: 'Add it; the head of the file describes the fields',
      },
    ]);
  });
});
