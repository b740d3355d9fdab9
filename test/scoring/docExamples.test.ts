import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { docExamplesOf, evaluate } from "../house/docExample";

const FOLDER = resolve("src/scoring");

function exportsOf(path: string): Record<string, unknown> {
  return existsSync(path) ? (jest.requireActual<Record<string, unknown>>(path) ?? {}) : {};
}

/** What examples need from other files to be short. */
const NEIGHBOURS = {
  ...exportsOf(join(FOLDER, "grades/gradeScale.ts")),
  ...exportsOf(join(FOLDER, "grades/standing.ts")),
};

const examples = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) =>
    docExamplesOf(readFileSync(join(FOLDER, file), "utf8")).map((example) => ({
      file,
      ...example,
    })),
  );

it("finds examples", () => {
  expect(examples.length).toBeGreaterThan(0);
});

it.each(examples)("$file: $code gives $answer", ({ file, code, answer }) => {
  const scope = { ...NEIGHBOURS, ...exportsOf(join(FOLDER, file)) };
  expect(evaluate(code, scope)).toEqual(evaluate(answer, scope));
});

describe("a planted example", () => {
  const scope = { half: (value: number) => value / 2 };
  const check = (comment: string) => {
    for (const { code, answer } of docExamplesOf(comment)) {
      expect(evaluate(code, scope)).toEqual(evaluate(answer, scope));
    }
  };

  it.each([
    { name: "that is right passes", comment: " * half(3); // => 1.5" },
    { name: "may name types", comment: " * half(3 as number); // => 1.5" },
    { name: "may give an object", comment: " * ({ a: half(2) }); // => { a: 1 }" },
  ])("$name", ({ comment }) => {
    expect(() => check(comment)).not.toThrow();
  });

  it.each([
    { name: "that is wrong fails", comment: " * half(3); // => 2" },
    { name: "without an end fails", comment: " * half(3) // => 1.5" },
    { name: "that cannot be read fails", comment: " * half(3; // => 1.5" },
    { name: "with an unknown name fails", comment: " * double(3); // => 6" },
  ])("$name", ({ comment }) => {
    expect(() => check(comment)).toThrow();
  });
});
