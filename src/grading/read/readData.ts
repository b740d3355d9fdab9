import { CellState, type Columns, type ValueColumn } from "../../scoring/columns";
import { ScoreError } from "../../scoring/errors";
import type { Indicator, Scheme } from "../../scoring/scheme";
import type { CellValue } from "../../workbook/cell";
import type { Findings, Place } from "../findings/finding";
import { plainWord } from "../format/header";
import { MARK_KIND, readChoiceCell, readNumber, readText, type NumberKind } from "./cells";
import { keyOf, type Table, type TableRow } from "./table";

/** 数据 as read: columns of numbers, the units by name, and where each value stands. */
export interface ReadData {
  readonly columns: Columns;
  readonly units: readonly string[];
  readonly unitIndex: ReadonlyMap<string, number>;
  /** By plainWord of the name, where only one unit has it. */
  readonly plainIndex: ReadonlyMap<string, number>;
  /** Indicators that should have a column and have none, which is reported once. */
  readonly missingColumns: ReadonlySet<string>;
  readonly baseScore: Float64Array | null;
  readonly baseRank: Float64Array | null;
  /** 自报值 by indicator, where the sheet has them. */
  readonly reported: readonly (Float64Array | null)[];
  placeOf(unit: number, field: string): Place;
  /** What the cell of a field holds. */
  cellOf(unit: number, field: string): CellValue;
}

/** The key of the column of values of an indicator. */
export function valueKey(code: string): string {
  return keyOf("value", code);
}

/** Reads 数据. Indicators in `rated` may have no column: their values come from 评分. */
export function readData(
  table: Table,
  { indicators, settings }: Pick<Scheme, "indicators" | "settings">,
  rated: ReadonlySet<string>,
  findings: Findings,
): ReadData {
  const { rows, units, unitIndex } = readUnits(table, findings);
  const size = rows.length;
  const classNames: string[] = [];
  const classes = new Uint16Array(size);
  const exempt = new Uint8Array(size);
  rows.forEach((row, unit) => {
    const name = readText(row.value("class"), row.place("class"), findings);
    if (!classNames.includes(name)) classNames.push(name);
    classes[unit] = classNames.indexOf(name);
    const status = readChoiceCell(row.value("status"), row.place("status"), "status", findings);
    exempt[unit] = status === "exempt" ? 1 : 0;
  });
  const missingColumns = new Set<string>();
  for (const { code, name } of indicators) {
    if (table.columns.has(valueKey(code)) || rated.has(code)) continue;
    missingColumns.add(code);
    findings.add("error", "codeColumnMissing", table.headerPlace("unit"), { code, name });
  }
  const perIndicator = (field: string): (Float64Array | null)[] =>
    indicators.map(({ code }) => numbers(keyOf(field, code), NaN));
  const columns: Columns = {
    size,
    classes: classNames.length > 1 ? classes : null,
    classNames: classNames.length > 0 ? classNames : [""],
    values: indicators.map(valueColumn),
    targets: perIndicator("target"),
    bases: perIndicator("base"),
    qualities: perIndicator("quality"),
    population: numbers("population", NaN),
    basePopulation: numbers("basePopulation", NaN),
    difficulty: coefficients("difficulty"),
    post: coefficients("post"),
    exempt: exempt.includes(1) ? exempt : null,
    ledger: [],
    vetoes: [],
  };
  return {
    columns,
    units,
    unitIndex,
    plainIndex: plainIndexOf(units),
    missingColumns,
    baseScore: numbers("baseScore", NaN),
    baseRank: numbers("baseRank", NaN),
    reported: perIndicator("reported"),
    cellOf: (unit, field) => rows[unit]?.value(field) ?? null,
    placeOf: (unit, field) => rows[unit]?.place(field) ?? { sheet: table.sheet, address: "" },
  };

  function valueColumn(indicator: Indicator): ValueColumn {
    const key = valueKey(indicator.code);
    const kind: NumberKind =
      indicator.rule.kind === "direct" ? MARK_KIND[settings.marking] : "plain";
    const values = new Float64Array(size).fill(NaN);
    const states = new Uint8Array(size).fill(CellState.blank);
    if (!table.columns.has(key)) return { values, states };
    rows.forEach((row, unit) => {
      const read = readNumber(row.value(key), row.place(key), kind, findings, row.format(key));
      if (read.kind === "number") {
        values[unit] = read.value;
        states[unit] = CellState.number;
      } else if (read.kind === "state") states[unit] = read.state;
    });
    return { values, states: states.some((state) => state !== CellState.number) ? states : null };
  }

  /** A column of factors; none of them may wipe out or turn a total. */
  function coefficients(key: string): Float64Array | null {
    const column = numbers(key, 1);
    column?.forEach((coefficient, unit) => {
      if (coefficient > 0) return;
      const error = new ScoreError("invalidCoefficient", { coefficient });
      findings.addError(error, rows[unit]!.place(key));
    });
    return column;
  }

  /** A column of numbers, `blank` where a cell is empty or says that there is none; null without the column. */
  function numbers(key: string, blank: number): Float64Array | null {
    if (!table.columns.has(key)) return null;
    return Float64Array.from(rows, (row) => {
      const read = readNumber(row.value(key), row.place(key), "plain", findings);
      return read.kind === "number" ? read.value : blank;
    });
  }
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
