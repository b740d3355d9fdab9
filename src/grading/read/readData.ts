import type { Columns } from "../../scoring/columns";
import { ScoreError } from "../../scoring/errors";
import { plainWord } from "../../scoring/plainWord";
import type { Scheme } from "../../scoring/scheme";
import type { CellValue } from "../../workbook/cell";
import type { Findings, Place } from "../findings/finding";
import { readNumber, readText } from "./cells";
import {
  indicatorColumns,
  valueKey,
  type DataQuantities,
  type DataScheme,
} from "./indicatorColumns";
import type { QuantityCells } from "./quantity";
import { readClasses } from "./readClasses";
import { readStatus } from "./readStatus";
import type { Table, TableRow } from "./table";

/** 数据 as read: columns of numbers, the units by name, and where each value stands. */
export interface ReadData {
  readonly columns: Columns;
  readonly units: readonly string[];
  /** The header over the units, which says what they are: 单位, 部门, 姓名. */
  readonly unitHeader: string;
  readonly unitIndex: ReadonlyMap<string, number>;
  /** By plainWord of the name, where only one unit has it. */
  readonly plainIndex: ReadonlyMap<string, number>;
  /** Indicators that should have a column and have none, which is reported once. */
  readonly missingColumns: ReadonlySet<string>;
  readonly quantities: readonly DataQuantities[];
  readonly populationGrowthForms: QuantityCells;
  readonly baseScore: Float64Array | null;
  readonly baseRank: Float64Array | null;
  /** 自报值 by indicator, where the sheet has them. */
  readonly reported: readonly (Float64Array | null)[];
  /** Why a unit is not assessed as the others are (状态原因); "" where nothing is given. */
  reasonOf(unit: number): string;
  placeOf(unit: number, field: string): Place;
  /** The names behind the colon of a field: the codes of 目标:CODE. */
  namesOf(field: string): readonly string[];
  headerPlace(key: string): Place;
  /** What the cell of a field holds. */
  cellOf(unit: number, field: string): CellValue;
  formatOf(unit: number, field: string): string | null;
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
  const { reported, quantities, populationGrowthForms, ...own } = indicatorColumns(
    table,
    rows,
    scheme,
    findings,
  );
  const reasons = rows.map((row) =>
    readText(row.value("statusReason"), row.place("statusReason"), findings),
  );
  const numbers = numberColumns(table, rows, findings);
  const columns: Columns = {
    size: rows.length,
    ...readClasses(rows, units, findings),
    ...own,
    population: numbers("population", NaN),
    basePopulation: numbers("basePopulation", NaN),
    difficulty: coefficientColumn("difficulty", rows, numbers, findings),
    post: coefficientColumn("post", rows, numbers, findings),
    ...readStatus(rows, units, scheme.bands, findings),
    ledger: [],
    vetoes: [],
  };
  return {
    columns,
    units,
    unitHeader: table.headerText("unit"),
    unitIndex,
    plainIndex: plainIndexOf(units),
    missingColumns,
    baseScore: numbers("baseScore", NaN),
    baseRank: numbers("baseRank", NaN),
    reported,
    quantities,
    populationGrowthForms,
    reasonOf: (unit) => reasons[unit] ?? "",
    namesOf: (field) => table.namesOf(field),
    headerPlace: (key) => table.headerPlace(key),
    cellOf: (unit, field) => rows[unit]?.value(field) ?? null,
    formatOf: (unit, field) => rows[unit]?.format(field) ?? null,
    placeOf: (unit, field) => rows[unit]?.place(field) ?? { sheet: table.sheet, address: "" },
  };
}

/** Indicators without a column of values, unless they are rated elsewhere. */
function reportMissingColumns(
  table: Table,
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

/** A column of numbers, `blank` where a cell is empty or says that there is none; null without the column. */
type NumberColumn = (key: string, blank: number) => Float64Array | null;

function numberColumns(table: Table, rows: readonly TableRow[], findings: Findings): NumberColumn {
  return (key, blank) => {
    if (!table.columns.has(key)) return null;
    return Float64Array.from(rows, (row) => {
      const read = readNumber(row.value(key), row.place(key), "plain", findings);
      return read.kind === "number" ? read.value : blank;
    });
  };
}

/** A column of factors; none of them may wipe out or turn a total. */
function coefficientColumn(
  key: "difficulty" | "post",
  rows: readonly TableRow[],
  numbers: NumberColumn,
  findings: Findings,
): Float64Array | null {
  const column = numbers(key, 1);
  column?.forEach((coefficient, unit) => {
    if (coefficient > 0) return;
    const error = new ScoreError("invalidCoefficient", { coefficient });
    findings.addError(error, rows[unit]!.place(key));
  });
  return column;
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
  return { rows, units, unitIndex };
}
