import { describe, expect, it } from 'vitest';
import { countTests, runStep } from './run-step.ts';

const NONE = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };

describe('countTests', () => {
  it('takes the numbers of a complete report', () => {
    expect(countTests({ ...NONE, numPassedTests: 7 }, true)).toMatchObject({ passed: 7, failed: 0 });
    expect(countTests({ ...NONE, numPassedTests: 7, numFailedTests: 2 }, false)).toMatchObject({ failed: 2 });
  });

  it.each([
    ['no test ran', { ...NONE }, true],
    ['there is no report', undefined, false],
    ['a file could not be loaded', { ...NONE, numPassedTests: 7 }, false],
    ['a test was skipped', { ...NONE, numPassedTests: 7, numPendingTests: 1 }, true],
    ['a test is still to be written', { ...NONE, numPassedTests: 7, numTodoTests: 1 }, true],
  ])('counts a failure when %s', (_, report, succeeded) => {
    expect(countTests(report, succeeded).failed).toBe(1);
  });
});

describe('runStep', () => {
  it('counts a command as one test and keeps what it said', async () => {
    expect(await runStep({ name: 'good', command: 'node --eval 0' })).toMatchObject({ passed: 1, failed: 0 });
    const bad = await runStep({ name: 'bad', command: 'node --eval "console.log(6 * 7); process.exit(3)"' });
    expect(bad).toEqual({ passed: 0, failed: 1, output: '42\n' });
  });
});
