import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Locale } from "../scoring/locale";
import { functionTable } from "./functionTable";

const START = "<!-- functions:start -->";
const END = "<!-- functions:end -->";
const FILES: readonly (readonly [path: string, locale: Locale])[] = [
  ["README.md", "en-US"],
  ["README.zh-CN.md", "zh-CN"],
];

/** Writes the table of functions between its markers in each README that has them. */
for (const [path, locale] of FILES) {
  if (!existsSync(path)) continue;
  const text = readFileSync(path, "utf8");
  const start = text.indexOf(START);
  const end = text.indexOf(END);
  if (start < 0 || end < start) continue;
  const table = `${START}\n${functionTable(locale)}\n`;
  writeFileSync(path, text.slice(0, start) + table + text.slice(end));
}
