import { readFileSync } from "node:fs";
import { DEFINED } from "./engine/kind";
import "./objects/workbookKind";

/** The sets of members as the comments of Microsoft's typings name them: "Range.copyFrom" → 1.9. */
function documentedSets(): ReadonlyMap<string, string> {
  const typings = readFileSync("node_modules/@types/office-js/index.d.ts", "utf8");
  const start = typings.indexOf("declare namespace Excel {");
  const sets = new Map<string, string>();
  let [className, set] = ["", ""];
  for (const line of typings.slice(start).split("\n")) {
    if (line.startsWith("declare namespace") && !line.includes(" Excel ")) break;
    if (line.includes("/**")) set = "";
    set = /Api set: ExcelApi (1\.\d+)/.exec(line)?.[1] ?? set;
    const declared = /^ {4}class (\w+)/.exec(line)?.[1];
    if (declared) [className, set] = [declared, ""];
    if (/^ {4}(interface|enum)/.test(line)) className = "";
    const member = /^ {8}(?:readonly )?(\w+)\??[(:]/.exec(line)?.[1];
    const key = `${className}.${member}`.toLowerCase();
    if (className && member && set && !sets.has(key)) sets.set(key, set);
  }
  return sets;
}

/** Where the host differs from the typings, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "WorksheetProtection.Unprotect": "1.7 brought the password, 1.2 the method",
  "Worksheet.GetUsedRange": "1.2 brought the parameter, 1.1 the method",
};

const documented = documentedSets();
const known = DEFINED.filter(({ kind, member }) =>
  documented.has(`${kind}.${member}`.toLowerCase()),
);

it("finds most members in the typings", () => {
  expect(known.length).toBeGreaterThan(DEFINED.length * 0.8);
});

it.each(known)("$kind.$member is of the set that the typings name", ({ kind, member, since }) => {
  const set = documented.get(`${kind}.${member}`.toLowerCase());
  if (`${kind}.${member}` in EXCEPTIONS) expect(set).not.toBe(`1.${since}`);
  else expect(`1.${since}`).toBe(set);
});
