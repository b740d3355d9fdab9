import type { CellSpec, SheetSpec } from "../../workbook/sheetSpec";
import type { Growth } from "./growth";
import { keyedFormula } from "./keyedFormula";
import { listRule } from "./listRule";
import { typed } from "./typed";

/**
 * A sheet that has no row for a unit: its formulas reach over the rows of the roster, and where it shows one unit to be
 * chosen it begins with the first. Undefined where it reads single units. What reads none is text, as 指标 that says
 * who reports a number.
 */
export function fixedSheet(sheet: SheetSpec, growth: Growth): SheetSpec | undefined {
  const names = new Set(growth.sampleUnits.names);
  const isRead = sheet.rows.some((row) =>
    row.some((cell) => cell?.formula !== undefined && readsGrown(cell.formula, growth)),
  );
  if (!isRead) return sheet;
  const rows: (CellSpec | undefined)[][] = [];
  for (const [from, row] of sheet.rows.entries()) {
    const line: (CellSpec | undefined)[] = [];
    for (const [column, cell] of row.entries()) {
      if (cell?.formula !== undefined) {
        const move = { sheet: sheet.name, from, to: from, column };
        const formula = keyedFormula(cell.formula, move, growth.sheets);
        if (formula === undefined) return undefined;
        line.push({ ...cell, formula, value: null });
      } else if (typeof cell?.value === "string" && names.has(cell.value)) {
        line.push({ ...cell, value: growth.units[0]!.name, style: typed(cell.style) });
      } else line.push(cell);
    }
    rows.push(line);
  }
  const validations = (sheet.validations ?? []).map((each) => ({
    ...each,
    rule: listRule(each.rule, growth),
  }));
  return { ...sheet, rows, validations };
}

function readsGrown(formula: string, { sheets }: Growth): boolean {
  return [...sheets.keys()].some((name) => formula.includes(`'${name}'!`));
}
