import { readFileSync } from "node:fs";
import { FORMAT_TABLES, FUNCTION_TABLES, partsAround } from "./docTables";

it.each(FUNCTION_TABLES)(
  "$page shows the functions as they are (npm run docs:functions)",
  (table) => {
    expect(partsAround(readFileSync(table.page, "utf8"), table)[1]).toBe(table.content());
  },
);

it.each(FORMAT_TABLES)("$page is as the program is (npm run docs:format)", (table) => {
  expect(partsAround(readFileSync(table.page, "utf8"), table)[1]).toBe(table.content());
});

it("a page without its marks is told by its name", () => {
  const [table] = FORMAT_TABLES;
  expect(() => partsAround("# Format", table!)).toThrow("docs/format.md lacks the marks of format");
});
