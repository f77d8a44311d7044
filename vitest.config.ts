import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{mentions,knowledge,utils,locales,entrypoints,components,scripts}/**/*.test.{ts,tsx}'],
          environment: 'node',
        },
      },
    ],
  },
});
