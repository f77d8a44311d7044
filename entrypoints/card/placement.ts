import type { Rect } from '../../utils/rect.ts';

/** Where a card stands, in CSS px of the viewport. */
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly maxHeight: number;
  /** `sheet`: along an edge of a narrow or touched screen. */
  readonly side: 'below' | 'above' | 'right' | 'left' | 'sheet';
}

export interface Surroundings {
  /** The mark, a box a line. */
  readonly word: readonly Rect[];
  /** The card's own size when nothing limits it. */
  readonly card: { readonly width: number; readonly height: number };
  readonly viewport: { readonly width: number; readonly height: number };
  readonly isTouch: boolean;
}

/** Between word and card: near enough to belong together, far enough to leave the underline free. */
const GAP = 8;
/** Between the card and the edge of the viewport. */
const MARGIN = 8;
/** A card lower than this, CSS px, shows too little: then it rather stands beside the word. */
const LOW = 240;
/** Narrower than this the card is a sheet: it could not stand beside anything. */
export const NARROW = 440;
const SHEET_SHARE = 0.6;
/** The card starts a little left of its word, so that the eye drops onto its text. */
const INDENT = 16;

/**
 * Never over the marked line and so never under a pointer on it, always inside the viewport: below if there is
 * room, else above, else beside (vertical text), else on the roomier side with its height limited.
 */
export function placeCard(surroundings: Surroundings): Placement {
  const { viewport, card, isTouch } = surroundings;
  const word = bounds(surroundings.word);
  if (isTouch || viewport.width < NARROW) return sheet(word, card, viewport);

  const width = Math.min(card.width, viewport.width - 2 * MARGIN);
  const room = {
    below: viewport.height - MARGIN - (word.bottom + GAP),
    above: word.top - GAP - MARGIN,
    right: viewport.width - MARGIN - (word.right + GAP),
    left: word.left - GAP - MARGIN,
  };
  const isVertical = word.bottom - word.top > word.right - word.left;
  const besideHeight = Math.min(card.height, viewport.height - 2 * MARGIN);
  const beside = (side: 'right' | 'left'): Placement => ({
    left: side === 'right' ? word.right + GAP : word.left - GAP - width,
    top: clamp(word.top - INDENT, MARGIN, viewport.height - MARGIN - besideHeight),
    width,
    maxHeight: besideHeight,
    side,
  });
  const stacked = (side: 'below' | 'above'): Placement => {
    const height = Math.max(0, Math.min(card.height, room[side]));
    return {
      left: clamp(word.left - INDENT, MARGIN, viewport.width - MARGIN - width),
      top: side === 'below' ? word.bottom + GAP : word.top - GAP - height,
      width,
      maxHeight: height,
      side,
    };
  };

  const hasRoomBeside = (side: 'right' | 'left') => room[side] >= width;
  if (isVertical && hasRoomBeside('right')) return beside('right');
  if (isVertical && hasRoomBeside('left')) return beside('left');
  if (room.below >= card.height) return stacked('below');
  if (room.above >= card.height) return stacked('above');
  const taller = room.below >= room.above ? 'below' : 'above';
  if (room[taller] >= LOW) return stacked(taller);
  if (hasRoomBeside('right')) return beside('right');
  if (hasRoomBeside('left')) return beside('left');
  return stacked(taller);
}

/** At the bottom, unless the word is there and leaves more room at the top. */
function sheet(word: Rect, card: Surroundings['card'], viewport: Surroundings['viewport']): Placement {
  const width = Math.min(card.width, viewport.width);
  const limit = Math.min(card.height, Math.floor(viewport.height * SHEET_SHARE));
  const below = viewport.height - word.bottom - GAP;
  const above = word.top - GAP;
  const isBelow = below >= Math.min(limit, above);
  const maxHeight = Math.min(limit, isBelow ? below : above);
  const top = isBelow ? viewport.height - maxHeight : 0;
  return { left: (viewport.width - width) / 2, top, width, maxHeight, side: 'sheet' };
}

/** The part of a mark the card keeps clear of; a mark that is not drawn counts as the top left corner. */
function bounds(rects: readonly Rect[]): Rect {
  const [first = { left: 0, top: 0, right: 0, bottom: 0 }] = rects;
  return rects.reduce(
    (all, rect) => ({
      left: Math.min(all.left, rect.left),
      top: Math.min(all.top, rect.top),
      right: Math.max(all.right, rect.right),
      bottom: Math.max(all.bottom, rect.bottom),
    }),
    first,
  );
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
