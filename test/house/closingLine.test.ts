import { closingLine } from "./closingLine";

const COUNTS = {
  numPassedTests: 12,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

it.each([
  { name: "all passed", counts: COUNTS, checks: 0, expected: "12 passed, 0 failed, 0 skipped" },
  {
    name: "pending and planned tests are skipped",
    counts: { ...COUNTS, numPendingTests: 2, numTodoTests: 1 },
    checks: 0,
    expected: "12 passed, 0 failed, 3 skipped",
  },
  {
    name: "a test file that cannot run is a failure",
    counts: { ...COUNTS, numFailedTests: 3, numRuntimeErrorTestSuites: 1 },
    checks: 0,
    expected: "12 passed, 4 failed, 0 skipped",
  },
  {
    name: "a failed check is a failure",
    counts: COUNTS,
    checks: 2,
    expected: "12 passed, 2 failed, 0 skipped",
  },
  {
    name: "no results is a failure",
    counts: undefined,
    checks: 0,
    expected: "0 passed, 1 failed, 0 skipped",
  },
])("$name", ({ counts, checks, expected }) => {
  expect(closingLine(counts, checks)).toBe(expected);
});
