import type { Step } from './steps.ts';

export interface Outcome {
  passed: number;
  failed: number;
  /** To be shown when something failed. */
  output: string;
}

/**
 * Runs all steps, at most `lanes` at a time, each as soon as those it needs are done. A failed step stops only
 * those that need it: they count as failed too, without having run.
 */
export async function runSteps(
  steps: Step[],
  lanes: number,
  run: (step: Step) => Promise<Outcome>,
): Promise<Map<string, Outcome>> {
  const waiting = [...steps];
  const running = new Map<string, Promise<boolean>>();
  const outcomes = new Map<string, Outcome>();

  function takeReady(): Step | undefined {
    const index = waiting.findIndex(({ needs = [] }) => needs.every((name) => outcomes.has(name)));
    return index < 0 ? undefined : waiting.splice(index, 1)[0];
  }

  async function start(step: Step): Promise<void> {
    const blockers = (step.needs ?? []).filter((name) => outcomes.get(name)?.failed !== 0);
    const blocked = { passed: 0, failed: 1, output: `Not run, because ${blockers.join(' and ')} failed.` };
    outcomes.set(step.name, blockers.length > 0 ? blocked : await run(step));
  }

  while (waiting.length > 0 || running.size > 0) {
    while (running.size < lanes) {
      const step = takeReady();
      if (!step) break;
      const done = start(step).then(() => running.delete(step.name));
      running.set(step.name, done);
    }
    await Promise.race(running.values());
  }
  return outcomes;
}
