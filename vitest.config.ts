import { configDefaults, defineConfig } from 'vitest/config';
import { conceptsPlugin } from './knowledge/build/concepts-plugin.ts';
import { knowledgePlugin } from './knowledge/build/vite-plugin.ts';
import type { BrowserName } from './scripts/browsers.ts';

/** Real browsers: one for all files of a project, one after the other, as each takes a core of its own. */
function browserProject(suite: 'e2e' | 'layout' | 'axe', browserName: BrowserName) {
  return {
    test: {
      name: `${suite}-${browserName}`,
      include: [`tests/${suite}/**/*.test.ts`],
      environment: './tests/harness/browser-of-worker.ts',
      provide: { browserName },
      fileParallelism: false,
      isolate: false,
      // axe over the whole guide takes its time on a busy machine.
      testTimeout: 120_000,
      // A browser may lose a page or a process by itself; what is broken in ours fails every time.
      retry: 2,
      hookTimeout: 90_000,
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [knowledgePlugin(), conceptsPlugin()],
        test: {
          name: 'unit',
          // Whatever no browser is needed for, wherever it stands: a test in a new folder must not be left out.
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, '.output/**', 'tests/{e2e,layout,axe}/**'],
          environment: 'node',
          // The tests leave nothing behind: what a file needs is loaded once for all of them.
          isolate: false,
          pool: 'threads',
          // Properties over many inputs, on machines that may be busy.
          testTimeout: 30_000,
        },
      },
      browserProject('e2e', 'chromium'),
      browserProject('e2e', 'firefox'),
      browserProject('layout', 'chromium'),
      browserProject('layout', 'firefox'),
      // What axe reads of a document is the same in both; the one that is quicker at it will do.
      browserProject('axe', 'chromium'),
    ],
  },
});
