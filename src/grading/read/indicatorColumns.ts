import { CellState, type Columns, type ValueColumn } from "../../scoring/columns";
import type { Indicator, Scheme } from "../../scoring/scheme";
import type { Findings } from "../findings/finding";
import { inWorkbook } from "../rules";
import type { RuleColumn } from "../rules/parameters";
import { MARK_KIND, readNumber, type CellNumber, type NumberKind } from "./cells";
import {
  isGrowth,
  quantityCells,
  readQuantity,
  type QuantityCells,
  type QuantityUnit,
} from "./quantity";
import { keyOf } from "../format/header";
import type { Table, TableRow } from "./table";

/** What 数据 is read by: the indicators with how their numbers are meant, and the settings. */
export interface DataScheme extends Pick<Scheme, "indicators" | "settings"> {
  readonly units: readonly QuantityUnit[];
}

/** The forms in which 数据 writes the numbers of one indicator. */
export interface DataQuantities {
  /** Values and own targets; under a growth its targets only. */
  readonly compared: QuantityCells;
  /** Values and base values that a growth is worked out of. */
  readonly amounts: QuantityCells;
}

/** The columns of 数据 that belong to indicators, and the forms in which their numbers are written. */
export interface IndicatorColumns extends Pick<
  Columns,
  "values" | "targets" | "bases" | "qualities" | "populationGrowth"
> {
  readonly reported: readonly (Float64Array | null)[];
  readonly quantities: readonly DataQuantities[];
  readonly populationGrowth: Float64Array | null;
  readonly populationGrowthForms: QuantityCells;
}

/** The key of the column of values of an indicator. */
export function valueKey(code: string): string {
  return keyOf("value", code);
}

const AMOUNT: QuantityUnit = { unit: "plain", isGrowth: false };
const GROWTH: QuantityUnit = { unit: "plain", isGrowth: true };

type ReadNumber = (row: TableRow, key: string) => CellNumber;

/** Reads the columns of indicators; one without a column has no number and is blank. */
export function indicatorColumns(
  table: Table,
  rows: readonly TableRow[],
  scheme: DataScheme,
  findings: Findings,
): IndicatorColumns {
  const { indicators, settings, units } = scheme;
  const cells = numberReaders(scheme, findings);
  const quantities = indicators.map(newQuantities);
  const populationGrowthForms = quantityCells();
  return {
    values: indicators.map(({ code }, index) =>
      valueColumn(table, rows, valueKey(code), cells.amount(index, quantities[index]!)),
    ),
    targets: indicators.map((each, index) =>
      uses(each, "target")
        ? numbers(
            keyOf("target", each.code),
            cells.quantity(units[index]!, quantities[index]!.compared),
          )
        : null,
    ),
    bases: indicators.map((each, index) => {
      const noted = comparesBase(each, settings) ? quantities[index]! : newQuantities();
      return numbers(keyOf("base", each.code), cells.amount(index, noted));
    }),
    qualities: indicators.map((each) =>
      uses(each, "quality") ? numbers(keyOf("quality", each.code), cells.factor) : null,
    ),
    reported: indicators.map((each, index) =>
      numbers(keyOf("reported", each.code), cells.amount(index, newQuantities())),
    ),
    populationGrowth: numbers("populationGrowth", cells.quantity(GROWTH, populationGrowthForms)),
    quantities,
    populationGrowthForms,
  };

  /** A column of numbers, NaN where a cell has none; null without the column. */
  function numbers(key: string, read: ReadNumber): Float64Array | null {
    if (!table.columns.has(key)) return null;
    return Float64Array.from(rows, (row) => {
      const number = read(row, key);
      return number.kind === "number" ? number.value : NaN;
    });
  }
}

/** How the cells of 数据 are read, by what stands in them. */
interface NumberReaders {
  readonly factor: ReadNumber;
  quantity(unit: QuantityUnit, noted: QuantityCells): ReadNumber;
  /** A value, a base value or a reported value of an indicator. */
  amount(index: number, noted: DataQuantities): ReadNumber;
}

function numberReaders(
  { indicators, settings, units }: DataScheme,
  findings: Findings,
): NumberReaders {
  const numberOf =
    (kind: NumberKind): ReadNumber =>
    (row, key) =>
      readNumber(row.value(key), row.place(key), kind, findings, { format: row.format(key) });
  const mark = numberOf(MARK_KIND[settings.marking]);
  return {
    factor: numberOf("plain"),
    quantity,
    amount(index, noted) {
      const { rule, measure } = indicators[index]!;
      if (inWorkbook(rule).values === "marks") return mark;
      // A growth is worked out of amounts; a published growth is one itself.
      return isGrowth(measure) && measure !== "ratePerHead"
        ? quantity(AMOUNT, noted.amounts)
        : quantity(units[index]!, noted.compared);
    },
  };

  function quantity(unit: QuantityUnit, noted: QuantityCells): ReadNumber {
    return (row, key) => {
      const cell = { value: row.value(key), format: row.format(key), place: row.place(key) };
      return readQuantity(cell, unit, noted, findings);
    };
  }
}

function comparesBase({ measure }: Indicator, { method }: DataScheme["settings"]): boolean {
  return method === "change" || (measure !== "value" && measure !== "ratePerHead");
}

/** The values of an indicator; one without a column has no number and is blank. */
function valueColumn(
  table: Table,
  rows: readonly TableRow[],
  key: string,
  read: ReadNumber,
): ValueColumn {
  const values = new Float64Array(rows.length).fill(NaN);
  const states = new Uint8Array(rows.length).fill(CellState.blank);
  if (!table.columns.has(key)) return { values, states };
  rows.forEach((row, unit) => {
    const number = read(row, key);
    if (number.kind === "number") {
      values[unit] = number.value;
      states[unit] = CellState.number;
    } else if (number.kind === "state") states[unit] = number.state;
  });
  return { values, states: states.some((state) => state !== CellState.number) ? states : null };
}

function newQuantities(): DataQuantities {
  return { compared: quantityCells(), amounts: quantityCells() };
}

function uses({ rule }: Indicator, column: RuleColumn): boolean {
  return inWorkbook(rule).columns(rule).includes(column);
}
