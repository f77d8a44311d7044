import { contains, type Rect } from '../../utils/rect.ts';

/**
 * Whether a point (CSS px) is on the way from a word to its card: inside the convex hull of both boxes.
 * For two boxes that is: inside one of them, or on a straight line from one into the other.
 */
export function isInCorridor(x: number, y: number, word: Rect, card: Rect): boolean {
  if (contains(word, x, y) || contains(card, x, y)) return true;
  return isInHull(x, y, [...cornersOf(word), ...cornersOf(card)]);
}

type Corner = readonly [x: number, y: number];

function cornersOf({ left, top, right, bottom }: Rect): Corner[] {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

/** A point is outside exactly when some line through it has every corner strictly on one side. */
function isInHull(x: number, y: number, corners: readonly Corner[]): boolean {
  const angles = corners
    .map(([cornerX, cornerY]) => Math.atan2(cornerY - y, cornerX - x))
    .sort((a, b) => a - b);
  const first = angles[0] as number;
  const gaps = angles.map((angle, index) => (angles[index + 1] ?? first + 2 * Math.PI) - angle);
  return Math.max(...gaps) <= Math.PI;
}
