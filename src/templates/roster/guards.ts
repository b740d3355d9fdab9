import { addressOf, columnLetters } from "../../workbook/address";
import type { CellSpec, Conditional, SheetSpec } from "../../workbook/sheetSpec";
import { quotedSheets } from "../../workbook/sheetReferences";
import type { Locale } from "../../scoring/locale";
import { FIRST_ROW } from "../build/tableSheet";
import { text } from "../build/text";
import type { GrownSheet } from "./keyedFormula";

const LAST_ROW = 1_048_576;
const BELOW = text("范围以下没有计入的行", "Rows below the range");
const UNKNOWN = text("数据表里没有的单位", "Units not in the data");

/**
 * A sheet with what warns without the program too: how many rows stand below the range of its formulas, and how many name a
 * unit that 数据 does not have. Both stand beside the title and turn red above zero.
 */
export function withGuards(
  sheet: SheetSpec,
  { column, unitColumn, capacity }: GrownSheet,
  data: GrownSheet,
  locale: Locale,
): SheetSpec {
  const at = 1 + sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const end = FIRST_ROW + capacity;
  const unit = columnLetters(column);
  const below = `COUNTA($${unit}$${end + 1}:$${unit}$${LAST_ROW})`;
  const dataUnit = columnLetters(data.column);
  const known = `${quotedSheets([data.sheet.name])}!$${dataUnit}$${FIRST_ROW + 1}:$${dataUnit}$${FIRST_ROW + data.capacity}`;
  const name = columnLetters(unitColumn ?? column);
  const own = `$${name}$${FIRST_ROW + 1}:$${name}$${end}`;
  const unknown = `SUMPRODUCT((${own}<>"")*(COUNTIF(${known},${own})=0))`;
  const guards = [
    [BELOW, below],
    ...(sheet.name === data.sheet.name || unitColumn === undefined
      ? []
      : [[UNKNOWN, unknown] as const]),
  ] as const;
  const rows = sheet.rows.map((row, index) => {
    const guard = guards[index];
    if (!guard) return row;
    const line: (CellSpec | undefined)[] = [...row];
    while (line.length < at) line.push(undefined);
    line.push({ value: guard[0][locale], style: "text" });
    line.push({ value: 0, formula: guard[1], style: { base: "number", format: "0" } });
    return line;
  });
  const widths = [...(sheet.widths ?? [])];
  while (widths.length < at) widths.push(9);
  const warnings = guards.map((_, index): Conditional => ({
    area: { row: index, column: at, rows: 1, columns: 2 },
    formula: `$${addressOf(index, at + 1)}>0`,
    fill: "FDE7E9",
    bold: true,
  }));
  return {
    ...sheet,
    rows,
    widths: [...widths, 22, 8],
    conditionals: [...(sheet.conditionals ?? []), ...warnings],
  };
}
