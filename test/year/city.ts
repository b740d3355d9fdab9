import { readFileSync, writeFileSync } from "node:fs";
import { sealWorkbook } from "../../src/grading/run/sealWorkbook";
import type { CellValue } from "../../src/workbook/cell";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { reckon, type Reckoned } from "./reckoning";

/** 权重 of the items of kpi-scheme in thousandths; they add up to 1,100 and are taken in proportion. */
export const WEIGHTS = [100, 100, 100, 100, 100, 75, 75, 75, 75, 50, 50, 50, 50, 50, 50];
export const CODES = "K11 K12 K13 K21 K22 K31 K32 K41 K42 K51 K52 K61 K62 K71 K72".split(" ");

/** What units report is cut by five marks in the first item. */
export const CUT = ["市20局", "市31局"];
const BONUS = new Map([
  ["市15局", 200],
  ["市40局", 150],
]);

/** 60 departments of three classes: 12 党群, 38 政府, 10 群团. */
export function city(): Reckoned[] {
  const units = Array.from({ length: 60 }, (_, at): Reckoned => {
    const quality = 640 + ((at * 37) % 33) * 10;
    const marks = CODES.map((_, item) => quality + ((at * 7 + item * 11) % 9) * 5);
    const name = `市${String(at + 1).padStart(2, "0")}局`;
    const veto = at === 3 ? "notop" : at === 55 ? "lowest" : "none";
    const own = at < 12 ? "党群" : at < 50 ? "政府" : "群团";
    return { name, class: own, marks, bonus: BONUS.get(name) ?? 0, veto };
  });
  return tied(units.map((unit) => (CUT.includes(unit.name) ? cut(unit) : unit)));
}

function cut(unit: Reckoned): Reckoned {
  return { ...unit, marks: unit.marks.map((mark, item) => (item === 0 ? mark - 50 : mark)) };
}

/** Two units of 政府 on both sides of the last place of 优秀 (20 % of 38 are 7) have the same marks. */
function tied(units: readonly Reckoned[]): Reckoned[] {
  const places = reckon(units, WEIGHTS).filter((unit) => unit.class === "政府");
  const nth = (rank: number): string =>
    [...places].sort((a, b) => b.score - a.score)[rank - 1]!.name;
  const seventh = units.find(({ name }) => name === nth(7))!;
  return units.map((unit) =>
    unit.name === nth(8) ? { ...unit, marks: seventh.marks, bonus: seventh.bonus } : unit,
  );
}

/** Changes cells of a file by sheet and address, as a person types. */
export async function typed(
  path: string,
  change: (sheet: Sheet) => Promise<void> | void,
): Promise<void> {
  const workbook = openXlsx(new Uint8Array(readFileSync(path)));
  const values = new Map<string, readonly (readonly CellValue[])[]>();
  for (const { name } of await workbook.cells.list()) {
    values.set(name, (await workbook.cells.read(name)).values);
  }
  const changes = new Map<string, Map<number, Map<number, { value: CellValue }>>>();
  await change({
    values: (name) => values.get(name)!,
    put: (name, row, column, value) => {
      const rows = changes.get(name) ?? new Map<number, Map<number, { value: CellValue }>>();
      rows.set(
        row,
        (rows.get(row) ?? new Map<number, { value: CellValue }>()).set(column, { value }),
      );
      changes.set(name, rows);
    },
  });
  for (const [name, rows] of changes) workbook.patch(name, rows);
  writeFileSync(path, workbook.save());
}

export interface Sheet {
  readonly values: (name: string) => readonly (readonly CellValue[])[];
  readonly put: (name: string, row: number, column: number, value: CellValue) => void;
}

/** The row of headers that has one, and the column of each: the first line of a header counts. */
export function headersOf(rows: readonly (readonly CellValue[])[], header: string) {
  const words = (row: readonly CellValue[]): string[] =>
    row.map((cell) => (typeof cell === "string" ? cell.split("\n")[0]! : ""));
  const at = rows.findIndex((row) => words(row).includes(header));
  const found = words(rows[at]!);
  const column = (name: string): number => {
    const place = found.indexOf(name);
    if (place < 0) throw new Error(`no column ${name} beside ${header}`);
    return place;
  };
  return { row: at, column };
}

/** Seals a file in place. */
export async function sealed(path: string, date: string): Promise<string> {
  const workbook = openXlsx(new Uint8Array(readFileSync(path)));
  const { kind } = await sealWorkbook(workbook, undefined, date);
  writeFileSync(path, workbook.save());
  return kind;
}
