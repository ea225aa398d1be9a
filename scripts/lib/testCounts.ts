export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
};
type PlaywrightReport = {
  readonly stats: {
    readonly expected: number;
    readonly flaky: number;
    readonly unexpected: number;
    readonly skipped: number;
  };
};

const none: Counts = { passed: 0, failed: 0, skipped: 0 };

/** Counts of a report in Vitest's JSON; a report that was never written counts nothing. */
export function vitestCounts(report: unknown): Counts {
  if (report === undefined) return none;
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report as VitestReport;
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
  };
}

/** Counts of a report in Playwright's JSON; a test that passed only at the second try has failed. */
export function playwrightCounts(report: unknown): Counts {
  if (report === undefined) return none;
  const { stats } = report as PlaywrightReport;
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/** One sum over several reports. */
export function sum(counts: readonly Counts[]): Counts {
  const add = (key: keyof Counts) => counts.reduce((total, entry) => total + entry[key], 0);
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped') };
}
