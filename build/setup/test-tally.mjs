// Counts what the test runners report, so that several suites close with one honest line.
import { existsSync, readFileSync } from 'node:fs';

/** Nothing counted yet. */
export const emptyTally = Object.freeze({ passed: 0, failed: 0, skipped: 0 });

/** Adds up tallies. */
export const sumTallies = (tallies) =>
  tallies.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    emptyTally,
  );

/** The closing line that people and machines read. */
export const tallyLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

// A runner that ended badly, or left no report, or ran nothing, must never look like success.
function withRunnerFailure(tally, exitCode) {
  const ranNothing = tally.passed + tally.failed === 0;
  return tally.failed === 0 && (exitCode !== 0 || ranNothing) ? { ...tally, failed: 1 } : tally;
}

function readReport(file) {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // A report cut off by a crash counts as none.
  }
}

/** The tally of a Vitest JSON report; a test file that could not even be loaded counts as one failed test. */
export function vitestTally(file, exitCode) {
  const report = readReport(file);
  if (!report) return { ...emptyTally, failed: 1 };
  const unloaded = report.testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0);
  const tally = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  return withRunnerFailure(tally, exitCode);
}

/** The tally of a Playwright JSON report; an error outside any test counts as one failed test. */
export function playwrightTally(file, exitCode) {
  const report = readReport(file);
  if (!report) return { ...emptyTally, failed: 1 };
  const { expected, flaky, unexpected, skipped } = report.stats;
  const tally = { passed: expected + flaky, failed: unexpected + report.errors.length, skipped };
  return withRunnerFailure(tally, exitCode);
}
