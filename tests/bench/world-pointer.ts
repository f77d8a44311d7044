/** Runs in the isolated world: what the hover script does with each move of the pointer. */

type Listener = (event: Event) => void;

const moves: Event[] = [];
let listener: Listener | undefined;

/** Keeps the hover script's listener for moves, and the browser's own events. To be called before it loads. */
export function catchPointer(): void {
  const add = window.addEventListener.bind(window);
  add('pointermove', (event) => moves.push(event), { capture: true });
  window.addEventListener = (type: string, callback: unknown, options?: AddEventListenerOptions) => {
    if (type === 'pointermove') listener = callback as Listener;
    add(type, callback as Listener, options);
  };
}

export function isListening(): boolean {
  return listener !== undefined;
}

/**
 * Handles every caught move as the browser would have it handled, listener and frame, and answers with the ms for
 * one: means of runs of moves at different places, because the browser's clock does not resolve a single one.
 */
export function replayMoves(run: number, rounds: number): number[] {
  if (listener === undefined || moves.length < run) throw new Error(`${moves.length} moves were caught`);
  const world = globalThis as unknown as { requestAnimationFrame: unknown };
  const frame = requestAnimationFrame;
  let pending: FrameRequestCallback | undefined;
  world.requestAnimationFrame = (callback: FrameRequestCallback) => {
    pending = callback;
    return 1;
  };
  const means: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (let from = 0; from + run <= moves.length; from += run) {
      const start = performance.now();
      for (const event of moves.slice(from, from + run)) {
        listener(event);
        pending?.(start);
        pending = undefined;
      }
      means.push((performance.now() - start) / run);
    }
  }
  world.requestAnimationFrame = frame;
  return means;
}
