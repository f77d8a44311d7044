import { expect, it } from 'vitest';
import { loadModule } from '../harness/load-module.ts';
import { useBrowser } from '../harness/use-browser.ts';

const RUNS = 150;
/** Another in each run, and the same when a run is tried again: what fails once then fails every time. */
const SEED = Date.now() % 1_000_000_007;

const test = useBrowser({ extension: false });

it('keeps the marks of a random page as a fresh scan finds them, and the page as it would be without us', async () => {
  const page = await test.open(
    test.server.page('http://page.test/random.html', '<!doctype html><meta charset=utf-8><body>'),
  );
  await loadModule(page, 'tests/layout/random-pages.ts', 'random');
  const outcome = await page.evaluate(
    `random.checkRandomPages(${RUNS}, ${SEED}).then(() => 'held', (error) => [error, error.cause].join('\\n'))`,
  );
  expect(outcome, `with SEED = ${SEED}`).toBe('held');
}, 120_000);
