import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Members of Office and of browsers that failed in the field, and what goes wrong with them. */
const AVOIDED = [
  { member: "insertWorksheetsFromBase64", why: "crashes under hardening policies, links formulas" },
  { member: "delayForCellEdit", why: "waits in silence while a cell is edited" },
  { member: "mergeUndoGroup", why: "fails on the web" },
  { member: "requestUpdate", why: "clears the undo list of the user" },
  { member: "valuesAsJson", why: "data types fail in Office 2021" },
  { member: "ForceRefreshCustomFunctionsCache", why: "writes into the user's file" },
  { member: "alert(", why: "blocked inside Office" },
  { member: "prompt(", why: "blocked inside Office" },
  { member: "pushState", why: "switched off inside Office" },
  { member: "replaceState", why: "switched off inside Office" },
];

/** The word by itself. */
const uses = (member: string): RegExp =>
  member.endsWith("(") ? new RegExp(`\\b${member.slice(0, -1)}\\(`) : new RegExp(`\\b${member}\\b`);

const SOURCES = ["src/workbook/excel", "src/taskpane", "src/commands", "src/functions"].flatMap(
  (folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
);

/** The code without its comments, which may name what it avoids. */
const codeOf = (file: string): string =>
  readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");

it.each(AVOIDED)("$member is not used: $why", ({ member }) => {
  expect(SOURCES.filter((file) => uses(member).test(codeOf(file)))).toEqual([]);
});

it.each([
  { code: "workbook.insertWorksheetsFromBase64(text)", member: "insertWorksheetsFromBase64" },
  { code: "window.alert('x')", member: "alert(" },
  { code: "alert('x')", member: "alert(" },
  { code: "range.load('valuesAsJson')", member: "valuesAsJson" },
])("$code would be found", ({ code, member }) => {
  expect(code).toMatch(uses(member));
});
