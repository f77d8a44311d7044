import { describe, expect, it } from 'vitest';
import { CORRIDOR_GRACE, GRACE, type HoverEvent, type HoverState, IDLE, stepHover } from './intent.ts';

type Word = 'A' | 'B';
type Zone = 'card' | 'corridor' | 'outside';

const DWELL = 450;

const on = (over: Word | null, x = 10, y = 10, zone: Zone = 'outside'): HoverEvent<Word> => ({
  type: 'point',
  x,
  y,
  over,
  zone,
});
const wake: HoverEvent<Word> = { type: 'wake' };
const cancel: HoverEvent<Word> = { type: 'cancel' };
const dismiss: HoverEvent<Word> = { type: 'dismiss' };

/** Plays events at times (ms) and lists what the machine did. */
function play(script: readonly (readonly [at: number, event: HoverEvent<Word>])[], dwell = DWELL): string[] {
  let state: HoverState<Word> = IDLE;
  const log: string[] = [];
  for (const [at, event] of script) {
    const step = stepHover(state, event, at, dwell);
    state = step.state;
    if (step.effect?.type === 'open') log.push(`${at} open ${step.effect.word}`);
    if (step.effect?.type === 'close') log.push(`${at} close`);
  }
  return log;
}

const opened = [
  [0, on('A')],
  [DWELL, wake],
] as const;

const cases: [name: string, script: (readonly [number, HoverEvent<Word>])[], log: string[]][] = [
  [
    'opens after the rest',
    [
      [0, on('A')],
      [DWELL, wake],
    ],
    ['450 open A'],
  ],
  [
    'does not open before',
    [
      [0, on('A')],
      [DWELL - 1, wake],
    ],
    [],
  ],
  [
    'a trembling hand still rests',
    [
      [0, on('A', 10)],
      [300, on('A', 14)],
      [450, wake],
    ],
    ['450 open A'],
  ],
  [
    'moving along a long word starts the rest anew',
    [
      [0, on('A', 10)],
      [300, on('A', 40)],
      [450, wake],
    ],
    [],
  ],
  [
    'crossing words opens nothing',
    [
      [0, on('A')],
      [200, on('B')],
      [400, on('A')],
      [600, on(null)],
      [2000, wake],
    ],
    [],
  ],
  [
    'leaving before the rest opens nothing',
    [
      [0, on('A')],
      [400, on(null)],
      [900, wake],
    ],
    [],
  ],
  [
    'closes after the grace',
    [...opened, [1000, on(null)], [1000 + GRACE, wake]],
    ['450 open A', '1300 close'],
  ],
  [
    'coming back within the grace keeps it',
    [...opened, [1000, on(null)], [1200, on('A')], [3000, wake]],
    ['450 open A'],
  ],
  [
    'into the card keeps it',
    [...opened, [1000, on(null)], [1200, on(null, 10, 90, 'card')], [9000, wake]],
    ['450 open A'],
  ],
  [
    'leaving the card closes',
    [...opened, [600, on(null, 10, 90, 'card')], [900, on(null)], [1200, wake]],
    ['450 open A', '1200 close'],
  ],
  [
    'the corridor gives longer',
    [
      ...opened,
      [1000, on(null, 1, 1, 'corridor')],
      [1000 + GRACE + 50, wake],
      [1000 + CORRIDOR_GRACE - 1, on(null, 1, 1, 'card')],
      [5000, wake],
    ],
    ['450 open A'],
  ],
  [
    'but not for ever',
    [
      ...opened,
      [1000, on(null, 1, 1, 'corridor')],
      [1500, on(null, 2, 2, 'corridor')],
      [1000 + CORRIDOR_GRACE, wake],
    ],
    ['450 open A', '1900 close'],
  ],
  [
    'leaving the corridor shortens it',
    [...opened, [1000, on(null, 1, 1, 'corridor')], [1100, on(null)], [1100 + GRACE, wake]],
    ['450 open A', '1400 close'],
  ],
  [
    'resting on another word opens that one',
    [...opened, [1000, on('B')], [1000 + DWELL, wake]],
    ['450 open A', '1450 open B'],
  ],
  [
    'scroll, press or selection stops a rest',
    [
      [0, on('A')],
      [100, cancel],
      [460, wake],
    ],
    [],
  ],
  ['and closes an open card', [...opened, [800, cancel]], ['450 open A', '800 close']],
  [
    'after Esc the word stays quiet',
    [...opened, [800, dismiss], [810, on('A')], [2000, wake]],
    ['450 open A', '800 close'],
  ],
  [
    'until the pointer has left it',
    [...opened, [800, dismiss], [900, on(null)], [1000, on('A')], [1450, wake]],
    ['450 open A', '800 close', '1450 open A'],
  ],
  [
    'a card opened by key does not close by itself',
    [
      [0, { type: 'opened', word: 'A' }],
      [9000, wake],
    ],
    [],
  ],
];

describe('hover', () => {
  it.each(cases)('%s', (_, script, log) => {
    expect(play(script)).toEqual(log);
  });

  it('never opens by resting when only a click opens', () => {
    expect(
      play(
        [
          [0, on('A')],
          [60_000, wake],
        ],
        Number.POSITIVE_INFINITY,
      ),
    ).toEqual([]);
    expect(stepHover<Word>(IDLE, on('A'), 0, Number.POSITIVE_INFINITY).wakeAt).toBeNull();
  });

  it('asks to be woken when the next thing is due', () => {
    const rest = stepHover<Word>(IDLE, on('A'), 100, DWELL);
    expect(rest.wakeAt).toBe(550);
    const open = stepHover(rest.state, wake, 550, DWELL);
    expect(open.wakeAt).toBeNull();
    expect(stepHover(open.state, on(null), 700, DWELL).wakeAt).toBe(700 + GRACE);
  });
});
