import { describe, expect, it } from 'vitest';
import type { Rule } from '../../knowledge/guide-types.ts';
import { concerns, effectOn, milestonesOf, newestFirst, startOf } from './rules-in-time.ts';
import { SAMPLE_RULE } from './testing/sample-rule.ts';

function rule(changes: Partial<Rule>): Rule {
  return { ...SAMPLE_RULE, announced: null, effective: null, ...changes };
}

const EACH = { huabei: '花', jiebei: '借', wangshangdai: '网' };
const SCOPE = { huabei: 'direct', jiebei: 'none', wangshangdai: 'related', bankCredit: 'none' } as const;

describe('rules in time', () => {
  it('start when they take effect, events when they are announced', () => {
    expect(startOf({ announced: '2024-03-18', effective: '2024-04-18' })).toBe('2024-04-18');
    expect(startOf({ announced: '2021-06-03', effective: null })).toBe('2021-06-03');
  });

  it('stand newest first', () => {
    const rules = ['2014-12', '2026-08-01', '2020'].map((effective) => rule({ effective }));
    expect(newestFirst(rules).map(startOf)).toEqual(['2026-08-01', '2020', '2014-12']);
  });

  it('concern everybody until their reach is settled', () => {
    expect(concerns(rule({}), 'jiebei')).toBe(true);
    expect(concerns(rule({ scope: SCOPE }), 'jiebei')).toBe(false);
    expect(concerns(rule({ scope: SCOPE }), 'wangshangdai')).toBe(true);
  });

  it('mean one thing for all, or each their own', () => {
    expect(effectOn(rule({}), 'huabei')).toBe('影响');
    expect(effectOn(rule({ effects: EACH }), 'jiebei')).toBe('借');
  });

  it('are milestones of a product where they bind it, matter most, or are an event of its own', () => {
    const rules = [
      rule({ id: 'T01', effective: '2026', matters: 3 }),
      rule({ id: 'T02', effective: '2025', scope: SCOPE }),
      rule({ id: 'T03', announced: '2024', status: 'event', effects: EACH }),
      rule({ id: 'T04', announced: '2023', status: 'event' }),
      rule({ id: 'T05', effective: '2022' }),
    ];
    expect(milestonesOf('huabei', rules).map(({ id }) => id)).toEqual(['T03', 'T02', 'T01']);
    expect(milestonesOf('jiebei', rules).map(({ id }) => id)).toEqual(['T03', 'T01']);
  });
});
