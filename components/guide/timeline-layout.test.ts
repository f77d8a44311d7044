import { describe, expect, it } from 'vitest';
import type { Rule } from '../../knowledge/guide-types.ts';
import { SAMPLE_RULE } from './testing/sample-rule.ts';
import { fitText, timelineLayout } from './timeline-layout.ts';

/** From 2020 to the end of 2027 the axis has 80 px a year twelfth: 800 px for 8 years. */
const SPAN = { left: 0, right: 1000 };

function rowOf(changes: Partial<Rule>, today = '2026-11-25') {
  const [row] = timelineLayout([{ ...SAMPLE_RULE, ...changes }], today, SPAN).rows;
  if (row === undefined) throw new Error('No row');
  return row;
}

describe('timelineLayout', () => {
  it('runs what is in force to the edge, from the day it took effect', () => {
    const row = rowOf({});
    expect(row).toMatchObject({ state: 'in-force', end: 1000, isOpen: true });
    expect(row.announced).toBeCloseTo(200 + (4 / 7) * 800);
    expect(row.start).toBeGreaterThan(row.announced ?? 0);
  });

  it('ends a rule with its last day, and with the first day of what replaced it', () => {
    expect(rowOf({ until: '2025-01-01' })).toMatchObject({ state: 'expired', isOpen: false });
    const replaced = rowOf({ supersededBy: ['T02'], supersededOn: '2025-01-01' });
    expect(replaced.end).toBeCloseTo(200 + (5 / 7) * 800);
    expect(rowOf({ until: '2025-01-01' }).end).toBeCloseTo(replaced.end ?? 0);
  });

  it('gives an announced end to a rule still in force', () => {
    expect(rowOf({ until: '2026-12-31' })).toMatchObject({ state: 'in-force', isOpen: false });
  });

  it.each([
    { status: 'event' },
    { status: 'draft' },
    { status: 'unpublished' },
    { status: 'expired' },
  ] as const)('makes a point of what has no known duration: %j', (changes) => {
    expect(rowOf({ ...changes, effective: null })).toMatchObject({ end: null, isOpen: false });
  });

  it('keeps what is older than the axis at its left edge', () => {
    expect(rowOf({ announced: null, effective: '2003' }).start).toBe(0);
  });

  it('names every year from 2020 to the present one', () => {
    const { years, today } = timelineLayout([SAMPLE_RULE], '2026-07-01', SPAN);
    expect(years.map(({ year }) => year)).toEqual([2013, 2017, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    expect(today).toBeGreaterThan(years.at(-1)?.x ?? 1000);
    expect(today).toBeLessThan(1000);
  });
});

describe('fitText', () => {
  it('leaves what fits', () => {
    expect(fitText('消费金融公司管理办法', 143, 13)).toBe('消费金融公司管理办法');
  });

  it('cuts what does not, and says so', () => {
    expect(fitText('消费金融公司管理办法', 80, 13)).toBe('消费金融公…');
    expect(fitText('Measures for the Administration', 100, 13)).toMatch(/^Measures.*…$/);
  });
});
