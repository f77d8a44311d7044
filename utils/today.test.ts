import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { today, watchToday } from './today.ts';

beforeEach(() => vi.useFakeTimers({ now: new Date(2026, 11, 31, 23, 58) }));
afterEach(() => vi.useRealTimers());

it('is the day of the calendar on the wall', () => {
  expect(today()).toBe('2026-12-31');
});

it('tells of a new day once, and of none after its end', () => {
  const end = new AbortController();
  const days: string[] = [];
  watchToday(() => days.push(today()), end.signal);
  vi.advanceTimersByTime(60_000);
  expect(days).toEqual([]);
  vi.advanceTimersByTime(60 * 60_000);
  expect(days).toEqual(['2027-01-01']);
  end.abort();
  vi.advanceTimersByTime(48 * 60 * 60_000);
  expect(days).toEqual(['2027-01-01']);
});
