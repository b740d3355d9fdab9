/** What did not hold: what was expected and what came instead. */
class SelfTestFailure extends Error {
  constructor(claim: string, expected: unknown, actual: unknown) {
    super(`${claim} ${told(expected)}, received ${told(actual)}`);
    this.name = "SelfTestFailure";
  }
}

/** Claims about a value, as few as the cases need, so that they run where no test framework is. */
export function expect(actual: unknown) {
  const claim = (holds: boolean, words: string, expected: unknown): void => {
    if (!holds) throw new SelfTestFailure(words, expected, actual);
  };
  return {
    toBe: (expected: unknown) => claim(Object.is(actual, expected), "expected", expected),
    toBeUndefined: () => claim(actual === undefined, "expected", undefined),
    toEqual: (expected: unknown) => claim(isEqual(actual, expected), "expected", expected),
    toMatchObject: (expected: unknown) =>
      claim(isMatch(actual, expected), "expected at least", expected),
    toContain: (expected: unknown) =>
      claim(Array.isArray(actual) && actual.includes(expected), "expected to contain", expected),
    toLack: (expected: unknown) =>
      claim(Array.isArray(actual) && !actual.includes(expected), "expected to lack", expected),
    toHaveLength: (expected: number) =>
      claim(Array.isArray(actual) && actual.length === expected, "expected the length", expected),
  };
}

/** Deep equality; what is undefined counts as missing. */
function isEqual(actual: unknown, expected: unknown): boolean {
  if (!isObject(actual) || !isObject(expected)) return Object.is(actual, expected);
  if (Array.isArray(actual) !== Array.isArray(expected)) return false;
  const names = new Set([...Object.keys(actual), ...Object.keys(expected)]);
  return [...names].every((name) => isEqual(actual[name], expected[name]));
}

/** Deep equality of what is expected; an object may have more than that. */
function isMatch(actual: unknown, expected: unknown): boolean {
  if (!isObject(actual) || !isObject(expected)) return Object.is(actual, expected);
  if (Array.isArray(actual) && actual.length !== (expected as unknown as unknown[]).length) {
    return false;
  }
  return Object.keys(expected).every((name) => isMatch(actual[name], expected[name]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

const LONGEST = 400;

function told(value: unknown): string {
  const text = JSON.stringify(value) ?? "undefined";
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
