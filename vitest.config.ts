import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{core,db,templates,host,electron,renderer,build,tests}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'tests/bench/**', 'tests/e2e/**'],
    // A limit against hanging, not a measurement: on a busy machine the long tests take minutes.
    testTimeout: 180_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
