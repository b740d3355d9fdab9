/** What jest counts, as in the JSON of `jest --json`. */
export interface JestCounts {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  /** Test files that could not run at all; none of their tests is counted by jest. */
  readonly numRuntimeErrorTestSuites: number;
}

/**
 * "N passed, N failed, N skipped": the tests, with every other failed check counted as one failure.
 * Where jest left no results, that is a failure too.
 */
export function closingLine(counts: JestCounts | undefined, failedChecks: number): string {
  if (!counts) return `0 passed, ${failedChecks + 1} failed, 0 skipped`;
  const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites + failedChecks;
  const skipped = counts.numPendingTests + counts.numTodoTests;
  return `${counts.numPassedTests} passed, ${failed} failed, ${skipped} skipped`;
}
