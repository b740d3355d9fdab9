import { prepareGrading } from "../../src/grading/gradeWorkbook";
import { explainUnit } from "../../src/grading/results/explainUnit";
import { unitResult } from "../../src/grading/results/unitResult";
import { VOCABULARY } from "../../src/scoring/vocabulary";
import { addressOf, parseArea } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/cell";
import type { Finding } from "../../src/grading/findings/finding";
import { createMemoryWorkbook } from "../memory/createMemoryWorkbook";

/** Sheets by name, rows of cells each, the header first. */
export type Tables = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

/** All that a grading says: results, findings, and the explanations of all units with what they worked with. */
export interface Account {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** The units that have no result; null where the workbook is refused. */
  readonly without: ReadonlySet<string> | null;
}

export async function accountOf(tables: Tables): Promise<Account> {
  const workbook = createMemoryWorkbook(tables);
  const { grading, findings } = await prepareGrading(workbook, { isDraft: true });
  const units = grading?.read.data.units ?? [];
  const results = units.map((_, unit) => unitResult(grading!, unit));
  const told = findings.map((each) => {
    return [each.code, each.sheet, each.address, each.message("zh-CN")];
  });
  const steps = units.map((_, unit) => explainUnit(grading!, unit));
  const without = results.filter(({ score }) => score === null).map(({ unit }) => unit);
  const text = JSON.stringify([results, told, steps]);
  return { text, findings, without: grading ? new Set(without) : null };
}

/** Whether a finding holds the cell. */
export function isTold(findings: readonly Finding[], sheet: string, row: number, column: number) {
  return findings.some((each) => {
    if (each.sheet !== sheet) return false;
    const area = parseArea(each.address);
    return (
      area !== undefined &&
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns
    );
  });
}

/** A cell in words; errors and blanks have none. */
export function textOf(value: CellValue): string {
  return typeof value === "object" ? "" : String(value);
}

/** What else could stand in a cell: nothing, other values of its column, other words of its choice, far numbers. */
function probesFor(value: CellValue, column: readonly CellValue[]): CellValue[] {
  const others = [...new Set(column)].filter((each) => each !== null && each !== value);
  const words = Object.values(VOCABULARY).flatMap((list) => {
    const all = Object.entries(list as Record<string, readonly string[]>);
    const isOne = all.some(([id, words]) => id === value || words.includes(textOf(value)));
    return isOne ? all.map(([id, [word]]) => (id === textOf(value) ? id : word!)) : [];
  });
  const numbers = typeof value === "number" ? [value + 1, value / 2, 0, 100, 1e6, -1] : [];
  const limits = typeof value === "string" ? [value.replaceAll(/[\d.]+/g, "999999")] : [];
  return [null, ...others.slice(0, 4), ...new Set(words), ...numbers, ...limits].filter(
    (probe) => probe !== value,
  );
}

/** The tables with another value in one cell. */
function withCell(
  tables: Tables,
  { sheet, row, column }: Pick<Filled, "sheet" | "row" | "column">,
  value: CellValue,
): Tables {
  const rows = tables[sheet]!.map((line, at) =>
    at === row ? line.map((cell, across) => (across === column ? value : cell)) : line,
  );
  return { ...tables, [sheet]: rows };
}

/** A filled cell of a table. */
export interface Filled {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** The header of its column; of 方案 the key beside it. */
  readonly field: string;
}

/** Every filled cell below the headers. */
export function filledCells(tables: Tables): Filled[] {
  return Object.entries(tables).flatMap(([sheet, rows]) =>
    rows.slice(1).flatMap((cells, above) =>
      cells.flatMap((value, column): Filled[] => {
        if (value === null || (sheet === "方案" && column === 0)) return [];
        const field = textOf(sheet === "方案" ? cells[0]! : rows[0]![column]!);
        return [{ sheet, row: above + 1, column, value, field }];
      }),
    ),
  );
}

/** Whether the account changes with what stands in the cell. */
export async function hasEffect(tables: Tables, cell: Filled, account: Account): Promise<boolean> {
  const rows = tables[cell.sheet]!.slice(1);
  const others = rows.map((line) => line[cell.column] ?? null);
  for (const probe of probesFor(cell.value, others)) {
    if ((await accountOf(withCell(tables, cell, probe))).text !== account.text) return true;
  }
  return false;
}

export function nameOf({ sheet, row, column, field, value }: Filled): string {
  return `${sheet}!${addressOf(row, column)} ${field} = ${textOf(value)}`;
}
