import type { Columns } from "../../scoring/columns";
import { ScoreError } from "../../scoring/errors";
import type { Scheme } from "../../scoring/scheme";
import type { CellValue } from "../../workbook/cell";
import type { Findings, Place } from "../findings/finding";
import { readNumber, readText } from "./cells";
import { byRow, type DataRows } from "./dataRows";
import {
  indicatorColumns,
  type DataForms,
  type DataQuantities,
  type DataScheme,
} from "./indicatorColumns";
import type { QuantityCells } from "./quantity";
import { classNumbers, type ClassNumbers } from "./readClasses";
import { readStatus } from "./readStatus";

/** The names of the units by number: an array, or something more compact where they are millions. */
export interface UnitNames {
  readonly length: number;
  at(unit: number): string | undefined;
}

/** Units by name. */
export type UnitIndex = Pick<ReadonlyMap<string, number>, "get" | "has">;

/** 数据 as read, of a sheet or of a file: columns of numbers, the units by name, and where each value stands. */
export interface DataColumns {
  readonly columns: Columns;
  readonly units: UnitNames;
  /** The header over the units, which says what they are: 单位, 部门, 姓名. */
  readonly unitHeader: string;
  readonly unitIndex: UnitIndex;
  /** By plainWord of the name, where only one unit has it. */
  readonly plainIndex: Pick<UnitIndex, "get">;
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

/** What one row after the other says: the columns of a part of the units, with their classes by number. */
export interface RowColumns
  extends
    Omit<Columns, "size" | "classes" | "classNames" | "ledger" | "vetoes">,
    Pick<DataColumns, "baseScore" | "baseRank" | "reported"> {
  readonly classes: Uint16Array;
  /** By row; null without the column. */
  readonly reasons: readonly string[] | null;
}

/** What is known of all rows while they are read. */
export interface RowsGround {
  readonly scheme: DataScheme & Pick<Scheme, "bands">;
  readonly forms: DataForms;
  readonly classes: ClassNumbers;
}

/** Reads the columns of rows. `nameOf` names the unit of a row, for what is said about it. */
export function readRows(
  rows: DataRows,
  nameOf: (row: number) => string,
  { scheme, forms, classes }: RowsGround,
  findings: Findings,
): RowColumns {
  const own = indicatorColumns(rows, scheme, forms, findings);
  const reason = rows.cells("statusReason");
  const reasons = rows.has("statusReason")
    ? byRow(rows.size, (row) => readText(reason.value(row), reason.place(row), findings))
    : null;
  const numbers = numberColumns(rows, findings);
  return {
    ...own,
    classes: classNumbers(rows, classes, findings),
    population: numbers("population", NaN),
    basePopulation: numbers("basePopulation", NaN),
    difficulty: coefficientColumn("difficulty", rows, numbers, findings),
    post: coefficientColumn("post", rows, numbers, findings),
    ...readStatus(rows, nameOf, scheme.bands, findings),
    baseScore: numbers("baseScore", NaN),
    baseRank: numbers("baseRank", NaN),
    reasons,
  };
}

/** A column of numbers, `blank` where a cell is empty or says that there is none; null without the column. */
type NumberColumn = (key: string, blank: number) => Float64Array | null;

function numberColumns(rows: DataRows, findings: Findings): NumberColumn {
  return (key, blank) => {
    if (!rows.has(key)) return null;
    const cells = rows.cells(key);
    return Float64Array.from({ length: rows.size }, (_, row) => {
      const read = readNumber(cells.value(row), cells.place(row), "plain", findings);
      return read.kind === "number" ? read.value : blank;
    });
  };
}

/** A column of factors; none of them may wipe out or turn a total. */
function coefficientColumn(
  key: "difficulty" | "post",
  rows: DataRows,
  numbers: NumberColumn,
  findings: Findings,
): Float64Array | null {
  const column = numbers(key, 1);
  column?.forEach((coefficient, row) => {
    if (coefficient > 0) return;
    const error = new ScoreError("invalidCoefficient", { coefficient });
    findings.addError(error, rows.cells(key).place(row));
  });
  return column;
}
