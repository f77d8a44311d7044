/** What `npm test` consists of. One line here is all it takes to add a check. */
export interface Step {
  name: string;
  /** Names of steps without whose success this one makes no sense. */
  needs?: string[];
  /** A shell line that succeeds or fails, with the programs of node_modules/.bin at hand… */
  command?: string;
  /** …or a project of vitest.config.ts, whose tests are counted one by one. */
  project?: string;
  /** A part of its test files, such as 1/2. */
  shard?: string;
}

const PARTS = 3;

/** Taken in this order as lanes become free: the longest first, the very long in parts, so that the lanes end together. */
export const STEPS: Step[] = [
  // As on a machine without a display; it builds for Chromium first.
  { name: 'start', command: 'CI=1 tsx scripts/start.ts' },
  { name: 'build-firefox', command: 'wxt build -b firefox' },
  ...inParts({ name: 'e2e-chromium', needs: ['start'], project: 'e2e-chromium' }),
  ...inParts({ name: 'e2e-firefox', needs: ['build-firefox'], project: 'e2e-firefox' }),
  { name: 'layout-firefox', project: 'layout-firefox' },
  { name: 'layout-chromium', project: 'layout-chromium' },
  { name: 'axe', needs: ['start'], project: 'axe-chromium' },
  { name: 'unit', project: 'unit' },
  { name: 'types', command: 'wxt prepare && tsc --noEmit -p tsconfig.json' },
  { name: 'pure-types', needs: ['types'], command: 'tsc -p tsconfig.pure.json' },
  { name: 'store-lint', needs: ['build-firefox'], command: 'tsx scripts/lint-addon.ts' },
  { name: 'dead-code', command: 'knip' },
  { name: 'knowledge', command: 'tsx knowledge/build/report.ts' },
  { name: 'lint', command: 'biome check --error-on-warnings' },
  { name: 'budgets', needs: ['start', 'build-firefox'], command: 'tsx scripts/check-budgets.ts' },
];

function inParts(step: Step): Step[] {
  return Array.from({ length: PARTS }, (_, index) => {
    return { ...step, name: `${step.name}-${index + 1}`, shard: `${index + 1}/${PARTS}` };
  });
}

/** The steps of those names or projects and, before them, all they need. */
export function selectSteps(steps: Step[], names: string[]): Step[] {
  const wanted = new Set<string>();
  function want(name: string): void {
    const called = steps.filter((step) => step.name === name || step.project === name);
    if (called.length === 0)
      throw new Error(`There is no step "${name}". Steps: ${steps.map((s) => s.name).join(', ')}`);
    for (const step of called) {
      wanted.add(step.name);
      for (const needed of step.needs ?? []) want(needed);
    }
  }
  for (const name of names) want(name);
  return steps.filter(({ name }) => wanted.has(name));
}
