import { expect, it } from 'vitest';
import { timeOfDay } from './time-of-day.ts';

it('begins the day at 00', () => {
  expect(timeOfDay(new Date(2026, 10, 26, 0, 5).getTime())).toBe('00:05');
  expect(timeOfDay(new Date(2026, 10, 26, 23, 59).getTime())).toBe('23:59');
});
