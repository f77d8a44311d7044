import { expect, it } from 'vitest';
import { percent, yuan } from './money.ts';

it.each([
  [10_000, false, '10,000'],
  [150, true, '150.00'],
  [544.5, false, '544.50'],
  [1_234_567.891, true, '1,234,567.89'],
])('writes %d 元 (cents: %s) as %s', (amount, cents, text) => {
  expect(yuan(amount, cents)).toBe(text);
});

it.each([
  [18.25, '18.25%'],
  [24, '24%'],
  [5.475, '5.475%'],
  [0.05 * 365, '18.25%'],
])('writes %d per cent as %s', (value, text) => {
  expect(percent(value)).toBe(text);
});
