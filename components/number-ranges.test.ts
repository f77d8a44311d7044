import { expect, it } from 'vitest';
import { numberRanges } from './number-ranges.ts';

it.each([
  [[], []],
  [[4], ['4']],
  [
    [1, 2],
    ['1', '2'],
  ],
  [[3, 1, 2, 2], ['1–3']],
  [
    [1, 2, 3, 5, 8, 9],
    ['1–3', '5', '8', '9'],
  ],
])('writes %j as %j', (numbers, ranges) => {
  expect(numberRanges(numbers)).toEqual(ranges);
});
