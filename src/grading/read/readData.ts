import { plainWord } from "../../scoring/plainWord";
import type { Scheme } from "../../scoring/scheme";
import type { Findings } from "../findings/finding";
import { readText } from "./cells";
import { readRows, type DataColumns } from "./dataColumns";
import { rowsOfTable } from "./dataRows";
import { newForms, valueKey, type DataScheme } from "./indicatorColumns";
import { settleClasses, type ClassNumbers } from "./readClasses";
import type { Table, TableRow } from "./table";

/** The sheet 数据 as read. */
export interface ReadData extends DataColumns {
  readonly units: readonly string[];
  readonly unitIndex: ReadonlyMap<string, number>;
  readonly plainIndex: ReadonlyMap<string, number>;
  /** Whether there is a column of a field. */
  has(field: string): boolean;
}

/** Reads 数据. Indicators in `rated` may have no column: their values come from 评分. */
export function readData(
  table: Table,
  scheme: DataScheme & Pick<Scheme, "bands">,
  rated: ReadonlySet<string>,
  findings: Findings,
): ReadData {
  const { rows, units, unitIndex } = readUnits(table, findings);
  const missingColumns = reportMissingColumns(table, scheme, rated, findings);
  const forms = newForms(scheme.indicators);
  const numbers: ClassNumbers = new Map();
  const placeOf: ReadData["placeOf"] = (unit, field) =>
    rows[unit]?.place(field) ?? { sheet: table.sheet, address: "" };
  const { classes, reasons, reported, baseScore, baseRank, ...columns } = readRows(
    rowsOfTable(table, rows),
    (row) => units[row]!,
    { scheme, forms, classes: numbers },
    findings,
  );
  return {
    columns: {
      size: rows.length,
      ...columns,
      ...settleClasses(classes, numbers, { units, placeOf }, findings),
      ledger: [],
      vetoes: [],
    },
    units,
    unitHeader: table.headerText("unit"),
    unitIndex,
    plainIndex: plainIndexOf(units),
    has: (field) => table.columns.has(field),
    missingColumns,
    baseScore,
    baseRank,
    reported,
    ...forms,
    reasonOf: (unit) => reasons?.[unit] ?? "",
    namesOf: (field) => table.namesOf(field),
    headerPlace: (key) => table.headerPlace(key),
    cellOf: (unit, field) => rows[unit]?.value(field) ?? null,
    formatOf: (unit, field) => rows[unit]?.format(field) ?? null,
    placeOf,
  };
}

/** Indicators without a column of values, unless they are rated elsewhere. */
export function reportMissingColumns(
  table: Pick<Table, "columns" | "headerPlace">,
  { indicators }: Pick<Scheme, "indicators">,
  rated: ReadonlySet<string>,
  findings: Findings,
): Set<string> {
  const missing = new Set<string>();
  for (const { code, name } of indicators) {
    if (table.columns.has(valueKey(code)) || rated.has(code)) continue;
    missing.add(code);
    findings.add("error", "codeColumnMissing", table.headerPlace("unit"), { code, name });
  }
  return missing;
}

function plainIndexOf(units: readonly string[]): Map<string, number> {
  const plain = new Map<string, number>();
  const repeated = new Set<string>();
  units.forEach((unit, index) => {
    const word = plainWord(unit);
    if (plain.has(word)) repeated.add(word);
    plain.set(word, index);
  });
  for (const word of repeated) plain.delete(word);
  return plain;
}

function readUnits(
  table: Table,
  findings: Findings,
): { rows: TableRow[]; units: string[]; unitIndex: Map<string, number> } {
  const rows: TableRow[] = [];
  const units: string[] = [];
  const unitIndex = new Map<string, number>();
  for (const row of table.rows) {
    const unit = readText(row.value("unit"), row.place("unit"), findings);
    if (unit === "") {
      const place = row.place("unit");
      if (!findings.isWrongAt(place)) findings.add("error", "unitMissing", place);
      continue;
    }
    const known = unitIndex.get(unit);
    if (known !== undefined) {
      const other = rows[known]!.place("unit").address;
      findings.add("error", "unitRepeated", row.place("unit"), { unit, other });
      continue;
    }
    unitIndex.set(unit, units.length);
    units.push(unit);
    rows.push(row);
  }
  if (rows.length === 0) {
    findings.add("error", "noRows", table.headerPlace("unit"), { sheet: table.sheet });
  }
  if (rows.length > MOST_UNITS) {
    const details = { sheet: table.sheet, count: rows.length, most: MOST_UNITS };
    findings.add("error", "tooManyUnits", table.headerPlace("unit"), details);
  }
  return { rows, units, unitIndex };
}

/** The rows of a sheet less the five of 计算过程 above the units. */
const MOST_UNITS = 1_048_576 - 5;
