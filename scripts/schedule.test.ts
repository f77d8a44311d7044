import { describe, expect, it } from 'vitest';
import { type Outcome, runSteps } from './schedule.ts';
import { type Step, selectSteps } from './steps.ts';

const STEPS: Step[] = [
  { name: 'build' },
  { name: 'lint' },
  { name: 'e2e', needs: ['build'] },
  { name: 'report', needs: ['e2e'] },
];
const PASS: Outcome = { passed: 1, failed: 0, output: '' };
const FAIL: Outcome = { passed: 2, failed: 1, output: 'broken' };

describe('runSteps', () => {
  it('runs every step once, those needed first', async () => {
    const order: string[] = [];
    const steps = [...STEPS].reverse();
    await runSteps(steps, 1, async ({ name }) => {
      order.push(name);
      return PASS;
    });
    expect(order).toEqual(['lint', 'build', 'e2e', 'report']);
  });

  it('fails what needs a failed step, and runs the rest', async () => {
    const ran: string[] = [];
    const outcomes = await runSteps(STEPS, 2, async ({ name }) => {
      ran.push(name);
      return name === 'build' ? FAIL : PASS;
    });
    expect(ran).toEqual(['build', 'lint']);
    expect(outcomes.get('e2e')).toMatchObject({ passed: 0, failed: 1 });
    expect(outcomes.get('report')?.output).toBe('Not run, because e2e failed.');
    expect(outcomes.get('lint')).toEqual(PASS);
  });

  it('keeps to the number of lanes', async () => {
    let running = 0;
    let most = 0;
    const many = Array.from({ length: 7 }, (_, index) => ({ name: String(index) }));
    await runSteps(many, 2, async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running -= 1;
      return PASS;
    });
    expect(most).toBe(2);
  });
});

describe('selectSteps', () => {
  it('adds what the chosen steps need, in the order of the table', () => {
    expect(selectSteps(STEPS, ['report']).map(({ name }) => name)).toEqual(['build', 'e2e', 'report']);
  });

  it('takes every part of a project that is asked for by its name', () => {
    const parts = ['1/2', '2/2'].map((shard) => ({ name: `e2e ${shard}`, project: 'e2e-opera', shard }));
    expect(selectSteps([...STEPS, ...parts], ['e2e-opera'])).toEqual(parts);
  });

  it('names the steps there are when asked for another', () => {
    expect(() => selectSteps(STEPS, ['e2e-opera'])).toThrow('build, lint, e2e, report');
  });
});
