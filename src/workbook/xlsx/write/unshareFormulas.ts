import { formulaForFile } from "../formulaSpelling";
import { columnOf, rowOf } from "../read/position";
import { withPrefix } from "../xml/xmlOutline";
import { patchXml, type Patch } from "../xml/xmlPatch";
import { XmlScanner } from "../xml/xmlScanner";
import { escapeCellText } from "../xml/xmlText";
import type { CellChanges } from "./patchCells";

/**
 * Where the first cell of a shared formula is overwritten, the cells that lean on it get the formula
 * written out; all others stay as they were.
 */
export function unshareFormulas(
  xml: string,
  formulas: readonly (readonly (string | null | undefined)[] | undefined)[],
  changes: CellChanges,
): string {
  if (!/\bt\s*=\s*["']shared["']/.test(xml)) return xml;
  const shared = sharedFormulas(xml);
  const orphaned = new Set(
    shared
      .filter(({ isFirst, row, column }) => isFirst && changes.get(row)?.has(column))
      .map(({ group }) => group),
  );
  const patches = shared
    .filter(
      ({ isFirst, group, row, column }) =>
        !isFirst && orphaned.has(group) && !changes.get(row)?.has(column),
    )
    .map(({ row, column, start, end, prefix }): Patch => {
      const formula = escapeCellText(formulaForFile(formulas[row]?.[column] ?? ""));
      return { start, end, text: withPrefix(`<f>${formula}</f>`, prefix) };
    });
  return patchXml(xml, patches);
}

interface SharedFormula {
  readonly group: string;
  readonly isFirst: boolean;
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
}

function sharedFormulas(xml: string): SharedFormula[] {
  const scanner = new XmlScanner(xml);
  const found: SharedFormula[] = [];
  let row = -1;
  let column = -1;
  while (scanner.next()) {
    if (scanner.kind !== "open") continue;
    if (scanner.name === "row") {
      row = rowOf(scanner.attribute("r"), row + 1);
      column = -1;
    } else if (scanner.name === "c") column = columnOf(scanner.attribute("r"), column + 1);
    else if (scanner.name === "f" && scanner.attribute("t") === "shared") {
      const { start } = scanner;
      const prefix = /^<(\w+:)?/.exec(xml.slice(start, start + 99))![1] ?? "";
      const group = scanner.attribute("si") ?? "";
      const isFirst = scanner.readContent() !== "";
      found.push({ group, isFirst, row, column, start, end: scanner.end, prefix });
    }
  }
  return found;
}
