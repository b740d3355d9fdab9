import { sha256 } from "../../../scoring/numbers/sha256";
import type { CellValue } from "../../../workbook/cell";
import { shown, written } from "../../merge/schemeDifferences";
import { compareUtf8 } from "../../seal/canonicalText";
import { PAPER_KEYS } from "../../format/paperKeys";
import { keyOf } from "../../format/header";
import type { Entry } from "../../read/schemeEntries";
import { isBlank, type Table, type TableRow } from "../../read/table";
import type { Form } from "./forms";
import { pairName } from "./pairName";
import type { Master } from "./master";

export const LOCKED_SHEETS = ["submission", "scheme", "indicators", "grades"] as const;
export type LockedSheet = (typeof LOCKED_SHEETS)[number];

/** A value that who fills in a form must not change. */
export interface LockedCell {
  readonly sheet: LockedSheet;
  /** Unit|code, key of the setting, code, grade. */
  readonly row: string;
  readonly column: string;
  readonly value: CellValue;
  readonly format: string | null;
}

/** The columns of 填报 that are given. */
export const GIVEN = ["unit", "code", "name", "target", "measureUnit", "base"] as const;

/** Columns of 指标 that name units or persons. */
const NAMING = new Set(["sourceUnit", "leader", "head", "person", "person1", "person2", "person3"]);
/** Columns of 指标 and 等次 that people write freely. */
const FREE = new Set(["note", "source", "adjustedWeight"]);
const PAPER = new Set(PAPER_KEYS.map(({ id }) => id));

/** What a form holds of the scheme and of its units, without what is about anybody else. */
export function lockedCells(master: Master, form: Form): LockedCell[] {
  // Who rates gets the names of units and indicators alone.
  if (form.role === "rater") return ratedCells(master, form);
  const others = otherNames(master, form);
  return [
    ...submissionCells(master, form),
    ...settingCells(master.settings),
    ...tableCells("indicators", "code", master.indicators, others),
    ...tableCells("grades", "name", master.grades, others),
  ];
}

/** The settings that decide results; what only papers use names persons and phones. */
export function settingCells(entries: readonly Entry[]): LockedCell[] {
  return entries
    .filter(({ key }) => !PAPER.has(key))
    .map(({ key, of, value, format }) => ({
      sheet: "scheme",
      row: of === "" ? key : keyOf(key, of),
      column: "value",
      value,
      format,
    }));
}

/** The columns of 指标 or 等次 that go into a form. */
export function columnsSent(table: Table): string[] {
  return [...table.columns.keys()].filter((key) => !NAMING.has(key));
}

export function tableCells(
  sheet: "indicators" | "grades",
  key: string,
  table: Table,
  others: readonly string[] = [],
): LockedCell[] {
  const columns = columnsSent(table);
  return table.rows.flatMap((row, index) =>
    columns.map((column) => ({
      sheet,
      row: rowName(row, key, index),
      column,
      value: withoutOthers(column, row.value(column), others),
      format: row.format(column),
    })),
  );
}

/** A row that only heads others has no code. */
function rowName(row: TableRow, key: string, index: number): string {
  return written(row.value(key)) || `#${index + 1}`;
}

function withoutOthers(column: string, value: CellValue, others: readonly string[]): CellValue {
  const isNaming =
    FREE.has(column) && typeof value === "string" && others.some((name) => value.includes(name));
  return isNaming ? null : value;
}

/** The units and offices that a form is not about. */
function otherNames({ read, roster }: Master, { reporter, pairs }: Form): string[] {
  const own = [reporter, ...new Set(pairs.map(({ unit }) => read.data.units[unit]!))];
  const all = [...read.data.units, ...roster.map((row) => row.reporter)];
  return [...new Set(all)].filter((name) => !own.some((each) => each.includes(name)));
}

function submissionCells({ read, indicators, data }: Master, { pairs }: Form): LockedCell[] {
  const byCode = new Map(indicators.rows.map((row) => [written(row.value("code")), row]));
  return pairs.flatMap(({ unit, indicator }) => {
    const { code, name } = read.scheme.indicators[indicator]!;
    const row = byCode.get(code)!;
    const unitRow = data.rows[unit]!;
    const given: Readonly<Record<(typeof GIVEN)[number], [CellValue, string | null]>> = {
      unit: [read.data.units[unit]!, null],
      code: [code, null],
      name: [name, null],
      target: targetOf(row, unitRow, code),
      measureUnit: [row.value("unit"), null],
      base: cellAt(unitRow, keyOf("base", code)),
    };
    return GIVEN.map((column) => ({
      sheet: "submission" as const,
      row: pairName(read.data.units[unit]!, code),
      column,
      value: given[column][0],
      format: given[column][1],
    }));
  });
}

function ratedCells({ read }: Master, { pairs }: Form): LockedCell[] {
  return pairs.flatMap(({ unit, indicator }) => {
    const { code, name } = read.scheme.indicators[indicator]!;
    const given = { unit: read.data.units[unit]!, code, name };
    return (["unit", "code", "name"] as const).map((column) => ({
      sheet: "submission" as const,
      row: pairName(given.unit, code),
      column,
      value: given[column],
      format: null,
    }));
  });
}

function cellAt(row: TableRow, key: string): [CellValue, string | null] {
  return [row.value(key), row.format(key)];
}

/** A unit's own target wins; a range shows both of its bounds. */
function targetOf(row: TableRow, unitRow: TableRow, code: string): [CellValue, string | null] {
  const own = cellAt(unitRow, keyOf("target", code));
  if (!isBlank(own[0])) return own;
  const upper = row.value("targetUpper");
  if (isBlank(upper)) return cellAt(row, "target");
  return [`${written(row.value("target"))}–${written(upper)}`, null];
}

/** 锁定校验: SHA-256 of the values, whatever the order of rows and columns. */
export function lockCode(
  cells: readonly Pick<LockedCell, "sheet" | "row" | "column" | "value">[],
): string {
  const lines = cells
    .filter(({ value }) => !isBlank(value))
    .map(({ sheet, row, column, value }) => [sheet, row, column, shown(value)].join("\t"));
  return sha256(lines.sort(compareUtf8).join("\n"));
}
