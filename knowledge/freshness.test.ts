import { describe, expect, it } from 'vitest';
import { isExpired, isInForce, periodOf, shownOn, statusOn } from './freshness.ts';
import type { Rule } from './guide-types.ts';

describe('a record', () => {
  it('expires the day after its review date', () => {
    const statement = { reviewBy: '2026-12-31' };
    expect(isExpired(statement, '2026-12-31')).toBe(false);
    expect(isExpired(statement, '2027-01-01')).toBe(true);
  });

  it('never expires without a review date', () => {
    expect(isExpired({ reviewBy: null }, '2099-01-01')).toBe(false);
  });
});

describe('what is shown', () => {
  const subsidy = {
    id: 'T36',
    title: '贴息80号',
    text: '2026-01-20起每人最多3000元',
    reviewBy: '2026-12-31',
  };
  const advice = {
    id: 'HB-01',
    do: ['还5000元', '打12378'],
    effects: { huabei: '上浮30%', jiebei: '无' },
    asOf: '2026-10-01',
    reviewBy: '2027-05-31',
  };
  const guide = {
    version: '2026-11-25',
    rules: [subsidy],
    lender: { note: '20万元', since: '2021' },
    advice,
  };

  it('is all there as long as nothing has expired', () => {
    expect(shownOn(guide, '2026-12-31')).toEqual(guide);
  });

  it('is without the numbers of what has expired, and keeps dates, titles and all else', () => {
    expect(shownOn(guide, '2027-01-01')).toEqual({
      ...guide,
      rules: [{ ...subsidy, text: '2026-01-20起每人最多[…]元' }],
    });
  });

  it('is without them in lists and for each product', () => {
    expect(shownOn(guide, '2027-06-01').advice).toEqual({
      ...advice,
      do: ['还[…]元', '打12378'],
      effects: { huabei: '上浮[…]', jiebei: '无' },
    });
  });
});

describe('periodOf', () => {
  it.each([
    ['2026-08-31', 'upcoming'],
    ['2026-09-01', 'running'],
    ['2026-12-31', 'running'],
    ['2027-01-01', 'over'],
  ])('on %s a subsidy from 2026-09 to 2026-12-31 is %s', (today, expected) => {
    expect(periodOf({ since: '2026-09', until: '2026-12-31' }, today)).toBe(expected);
  });

  it('takes a month and a year to their last day', () => {
    expect(periodOf({ until: '2026-02' }, '2026-02-28')).toBe('running');
    expect(periodOf({ until: '2026-02' }, '2026-03-01')).toBe('over');
    expect(periodOf({ until: '2021' }, '2021-12-31')).toBe('running');
    expect(periodOf({ until: '2021' }, '2022-01-01')).toBe('over');
  });

  it('runs where no dates are given', () => {
    expect(periodOf({}, '2026-11-25')).toBe('running');
  });
});

describe('statusOn', () => {
  const rule = (fields: Partial<Rule>) => ({
    status: 'in-force' as const,
    announced: '2026-04-24',
    effective: '2026-09-30',
    supersededOn: null,
    ...fields,
  });

  it('comes into force on its day', () => {
    expect(statusOn(rule({}), '2026-09-29')).toBe('upcoming');
    expect(statusOn(rule({}), '2026-09-30')).toBe('in-force');
  });

  it('ends after its last day, whatever the editor wrote before or since', () => {
    const subsidy = rule({ effective: '2025-09-01', until: '2026-12-31' });
    expect(statusOn(subsidy, '2026-12-31')).toBe('in-force');
    expect(statusOn(subsidy, '2027-01-01')).toBe('expired');

    const repair = rule({ status: 'expired', effective: '2026-01-01', until: '2026-03-31' });
    expect(statusOn(repair, '2026-03-31')).toBe('in-force');
    expect(statusOn(repair, '2026-04-01')).toBe('expired');
  });

  it('is superseded on the day its successor takes effect', () => {
    const old = rule({ status: 'superseded', effective: '2014-01-01', supersededOn: '2024-04-18' });
    expect(statusOn(old, '2024-04-17')).toBe('in-force');
    expect(statusOn(old, '2024-04-18')).toBe('superseded');
    expect(statusOn(rule({ supersededOn: '2027-01' }), '2026-12-31')).toBe('in-force');
    expect(statusOn(rule({ supersededOn: '2027-01' }), '2027-01-01')).toBe('superseded');
  });

  it('counts from the announcement where no effective day is known', () => {
    expect(statusOn(rule({ effective: null, status: 'self-regulation' }), '2026-04-23')).toBe('upcoming');
    expect(statusOn(rule({ effective: null, status: 'self-regulation' }), '2026-04-24')).toBe(
      'self-regulation',
    );
    expect(statusOn(rule({ effective: null, status: 'event' }), '2026-04-24')).toBe('event');
  });

  it('tells what is in force, self-regulation too', () => {
    expect(isInForce(rule({}), '2026-09-29')).toBe(false);
    expect(isInForce(rule({}), '2026-09-30')).toBe(true);
    expect(isInForce(rule({ effective: null, status: 'self-regulation' }), '2026-10-01')).toBe(true);
    expect(isInForce(rule({ status: 'draft' }), '2026-10-01')).toBe(false);
  });

  it('keeps what dates cannot tell', () => {
    expect(statusOn(rule({ status: 'draft', effective: null }), '2030-01-01')).toBe('draft');
    expect(statusOn(rule({ status: 'unpublished', effective: null }), '2030-01-01')).toBe('unpublished');
    expect(statusOn(rule({ status: 'expired' }), '2026-10-01')).toBe('expired');
    expect(statusOn(rule({ status: 'superseded' }), '2026-10-01')).toBe('superseded');
  });
});
