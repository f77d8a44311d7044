/**
 * When a card opens and closes: a pure state machine over what the pointer is on. Time is passed in (ms of
 * one clock); nothing is read and nothing is scheduled. `wakeAt` says when it wants to be asked again.
 */

/** Leaving the word or the card gives this long to come back, ms: as in MediaWiki's Page Previews. */
export const GRACE = 300;
/** On the way from the word into the card the pointer may take this long, ms. */
export const CORRIDOR_GRACE = 900;
/** A resting hand trembles: moves within this many CSS px do not start the rest anew. */
export const REST_RADIUS = 6;

export interface HoverState<Word> {
  /** The word whose card is open. */
  readonly open: Word | null;
  /** When the open card closes unless the pointer comes back. */
  readonly closeAt: number | null;
  /** The word the pointer rests on, since when and where. */
  readonly rest: {
    readonly word: Word;
    readonly since: number;
    readonly x: number;
    readonly y: number;
  } | null;
  /** Dismissed by the reader; stays quiet until the pointer has left it. */
  readonly quiet: Word | null;
}

export type HoverEvent<Word> =
  | {
      readonly type: 'point';
      readonly x: number;
      readonly y: number;
      /** The word under the pointer. */
      readonly over: Word | null;
      /** Where the pointer is relative to the open card. */
      readonly zone: 'card' | 'corridor' | 'outside';
    }
  /** The time asked for by `wakeAt` has come. */
  | { readonly type: 'wake' }
  /** Scroll, press, selection or drag: whatever was meant, it was not resting on this word. */
  | { readonly type: 'cancel' }
  /** Closed on purpose, by Esc or the close button. */
  | { readonly type: 'dismiss' }
  /** Opened by other means than resting: click, tap, key, list. */
  | { readonly type: 'opened'; readonly word: Word };

export type HoverEffect<Word> =
  | { readonly type: 'open'; readonly word: Word }
  | { readonly type: 'close' }
  | null;

export interface HoverStep<Word> {
  readonly state: HoverState<Word>;
  readonly effect: HoverEffect<Word>;
  readonly wakeAt: number | null;
}

export const IDLE: HoverState<never> = { open: null, closeAt: null, rest: null, quiet: null };

/** `dwell`: the rest that opens a card, ms; `Infinity` when only a click opens it. */
export function stepHover<Word>(
  state: HoverState<Word>,
  event: HoverEvent<Word>,
  now: number,
  dwell: number,
): HoverStep<Word> {
  switch (event.type) {
    case 'opened':
      return settled({ ...IDLE, open: event.word }, null, dwell);
    case 'cancel':
      return settled({ ...IDLE, quiet: state.quiet }, closing(state), dwell);
    case 'dismiss':
      return settled({ ...IDLE, quiet: state.open ?? state.quiet }, closing(state), dwell);
    case 'point':
      return due(pointed(state, event, now), now, dwell);
    case 'wake':
      return due(state, now, dwell);
  }
}

function pointed<Word>(
  state: HoverState<Word>,
  { x, y, over, zone }: Extract<HoverEvent<Word>, { type: 'point' }>,
  now: number,
): HoverState<Word> {
  const { open, rest } = state;
  const quiet = over === state.quiet ? state.quiet : null;
  const isHome = open !== null && (zone === 'card' || over === open);
  const grace = now + (zone === 'corridor' ? CORRIDOR_GRACE : GRACE);
  const closeAt = open === null || isHome ? null : Math.min(state.closeAt ?? grace, grace);
  if (over === null || isHome || over === quiet) return { open, closeAt, rest: null, quiet };
  const isSameRest = rest !== null && rest.word === over && Math.hypot(x - rest.x, y - rest.y) <= REST_RADIUS;
  return { open, closeAt, rest: isSameRest ? rest : { word: over, since: now, x, y }, quiet };
}

/** What time alone brings: the rest is long enough, or the grace is over. */
function due<Word>(state: HoverState<Word>, now: number, dwell: number): HoverStep<Word> {
  const { rest } = state;
  if (rest !== null && now - rest.since >= dwell) {
    return settled({ ...IDLE, open: rest.word }, { type: 'open', word: rest.word }, dwell);
  }
  if (state.closeAt !== null && now >= state.closeAt) {
    return settled({ ...state, open: null, closeAt: null }, { type: 'close' }, dwell);
  }
  return settled(state, null, dwell);
}

function settled<Word>(state: HoverState<Word>, effect: HoverEffect<Word>, dwell: number): HoverStep<Word> {
  const times = [state.closeAt, state.rest === null ? null : state.rest.since + dwell].filter(
    (time): time is number => time !== null && Number.isFinite(time),
  );
  return { state, effect, wakeAt: times.length > 0 ? Math.min(...times) : null };
}

function closing<Word>(state: HoverState<Word>): HoverEffect<Word> {
  return state.open === null ? null : { type: 'close' };
}
