import { MistakesError } from './problem.ts';

/** Mistakes end the program with what an editor has to read and nothing else. */
export function orExit<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof MistakesError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
