import { existsSync, readFileSync } from "node:fs";

const PAGE = "docs/promises.md";
const NOT_YET = "还不能承诺的 · Not promised yet";

interface Promised {
  readonly title: string;
  readonly tests: readonly string[];
}

/** The promises of a page with the test files of each. */
function promisesIn(page: string): Promised[] {
  const [, ...sections] = page.split("\n## ");
  return sections.map((section) => ({
    title: section.split("\n")[0]!,
    tests: [...(section.split("\n测试 Tests: ")[1] ?? "").matchAll(/`([^`]+)`/g)].map(
      ([, file]) => file!,
    ),
  }));
}

/** Whether a file is there and holds a test of its own. */
const isTest = (file: string): boolean =>
  /^test\/.*\.test\.tsx?$/.test(file) &&
  existsSync(file) &&
  /\bit(\.each)?[(<]/.test(readFileSync(file, "utf8"));

const promises = promisesIn(readFileSync(PAGE, "utf8"));

it("every promise is tested", () => {
  expect(promises.length).toBeGreaterThan(8);
  expect(promises.filter(({ tests }) => tests.length === 0).map(({ title }) => title)).toEqual([
    NOT_YET,
  ]);
});

it.each(promises)("$title: the tests that are named exist", ({ tests }) => {
  expect(tests.filter((file) => !isTest(file))).toEqual([]);
});

it("every promise stands in both languages", () => {
  const titles = promises.map(({ title }) => title);
  expect(titles.filter((title) => !/^\p{Script=Han}.* · [A-Z][a-z ]/u.test(title))).toEqual([]);
});

it("finds a promise without tests and a file that is none", () => {
  const page =
    "# Page\n\n## One\n\nWords.\n\n测试 Tests: `test/a.test.ts`,\n`test/b.test.ts`\n\n## Two\n\nWords";
  expect(promisesIn(page)).toEqual([
    { title: "One", tests: ["test/a.test.ts", "test/b.test.ts"] },
    { title: "Two", tests: [] },
  ]);
  expect(isTest("test/nothing.test.ts")).toBe(false);
  expect(isTest("test/docs/docTables.ts")).toBe(false);
});
