import { isSameSheetName } from "../../workbook/sheetName";
import type { CellSpec, SheetSpec } from "../../workbook/sheetSpec";
import { sheetFormat } from "../format";
import { QUARTER_NUMBERS, reachedField } from "../format/monitorFields";
import { masterSheet } from "../merge/masterSheet";
import { written } from "../merge/schemeDifferences";
import { Findings } from "../findings/finding";
import { readTable } from "../read/table";
import type { LastYear } from "./lastYear";
import type { Move } from "./matchUnits";
import { columnsOf } from "./rowsForward";

/** What was reported and explained last year. */
const EMPTIED = new Set([
  ...QUARTER_NUMBERS.map(reachedField),
  ...["waiver", "reason", "action", "rectifyBy"],
]);
/** What formulas work out of it; it shows when a spreadsheet opens the workbook. */
const COMPUTED = new Set([
  ...["dueNow", "reachedNow", "standing", "progress", "light", "counted", "countedWeight"],
]);
const SHEETS = ["breakdown", "monitor"] as const;

/**
 * 目标分解 and 季度监控: goals, persons, targets and formulas stay where they are, what was reached goes. A bearer that was
 * renamed or merged has its name of now; goals of units that were split or abolished are given to somebody by people.
 */
export async function goalsForward(last: LastYear, moves: readonly Move[]): Promise<SheetSpec[]> {
  const names = new Map(
    moves.flatMap(({ unit, kind, before }) =>
      kind === "split" ? [] : before.map((each) => [each, unit] as const),
    ),
  );
  const sheets: SheetSpec[] = [];
  for (const id of SHEETS) {
    const name = last.part.read.sheetOf.get(id)?.name;
    const sheet = name === undefined ? undefined : await goalSheet(last, id, name, names);
    if (sheet) sheets.push(sheet);
  }
  return sheets;
}

async function goalSheet(
  { part }: LastYear,
  id: (typeof SHEETS)[number],
  name: string,
  names: ReadonlyMap<string, string>,
): Promise<SheetSpec | undefined> {
  const block = await part.workbook.cells.read(name);
  const table = readTable(block, name, sheetFormat(id), new Findings());
  if (!table) return undefined;
  const sheet = await masterSheet(part, name);
  const described = part.workbook.describe?.().find((each) => isSameSheetName(each.name, name));
  const keyOf = new Map([...columnsOf(table)].map(([key, column]) => [column, key]));
  const first = table.rows[0]?.row ?? table.headerRow + 1;
  const rows = sheet.rows.map((line, row) =>
    line.map((cell, column) => {
      const formula = described?.rows[row]?.[column]?.formula ?? hasFormula(block, row, column);
      return cell && goalCell(cell, formula, row < first ? undefined : keyOf.get(column), names);
    }),
  );
  return { ...sheet, rows };
}

/** Where sheets cannot be described, a formula is known and cannot be written again with its looks. */
function hasFormula(
  { area, formulas }: Awaited<ReturnType<LastYear["part"]["workbook"]["cells"]["read"]>>,
  row: number,
  column: number,
): string | undefined {
  return formulas[row - area.row]?.[column - area.column] ?? undefined;
}

function goalCell(
  cell: CellSpec,
  formula: string | undefined,
  key: string | undefined,
  names: ReadonlyMap<string, string>,
): CellSpec {
  const own = formula === undefined ? cell : { ...cell, formula };
  if (key !== undefined && COMPUTED.has(key)) {
    return { ...own, value: cell.value === "" ? "" : null };
  }
  if (key !== undefined && EMPTIED.has(key)) return { ...cell, value: null };
  if (key === "unit" || key === "sourceUnit") {
    return { ...own, value: names.get(written(cell.value)) ?? cell.value };
  }
  return own;
}
