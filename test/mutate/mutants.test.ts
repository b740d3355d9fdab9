import { readFileSync } from "node:fs";
import { provenIn } from "./equivalents";
import { mutantsOf } from "./mutants";
import { runTests } from "./testRun";

it("changes operators, numbers, conditions, calls and what stands for what is missing, one at a time", () => {
  const changes = (line: string): string[] => mutantsOf("a.ts", line).map(({ after }) => after);
  expect(changes("f(a < b && c);")).toEqual([
    ";",
    "f(a < b || c);",
    "f(a <= b && c);",
    "f(a >= b && c);",
  ]);
  expect(changes("const x = Math.abs(a) ?? 5;")).toEqual([
    "const x = (Math.abs(a))!;",
    "const x = (5);",
    "const x = (a) ?? 5;",
    "const x = Math.abs(a) ?? 6;",
    "const x = Math.abs(a) ?? 0;",
  ]);
  expect(changes("const x = a ? all.some(f) : -1;")).toEqual([
    "const x = true ? all.some(f) : -1;",
    "const x = false ? all.some(f) : -1;",
    "const x = a ? all.every(f) : -1;",
    "const x = a ? all.some(f) : 1;",
    "const x = a ? all.some(f) : -2;",
  ]);
});

it("notices what a test of scoring notices, and passes what it passes", async () => {
  const path = `${process.cwd()}/src/scoring/grades/rankMove.ts`;
  const tests = ["test/scoring/grades/rankMove.test.ts"];
  expect((await runTests(tests)).failure).toBeUndefined();
  const source = readFileSync(path, "utf8");
  const [first] = mutantsOf("rankMove.ts", source).filter(({ after }) => after.includes("+"));
  expect((await runTests(tests, { path, source: first!.source })).failure).toBeDefined();
});

it("docs/mutants.md speaks of lines that stand in the sources", () => {
  const lost = [...provenIn(readFileSync("docs/mutants.md", "utf8"))].filter((key) => {
    const [file, before] = key.split("\t");
    return !readFileSync(file!, "utf8").includes(before!);
  });
  expect(lost).toEqual([]);
});
