import type { CellValue } from "../../workbook/cell";
import { isBlank } from "../read/table";
import { inByteOrder, lineOfParts, partsOfLine } from "./canonicalText";
import { cellText, type CellText } from "./cellText";

/** A cell of a row as it is sealed. */
export interface RowCell extends CellText {
  readonly column: string;
}

/** What a row holds, wherever it stands and whatever it is called. */
export interface RowContent {
  readonly cells: readonly RowCell[];
  /** The same as it is sealed: a line a cell without sheet and row, in the order of their bytes. */
  readonly text: string;
}

/** The columns of a sheet that count, by their ids, and which of them hold days. */
export interface RowColumns {
  readonly columns: ReadonlyMap<string, number>;
  readonly days: ReadonlySet<string>;
  /** The same in one text: sheets that are read in the same way have the same one. */
  readonly signature: string;
}

type Formats = readonly (string | null)[] | undefined;

interface Known {
  readonly formats: Formats;
  readonly signature: string;
  readonly content: RowContent;
}

/** What came of lines of cells. A line never changes once it was read, so that of many rows the changed one alone costs. */
const known = new WeakMap<readonly CellValue[], Known>();

export function rowColumns(
  columns: ReadonlyMap<string, number>,
  days: ReadonlySet<string> = new Set(),
): RowColumns {
  return { columns, days, signature: JSON.stringify([[...columns], [...days]]) };
}

/** What a line of cells holds in these columns, without its blank cells. */
export function rowContent(
  values: readonly CellValue[],
  formats: Formats,
  columns: RowColumns,
): RowContent {
  const { signature } = columns;
  const before = known.get(values);
  if (before && before.formats === formats && before.signature === signature) return before.content;
  const content = contentOf(cellsIn(values, formats, columns));
  known.set(values, { formats, signature, content });
  return content;
}

export function contentOf(cells: readonly RowCell[]): RowContent {
  const lines = cells.map(({ column, kind, value }) => lineOfParts([column, kind, value]));
  return { cells, text: inByteOrder(lines).join("\n") };
}

/** The cells of a row out of its text. */
export function cellsOfText(text: string): readonly RowCell[] {
  return text.split("\n").map((line) => {
    const [column, kind, value] = partsOfLine(line);
    return { column, kind, value } as RowCell;
  });
}

function cellsIn(
  values: readonly CellValue[],
  formats: Formats,
  { columns, days }: RowColumns,
): RowCell[] {
  const cells: RowCell[] = [];
  for (const [id, column] of columns) {
    const value = values[column] ?? null;
    if (value === null || isBlank(value)) continue;
    cells.push({ column: id, ...cellText(value, formats?.[column] ?? null, days.has(id)) });
  }
  return cells;
}
