import { expect, it } from 'vitest';
import { isInCorridor } from './corridor.ts';

const word = { left: 100, top: 100, right: 140, bottom: 120 };
const cards = {
  below: { left: 84, top: 128, right: 468, bottom: 528 },
  above: { left: 84, top: -320, right: 468, bottom: 92 },
  right: { left: 148, top: 60, right: 532, bottom: 460 },
  left: { left: -292, top: 60, right: 92, bottom: 460 },
};

it.each([
  ['below', 120, 124],
  ['above', 120, 96],
  ['right', 144, 110],
  ['left', 96, 110],
] as const)('the gap to a card %s is on the way', (side, x, y) => {
  expect(isInCorridor(x, y, word, cards[side])).toBe(true);
});

it.each([
  ['below', 120, 90],
  ['above', 120, 130],
  ['right', 90, 110],
  ['left', 150, 110],
] as const)('the other side of the word is not on the way to a card %s', (side, x, y) => {
  expect(isInCorridor(x, y, word, cards[side])).toBe(false);
});

it('takes the straight way to the far corner of the card', () => {
  expect(isInCorridor(145, 122, word, cards.below)).toBe(true);
  expect(isInCorridor(460, 101, word, cards.below)).toBe(false);
});
