/** axe-core in a page of ours: what it finds at fault. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOnly } from 'axe-core';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const ALL_RULES = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
} satisfies RunOnly;

/** Enough for a colour scheme when the same page was read with all rules in another: they differ in nothing else. */
export const COLOUR_RULES = { type: 'rule', values: ['color-contrast'] } satisfies RunOnly;

/** The same for a width: what changes with it beside the layout. */
export const NARROW_RULES = {
  type: 'rule',
  values: ['target-size', 'scrollable-region-focusable'],
} satisfies RunOnly;

/** What axe has to say, a line a fault. */
export async function axeFaults(page: Page, runOnly: RunOnly = ALL_RULES, root = 'html'): Promise<string[]> {
  await page.evaluate(`globalThis.axe ?? (() => { ${AXE} })()`);
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'] });
  const run = `axe.run(${JSON.stringify(root)}, ${options})`;
  const { violations, passes } = (await page.evaluate(run)) as Pick<AxeResults, 'violations' | 'passes'>;
  if (violations.length + passes.length === 0) throw new Error('There was nothing for axe to look at');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id} ${target} ${html.slice(0, 200)}`),
  );
}
