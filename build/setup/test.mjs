// `npm test`: sets up, builds, runs Vitest and Playwright, and closes with one line over both.
// `npm test -- FILTER …` runs only the Vitest files that match, without building.
import { mkdirSync, rmSync } from 'node:fs';
import { buildIfStale } from './build-outputs.mjs';
import { runWithNode24 } from './node-24.mjs';
import { inProject, root } from './paths.mjs';
import { runMain, say } from './say.mjs';
import { ensureSetUp } from './set-up.mjs';
import { emptyTally, playwrightTally, sumTallies, tallyLine, vitestTally } from './test-tally.mjs';

const reports = inProject('test-results');

async function runVitest(filters) {
  const report = inProject('test-results', 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const program = inProject('node_modules', 'vitest', 'vitest.mjs');
  return vitestTally(report, await runWithNode24(root, program, ['run', ...reporters, ...filters]));
}

async function runPlaywright() {
  const report = inProject('test-results', 'playwright.json');
  const program = inProject('node_modules', '@playwright', 'test', 'cli.js');
  // Its own folder for traces and pictures: Playwright empties that folder, and the reports must outlive it.
  const output = inProject('test-results', 'playwright');
  const args = ['test', '-c', 'tests/playwright.config.ts', '--reporter=list,json', `--output=${output}`];
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  return playwrightTally(report, await runWithNode24(root, program, args, { env }));
}

// Everything: some tests look at what was built, and the end-to-end tests drive it.
async function runAll() {
  const built = (await buildIfStale()) === 0;
  const unit = await runVitest([]);
  if (built) return [unit, await runPlaywright()];
  say('the build failed, so the end-to-end tests were not run', '构建未成功，端到端测试没有运行');
  return [unit, { ...emptyTally, failed: 1 }];
}

await runMain(async () => {
  const filters = process.argv.slice(2);
  await ensureSetUp({ wants: ['npm', 'chromium', 'fonts', 'pdf-tools', 'print-queue', 'installer'] });
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const total = sumTallies(filters.length > 0 ? [await runVitest(filters)] : await runAll());
  process.stdout.write(`\n${tallyLine(total)}\n`);
  return total.failed === 0 ? 0 : 1;
});
