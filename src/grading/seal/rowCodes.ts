import { lineOfParts } from "./canonicalText";
import type { Covered } from "./coveredSheet";
import type { RowContent } from "./rowContent";
import { sealCode } from "./sealCode";

/** The rows of a workbook too large to be kept whole: sheet, row and the code of its cells, a line each. */
export function rowCodes(covered: Covered): string {
  return [...codesByRow(covered)].map(([row, code]) => `${row}\t${code}`).join("\n");
}

/** A row that is not as it was sealed. */
export interface ChangedRow {
  readonly sheet: string;
  readonly row: string;
}

/** The rows that were added, changed or taken away since. */
export function changedRows(
  before: ReadonlyMap<string, string>,
  covered: Covered,
): readonly ChangedRow[] {
  const after = codesByRow(covered);
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names]
    .filter((name) => before.get(name) !== after.get(name))
    .map((name) => {
      const [sheet, row] = JSON.parse(name) as [string, string];
      return { sheet, row };
    });
}

/** The codes of rows out of their text. */
export function codesIn(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split("\n").map((line) => {
      const at = line.lastIndexOf("\t");
      return [line.slice(0, at), line.slice(at + 1)];
    }),
  );
}

function codesByRow(covered: Covered): Map<string, string> {
  const codes = new Map<string, string>();
  for (const [sheet, { rows }] of covered) {
    for (const [row, content] of rows) {
      codes.set(JSON.stringify([sheet, row]), codeOf(lineOfParts([sheet, row]), content));
    }
  }
  return codes;
}

/** The codes that rows came to under their names: of many rows the changed one alone is hashed again. */
const known = new WeakMap<RowContent, { readonly name: string; readonly code: string }>();

function codeOf(name: string, content: RowContent): string {
  const before = known.get(content);
  if (before?.name === name) return before.code;
  const lines = content.text.split("\n").map((line) => `${name}\t${line}`);
  const code = sealCode(lines.join("\n"));
  known.set(content, { name, code });
  return code;
}
