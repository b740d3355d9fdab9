import { CellState, type Columns, type ValueColumn } from "../../scoring/columns";
import type { Indicator, Scheme } from "../../scoring/scheme";
import type { Findings } from "../findings/finding";
import { inWorkbook } from "../rules";
import type { RuleColumn } from "../rules/parameters";
import { isInRange, MARK_KIND, readNumber, type CellNumber, type NumberKind } from "./cells";
import type { DataCells, DataRows } from "./dataRows";
import {
  isGrowth,
  noteQuantity,
  quantityCells,
  readQuantity,
  type QuantityCells,
  type QuantityUnit,
} from "./quantity";
import { keyOf } from "../format/header";

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
}

/** The key of the column of values of an indicator. */
export function valueKey(code: string): string {
  return keyOf("value", code);
}

const AMOUNT: QuantityUnit = { unit: "plain", isGrowth: false };
const GROWTH: QuantityUnit = { unit: "plain", isGrowth: true };

/** How the numbers of a column are read. */
interface NumberReader {
  readonly read: (cells: DataCells, row: number) => CellNumber;
  /** Where the forms of quantities are noted; null for numbers that have but one form. */
  readonly noted: QuantityCells | null;
}

/** What the numbers of 数据 were written as: of each indicator, and of 人口增速. */
export interface DataForms {
  readonly quantities: readonly DataQuantities[];
  readonly populationGrowthForms: QuantityCells;
}

/** Forms of which nothing is known yet. */
export function newForms(indicators: readonly Indicator[]): DataForms {
  return { quantities: indicators.map(newQuantities), populationGrowthForms: quantityCells() };
}

/**
 * Reads the columns of indicators; one without a column has no number and is blank. The forms of the numbers are added to
 * those of rows that were read before.
 */
export function indicatorColumns(
  rows: DataRows,
  scheme: DataScheme,
  { quantities, populationGrowthForms }: DataForms,
  findings: Findings,
): IndicatorColumns {
  const { indicators, settings, units } = scheme;
  const cells = numberReaders(scheme, findings);
  return {
    values: indicators.map(({ code }, index) =>
      valueColumn(rows, valueKey(code), cells.amount(index, quantities[index]!)),
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
  };

  /** A column of numbers, NaN where a cell has none; null without the column. */
  function numbers(key: string, reader: NumberReader): Float64Array | null {
    if (!rows.has(key)) return null;
    return readColumn(rows.cells(key), new Float64Array(rows.size).fill(NaN), null, reader);
  }
}

/** Fills the values, and the states where there are any: plain numbers that are at hand count as they are. */
function readColumn(
  cells: DataCells,
  values: Float64Array,
  states: Uint8Array | null,
  { read, noted }: NumberReader,
): Float64Array {
  const { numbers } = cells;
  for (let row = 0; row < values.length; row++) {
    const plain = numbers ? numbers[row]! : NaN;
    if (isInRange(plain)) {
      if (noted) notePlain(noted, plain, cells, row);
      values[row] = plain;
      if (states) states[row] = CellState.number;
      continue;
    }
    const number = read(cells, row);
    if (number.kind === "number") values[row] = number.value;
    if (states && number.kind !== "problem") {
      states[row] = number.kind === "number" ? CellState.number : number.state;
    }
  }
  return values;
}

function notePlain(noted: QuantityCells, value: number, cells: DataCells, row: number): void {
  if (noted.plain === null) return noteQuantity(noted, value, false, cells.place(row));
  noteQuantity(noted, value, false, noted.plain.place);
}

/** How the cells of 数据 are read, by what stands in them. */
interface NumberReaders {
  readonly factor: NumberReader;
  quantity(unit: QuantityUnit, noted: QuantityCells): NumberReader;
  /** A value, a base value or a reported value of an indicator. */
  amount(index: number, noted: DataQuantities): NumberReader;
}

function numberReaders(
  { indicators, settings, units }: DataScheme,
  findings: Findings,
): NumberReaders {
  const numberOf = (kind: NumberKind): NumberReader => ({
    noted: null,
    read: (cells, row) =>
      readNumber(cells.value(row), cells.place(row), kind, findings, { format: cells.format(row) }),
  });
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

  function quantity(unit: QuantityUnit, noted: QuantityCells): NumberReader {
    return {
      noted,
      read: (cells, row) => {
        const cell = {
          value: cells.value(row),
          format: cells.format(row),
          place: cells.place(row),
        };
        return readQuantity(cell, unit, noted, findings);
      },
    };
  }
}

function comparesBase({ measure }: Indicator, { method }: DataScheme["settings"]): boolean {
  return method === "change" || (measure !== "value" && measure !== "ratePerHead");
}

/** The values of an indicator; one without a column has no number and is blank. */
function valueColumn(rows: DataRows, key: string, reader: NumberReader): ValueColumn {
  const values = new Float64Array(rows.size).fill(NaN);
  const states = new Uint8Array(rows.size).fill(CellState.blank);
  if (!rows.has(key)) return { values, states };
  readColumn(rows.cells(key), values, states, reader);
  return { values, states: states.some((state) => state !== CellState.number) ? states : null };
}

function newQuantities(): DataQuantities {
  return { compared: quantityCells(), amounts: quantityCells() };
}

function uses({ rule }: Indicator, column: RuleColumn): boolean {
  return inWorkbook(rule).columns(rule).includes(column);
}
