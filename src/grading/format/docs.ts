import { readFileSync, writeFileSync } from "node:fs";
import { formatTables } from "./formatTables";

const PAGE = "docs/format.md";
const START = "<!-- format:start -->";
const END = "<!-- format:end -->";

/** Writes the tables of the format between their markers in docs/format.md. */
const text = readFileSync(PAGE, "utf8");
const start = text.indexOf(START) + START.length;
const end = text.indexOf(END);
writeFileSync(PAGE, `${text.slice(0, start)}\n${formatTables()}\n${text.slice(end)}`);
