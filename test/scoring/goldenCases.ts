import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const FOLDER = resolve("test/data/golden");

/** One known answer; `input` and `expected` differ from file to file. */
export interface GoldenCase<Input = unknown, Expected = unknown> {
  readonly file: string;
  readonly name: string;
  readonly source: string;
  readonly input: Input;
  readonly expected: Expected;
  readonly tolerance: number;
}

/** Every case of every golden file. */
export function goldenCases(): GoldenCase[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".json"))
    .flatMap((name) => {
      const file = name.replace(".json", "");
      const cases = JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as Omit<
        GoldenCase,
        "file"
      >[];
      return cases.map((each) => ({ ...each, file }));
    });
}

/** Compares numbers within the tolerance, also inside of lists and objects; everything else exactly. */
export function expectClose(actual: unknown, expected: unknown, tolerance: number): void {
  if (typeof expected === "number" && typeof actual === "number") {
    expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance || 1e-12);
  } else if (Array.isArray(expected) && Array.isArray(actual)) {
    expect(actual).toHaveLength(expected.length);
    expected.forEach((each, index) => expectClose(actual[index], each, tolerance));
  } else expect(actual).toEqual(expected);
}
