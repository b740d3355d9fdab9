import { existsSync, readFileSync } from "node:fs";

it("the list of the longest tests names files that are there", () => {
  const [, list] = /const LONG = \[([^\]]*)\]/.exec(
    readFileSync("test/house/longestFirst.js", "utf8"),
  )!;
  const named = [...list!.matchAll(/"([^"]+)"/g)].map(([, name]) => name!);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !existsSync(`test/${name}.test.ts`))).toEqual([]);
});
