import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyTally, playwrightTally, sumTallies, tallyLine, vitestTally } from '#build/setup/test-tally.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const reportFile = (report: unknown) => join(temporaryFolder({ 'report.json': JSON.stringify(report) }), 'report.json');

const vitestReport = (more: object = {}) => ({
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 2,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{}] }],
  ...more,
});

describe('the tally of Vitest', () => {
  test('counts passed, failed and skipped', () => {
    expect(vitestTally(reportFile(vitestReport({ numFailedTests: 1 })), 1)).toEqual({
      passed: 5,
      failed: 1,
      skipped: 2,
    });
  });

  test('counts a test file that could not be loaded as failed', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    expect(vitestTally(reportFile(vitestReport({ testResults })), 1).failed).toBe(1);
  });

  test('never takes a bad exit, a missing report, a torn report or an empty run for success', () => {
    expect(vitestTally(reportFile(vitestReport()), 1).failed).toBe(1);
    expect(vitestTally(join(temporaryFolder(), 'none.json'), 0).failed).toBe(1);
    expect(vitestTally(join(temporaryFolder({ 'torn.json': '{"num' }), 'torn.json'), 0).failed).toBe(1);
    expect(vitestTally(reportFile(vitestReport({ numPassedTests: 0 })), 0).failed).toBe(1);
  });
});

describe('the tally of Playwright', () => {
  const report = (stats: object, errors: unknown[] = []) =>
    reportFile({ stats: { expected: 3, flaky: 0, unexpected: 0, skipped: 1, ...stats }, errors });

  test('counts expected, unexpected and skipped', () => {
    expect(playwrightTally(report({ unexpected: 2 }), 1)).toEqual({ passed: 3, failed: 2, skipped: 1 });
  });

  test('counts an error outside any test, and a bad exit, as failed', () => {
    expect(playwrightTally(report({}, [{ message: 'no browser' }]), 1).failed).toBe(1);
    expect(playwrightTally(report({}), 1).failed).toBe(1);
    expect(playwrightTally(report({ expected: 0 }), 0).failed).toBe(1);
  });
});

test('the closing line is the sum', () => {
  const sum = sumTallies([
    { passed: 5, failed: 1, skipped: 2 },
    { passed: 3, failed: 0, skipped: 1 },
  ]);
  expect(tallyLine(sum)).toBe('8 passed, 1 failed, 3 skipped');
  expect(sumTallies([])).toEqual(emptyTally);
});
