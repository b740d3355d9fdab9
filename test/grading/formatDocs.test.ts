import { readFileSync } from "node:fs";
import { formatTables } from "../../src/grading/format/formatTables";

it("docs/format.md names every sheet, column and word (npm run docs:format)", () => {
  const page = readFileSync("docs/format.md", "utf8");
  const [, tables] = /<!-- format:start -->\n([^]*?)\n<!-- format:end -->/.exec(page)!;
  expect(tables).toBe(formatTables());
});
