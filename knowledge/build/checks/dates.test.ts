import { describe, expect, it } from 'vitest';
import { breaking } from '../testing/breaking.ts';

const huabei = 'products/huabei.yaml';

describe('dates', () => {
  it.each<[string, string, string, string, RegExp]>([
    [
      'a review that is not after the date',
      huabei,
      "reviewBy: '2027-05-31'",
      "reviewBy: '2026-10-01'",
      /not after asOf/u,
    ],
    [
      'an end before the beginning',
      'shared.yaml',
      "until: '2026-12-31'",
      "until: '2025-08-31'",
      /before since/u,
    ],
    [
      'a date after the file was edited',
      huabei,
      "asOf: '2026-10-01'\n      conf",
      "asOf: '2026-11-26'\n      conf",
      /after the file/u,
    ],
    [
      'coverage beyond the day of editing',
      huabei,
      "coverageTo: '2026-10-01'",
      "coverageTo: '2026-11-26'",
      /later than edited/u,
    ],
    [
      'a rule without a date',
      'rules.yaml',
      "announced: '2013-11-14'\n    effective: '2014-01-01'",
      'announced: null\n    effective: null',
      /neither announced/u,
    ],
    [
      'a rule that ends before it begins',
      'rules.yaml',
      'title: 网络条例',
      "until: '2013-01-31'\n    title: 网络条例",
      /before effective/u,
    ],
    [
      'a rule superseded by nothing',
      'rules.yaml',
      'supersededBy: [ T01 ]',
      'supersededBy: []',
      /by nothing/u,
    ],
    [
      'an edit that is not on record',
      huabei,
      "edited: '2026-11-25'",
      "edited: '2026-11-26'",
      /after the last change/u,
    ],
    [
      'a version of another day',
      'changes.yaml',
      "version: '2026-11-25'",
      "version: '2026-11-24'",
      /is not of 2026-11-25/u,
    ],
  ])('%s', (_, file, from, to, message) => {
    const { line, problems } = breaking(file, from, to);
    expect(problems).toContainEqual(
      expect.objectContaining({ file, line, message: expect.stringMatching(message) }),
    );
  });

  /** The first change is of 2026-11-25. */
  const withChange = (day: string, id: string) =>
    breaking(
      'changes.yaml',
      'changes:\n',
      `changes:\n  - version: '${day}'\n    date: '${day}'\n    records: [ { id: ${id}, what: 改。 } ]\n`,
    ).problems;

  it('a newer change below an older one', () => {
    expect(withChange('2026-11-24', 'edition')).toContainEqual(
      expect.objectContaining({
        file: 'changes.yaml',
        line: 6,
        message: '2026-11-25 stands below 2026-11-24',
      }),
    );
  });

  it('a change of a record whose file was edited before', () => {
    expect(withChange('2026-11-26', 'HB-01')).toContainEqual(
      expect.objectContaining({
        file: 'changes.yaml',
        line: 4,
        message: `HB-01 changed on 2026-11-26, but edited in ${huabei} is 2026-11-25`,
        whatToDo: "Write '2026-11-26' there, in meta",
      }),
    );
  });
});
