/**
 * Runs in the isolated world of the extension, beside the shipped reader, and holds the stopwatch. The reader is as
 * it ships: it is met where the hover script hangs in, and by clocks around what the browser calls it with.
 */
import * as mutations from './world-mutations.ts';
import * as pointer from './world-pointer.ts';
import * as scans from './world-scans.ts';

interface Call {
  bench?: keyof typeof bench;
  args: never[];
}

/** What a call from outside is answered with. */
export interface Answer {
  result?: unknown;
  error?: string;
}

interface Runtime {
  onMessage: {
    addListener(listener: (call: Call, sender: object, answer: (value: Answer) => void) => boolean): void;
  };
}

export const bench = { ...scans, ...mutations, ...pointer };

const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;

runtime.onMessage.addListener((call, _sender, answer) => {
  if (call.bench === undefined) return false;
  const run = bench[call.bench] as (...args: never[]) => unknown;
  new Promise((resolve) => resolve(run(...call.args))).then(
    (result) => answer({ result }),
    (error) => answer({ error: String(error) }),
  );
  return true;
});
