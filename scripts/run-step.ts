import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outcome } from './schedule.ts';
import { shell } from './shell.ts';
import type { Step } from './steps.ts';

/** A command counts as one test; a project counts as the tests in it. */
export function runStep({ command, project, shard }: Step): Promise<Outcome> {
  return project ? runProject(project, shard) : runCommand(command ?? '');
}

async function runCommand(command: string): Promise<Outcome> {
  const { succeeded, output } = await shell(command);
  return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, output };
}

async function runProject(project: string, shard?: string): Promise<Outcome> {
  const directory = mkdtempSync(join(tmpdir(), 'vitest-report-'));
  const report = join(directory, 'report.json');
  const { succeeded, output } = await shell(
    `vitest run --project ${project} ${shard ? `--shard=${shard} ` : ''}--reporter=default --reporter=json --outputFile.json=${report}`,
  );
  const counts = countTests(readReport(report), succeeded);
  rmSync(directory, { recursive: true });
  return { ...counts, output: `${output}${counts.complaint}` };
}

/** The numbers used here of the report that `--reporter=json` writes. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

/** What must not pass for success: no test at all, a test left out, an error outside every test. */
export function countTests(report: VitestReport | undefined, succeeded: boolean) {
  const passed = report?.numPassedTests ?? 0;
  const leftOut = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  const failed = (report?.numFailedTests ?? 0) + leftOut;
  if (leftOut > 0) return { passed, failed, complaint: `\n${leftOut} tests were left out.` };
  if (failed === 0 && !succeeded)
    return { passed, failed: 1, complaint: '\nThere was an error outside the tests.' };
  if (failed === 0 && passed === 0) return { passed, failed: 1, complaint: '\nNo test ran.' };
  return { passed, failed, complaint: '' };
}

function readReport(file: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // vitest gave up before it ran anything
  }
}
