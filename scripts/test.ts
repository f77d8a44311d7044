/** `npm test`: everything there is. `npm test -- --only unit,e2e-firefox` runs some of it, and what that needs. */
import { parseArgs } from 'node:util';
import { type BrowserName, ensureBrowsers } from './browsers.ts';
import { runStep } from './run-step.ts';
import { type Outcome, runSteps } from './schedule.ts';
import { STEPS, type Step, selectSteps } from './steps.ts';

/** Two browsers side by side wait a third of their time; a third lane fills it, a fourth makes timing unsteady. */
const LANES = 3;

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const steps = chosenSteps(values.only);
ensureBrowsers(browsersOf(steps));
const outcomes = await runSteps(steps, LANES, runAndTell);
summarise(outcomes);

function chosenSteps(names: string | undefined): Step[] {
  try {
    return names === undefined ? STEPS : selectSteps(STEPS, names.split(','));
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

function browsersOf(chosen: Step[]): BrowserName[] {
  const projects = chosen.map(({ project = '' }) => project);
  return (['chromium', 'firefox'] as const).filter((name) =>
    projects.some((project) => project.endsWith(name)),
  );
}

async function runAndTell(step: Step): Promise<Outcome> {
  const start = performance.now();
  console.log(`  … ${step.name}`);
  const outcome = await runStep(step);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${verdict(outcome)} ${step.name}: ${figures(outcome)} in ${seconds} s`);
  return outcome;
}

function summarise(outcomes: Map<string, Outcome>): void {
  const all = [...outcomes];
  const failures = all.filter(([, { failed }]) => failed > 0);
  for (const [name, { output }] of failures) console.log(`\n──── ${name} ────\n${output.trimEnd()}`);
  console.log('\nSummary');
  for (const [name, outcome] of all) console.log(`${verdict(outcome)} ${name}: ${figures(outcome)}`);
  const passed = all.reduce((sum, [, outcome]) => sum + outcome.passed, 0);
  const failed = all.reduce((sum, [, outcome]) => sum + outcome.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

function verdict({ failed }: Outcome): string {
  return failed === 0 ? '  ✓' : '  ✗';
}

function figures({ passed, failed }: Outcome): string {
  return failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} failed`;
}
