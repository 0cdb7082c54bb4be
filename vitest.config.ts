import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{core,db,templates,host,electron,renderer,build,tests}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'tests/bench/**', 'tests/e2e/**'],
    testTimeout: 30_000,
    maxWorkers: 2,
  },
});
