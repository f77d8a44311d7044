import { describe, expect, it } from 'vitest';
import { breaking } from './testing/breaking.ts';

const huabei = 'products/huabei.yaml';
const HEAD = 'the head of the file describes the fields';

describe('what an editor reads', () => {
  it.each<[string, string, string, string]>([
    [
      huabei,
      'sources: [ P01 ]',
      'sources: [ P999 ]',
      '“P999” is no id that can stand here. Write one such as P01 or T01.',
    ],
    [huabei, 'sources: [ P01 ]', 'sources: []', 'the list is empty. Write at least one.'],
    [
      huabei,
      'sources: [ P01 ]',
      'sources: P01',
      '“P01” is no list. Write a list: brackets, or lines that begin with -.',
    ],
    [
      huabei,
      "reviewBy: '2027-05-31'",
      'reviewBy: 2026-02-30',
      '“2026-02-30” is not a day of the calendar. Write a day such as 2026-10-01.',
    ],
    [
      huabei,
      "asOf: '2022'\n      conf",
      'asOf: 2022\n      conf',
      "“2022” has to stand in quotes. Write '2022'.",
    ],
    [huabei, 'text: 由某公司放款。', 'text:', 'nothing is written here. Fill it in.'],
    [
      huabei,
      'topic: lender\n',
      'topic: lenders\n',
      '“lenders” is not one of the words that can stand here. Write one of: name, lender, launch, audience, how, price, registry, manage, institution.',
    ],
    [huabei, 'step: limit', 'step: use', '“use” is not one of the words that can stand here. Write limit.'],
    ['claims.yaml', "verdict: 'true'", 'verdict: true', "“true” has to stand in quotes. Write 'true'."],
    [
      'claims.yaml',
      'always: true',
      'always: 是',
      '“是” is not true or false. Write true or false, without quotes.',
    ],
    ['claims.yaml', '      - 花唄可能被關閉\n', '', 'the list has one entry. Write at least 2.'],
    [
      'rules.yaml',
      'matters: 3',
      'matters: 4',
      '“4” is not one of the words that can stand here. Write one of: 1, 2, 3.',
    ],
    [
      'rules.yaml',
      'all: 都适用。',
      '其他: 都适用。',
      'this is neither one text under all nor a text under each of the three products. Correct it; ' +
        HEAD +
        '.',
    ],
    [
      'questions.yaml',
      'share: 7.7',
      'share: 7,7',
      `there is no field 7 here. Correct the name or take it away; ${HEAD}.`,
    ],
    ['questions.yaml', 'share: 7.7', 'share: 101', '“101” is out of range. Write at most 100.'],
    [
      'conversions.yaml',
      'principal: 10000',
      "principal: '1万'",
      '“1万” is no number. Write a number, without quotes.',
    ],
    ['changes.yaml', "version: '2026-11-25'", 'version: 2', "“2” has to stand in quotes. Write '2'."],
    [
      'zh-tw.yaml',
      'keep: [ 保存 ]',
      'keep: [ 保存, 保存 ]',
      'the list holds the same entry twice. Take one of the two away.',
    ],
    [huabei, 'confidence: low', 'confidance: low', `the field confidence is missing. Add it; ${HEAD}.`],
    [
      'rules.yaml',
      'effects:\n      all',
      'effect:\n      all',
      `the field effects is missing. Add it; ${HEAD}.`,
    ],
  ])('in %s, %j as %j: %s', (file, from, to, sentence) => {
    const { problems } = breaking(file, from, to);
    expect(problems.map(({ message, whatToDo }) => `${message}. ${whatToDo}.`)).toContain(sentence);
  });
});
