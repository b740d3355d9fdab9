import { readFileSync, writeFileSync } from "node:fs";
import { findingTable } from "../findings/findingTable";
import { formatTables } from "./formatTables";

const PAGES = [
  { page: "docs/format.md", mark: "format", content: formatTables },
  { page: "docs/checks.md", mark: "checks", content: findingTable },
];

/** Writes the tables of the format and of the checks between their markers. */
for (const { page, mark, content } of PAGES) {
  const text = readFileSync(page, "utf8");
  const start = `<!-- ${mark}:start -->`;
  const from = text.indexOf(start) + start.length;
  const to = text.indexOf(`<!-- ${mark}:end -->`);
  writeFileSync(page, `${text.slice(0, from)}\n${content()}\n${text.slice(to)}`);
}
