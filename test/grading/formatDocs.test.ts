import { readFileSync } from "node:fs";
import { findingTable } from "../../src/grading/findings/findingTable";
import { formatTables } from "../../src/grading/format/formatTables";

it.each([
  { page: "docs/format.md", mark: "format", content: formatTables },
  { page: "docs/checks.md", mark: "checks", content: findingTable },
])("$page is as the program is (npm run docs:format)", ({ page, mark, content }) => {
  const text = readFileSync(page, "utf8");
  const tables = new RegExp(`<!-- ${mark}:start -->\\n([^]*?)\\n<!-- ${mark}:end -->`).exec(
    text,
  )?.[1];
  expect(tables).toBe(content());
});
