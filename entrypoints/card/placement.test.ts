import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Placement, placeCard, type Surroundings } from './placement.ts';

const viewport = { width: 1280, height: 800 };
const card = { width: 384, height: 420 };
const word = (left: number, top: number, width = 32, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const place = (rest: Partial<Surroundings>): Placement =>
  placeCard({ word: [word(600, 100)], card, viewport, isTouch: false, ...rest });

describe('placeCard', () => {
  it.each<[string, Partial<Surroundings>, Partial<Placement>]>([
    ['below, a little to the left of the word', {}, { side: 'below', left: 584, top: 128 }],
    ['above when there is no room below', { word: [word(600, 700)] }, { side: 'above', top: 272 }],
    ['pushed in from the right edge', { word: [word(1250, 100)] }, { left: 888 }],
    ['pushed in from the left edge', { word: [word(2, 100)] }, { left: 8 }],
    [
      'below the last line of a wrapped mark',
      { word: [word(1200, 100), word(20, 124)] },
      { side: 'below', top: 152 },
    ],
    ['beside a vertical line', { word: [word(600, 300, 20, 64)] }, { side: 'right', left: 628 }],
    ['beside a vertical word of two characters', { word: [word(600, 300, 23, 32)] }, { side: 'right' }],
    [
      'left of a vertical line at the right edge',
      { word: [word(1240, 300, 20, 64)] },
      { side: 'left', left: 848 },
    ],
    [
      'with its height limited on the roomier side',
      { word: [word(600, 300)], card: { width: 384, height: 700 } },
      { side: 'below', maxHeight: 464 },
    ],
    [
      'beside the word where it would be too low above and below',
      { word: [word(600, 150)], viewport: { width: 1280, height: 300 } },
      { side: 'right', maxHeight: 284 },
    ],
    [
      'as a sheet on a narrow screen',
      { viewport: { width: 360, height: 640 } },
      { side: 'sheet', left: 0, width: 360, top: 256, maxHeight: 384 },
    ],
    [
      'as a sheet at the top when the word is at the bottom',
      { viewport: { width: 360, height: 640 }, word: [word(40, 600)] },
      { side: 'sheet', top: 0 },
    ],
    [
      'as a sheet no higher than the room beside a word in the middle',
      { viewport: { width: 360, height: 640 }, word: [word(40, 300)] },
      { side: 'sheet', top: 328, maxHeight: 312 },
    ],
    ['as a sheet in the middle of a wide touched screen', { isTouch: true }, { left: 448, width: 384 }],
    ['as a sheet when touched', { isTouch: true }, { side: 'sheet', top: 380 }],
  ])('stands %s', (_, surroundings, expected) => {
    expect(place(surroundings)).toMatchObject(expected);
  });

  it('never covers the word and never leaves the viewport, wherever there is room at all', () => {
    const boxes = fc.record({
      width: fc.integer({ min: 441, max: 3000 }),
      height: fc.integer({ min: 400, max: 2000 }),
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      y: fc.double({ min: 0, max: 1, noNaN: true }),
      natural: fc.integer({ min: 60, max: 1500 }),
    });
    fc.assert(
      fc.property(boxes, ({ width, height, x, y, natural }) => {
        const mark = word(Math.floor(x * (width - 32)), Math.floor(y * (height - 20)));
        const {
          left,
          top,
          maxHeight,
          width: cardWidth,
        } = placeCard({
          word: [mark],
          card: { width: 384, height: natural },
          viewport: { width, height },
          isTouch: false,
        });
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + cardWidth).toBeLessThanOrEqual(width);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top + maxHeight).toBeLessThanOrEqual(height);
        const isClear =
          left >= mark.right ||
          left + cardWidth <= mark.left ||
          top >= mark.bottom ||
          top + maxHeight <= mark.top;
        expect(isClear).toBe(true);
      }),
    );
  });
});
