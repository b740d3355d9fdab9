import { readFileSync, writeFileSync } from "node:fs";
import { answerTables } from "./answers/answerTables";
import { findingTable } from "./findingTable";
import { formatTables } from "./formatTables";
import { functionTable } from "./functionTable";

/** Tables of a page that are made from the program; they stand between the comments `mark:start` and `mark:end`. */
export interface DocTable {
  readonly page: string;
  readonly mark: string;
  readonly content: () => string;
}

export const FUNCTION_TABLES: readonly DocTable[] = [
  { page: "README.md", mark: "functions", content: () => functionTable("en-US") },
  { page: "README.zh-CN.md", mark: "functions", content: () => functionTable("zh-CN") },
];

export const FORMAT_TABLES: readonly DocTable[] = [
  { page: "docs/format.md", mark: "format", content: formatTables },
  { page: "docs/format.md", mark: "answers", content: answerTables },
  { page: "docs/checks.md", mark: "checks", content: findingTable },
];

/** What stands between the marks, and what around them. */
export function partsAround(text: string, { page, mark }: DocTable): [string, string, string] {
  const start = `<!-- ${mark}:start -->\n`;
  const from = text.indexOf(start) + start.length;
  const to = text.indexOf(`\n<!-- ${mark}:end -->`);
  if (from < start.length || to < from) throw new Error(`${page} lacks the marks of ${mark}`);
  return [text.slice(0, from), text.slice(from, to), text.slice(to)];
}

/** Writes each table between its marks. */
export function writeDocTables(tables: readonly DocTable[]): void {
  for (const table of tables) {
    const [before, , after] = partsAround(readFileSync(table.page, "utf8"), table);
    writeFileSync(table.page, before + table.content() + after);
  }
}
