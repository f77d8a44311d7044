import { describe, expect, it } from 'vitest';
import { knowledgeFrom } from './check.ts';
import { reviewOf } from './review.ts';
import { smallKnowledge } from './testing/small-knowledge.ts';

const knowledge = knowledgeFrom(smallKnowledge);

function linesUnder(review: string, title: string): string[] {
  const section = review.split('\n\n').find((part) => part.startsWith(title)) ?? '';
  return section
    .split('\n')
    .slice(1)
    .map((line) => line.trim());
}

describe('reviewOf', () => {
  it('begins with the edition', () => {
    expect(reviewOf(knowledge, '2026-11-25')).toMatch(
      /^Knowledge 2026-11-25, edited 2026-11-25, complete to 2026-10-01; \d+ records; on 2026-11-25\n/u,
    );
  });

  it('lists every text without English at its line', () => {
    const missing = linesUnder(reviewOf(knowledge, '2026-11-25'), 'No English yet');
    expect(missing).toContain('claims.yaml:37 C01 more');
    expect(missing).toContain('products/huabei.yaml:27 huabei howItWorks.repay');
    expect(missing.filter((line) => line.includes(' S01 '))).toEqual([]);
    expect(missing.some((line) => line.includes('notThis') || line.includes('aliases'))).toBe(false);
  });

  it('lists what is past its review date on that day, not before', () => {
    const title = 'Past the review date';
    expect(linesUnder(reviewOf(knowledge, '2026-12-31'), title)).toEqual([]);
    expect(linesUnder(reviewOf(knowledge, '2027-01-01'), title)).toEqual([
      expect.stringMatching(/^products\/huabei\.yaml:\d+ HB-02 since 2026-12-31$/u),
      expect.stringMatching(/^products\/jiebei\.yaml:\d+ JB-02 since 2026-12-31$/u),
      expect.stringMatching(/^products\/wangshangdai\.yaml:\d+ WS-02 since 2026-12-31$/u),
      'shared.yaml:13 REG-01 since 2026-12-31',
      expect.stringMatching(/^rules\.yaml:\d+ watch-subsidy since 2026-12-31$/u),
    ]);
  });

  it('lists what is unconfirmed or of low confidence', () => {
    const open = linesUnder(reviewOf(knowledge, '2026-11-25'), 'Unconfirmed');
    expect(open.map((line) => line.split(' ')[1])).toEqual(['HB-02', 'JB-02', 'WS-02', 'open-price']);
  });
});
