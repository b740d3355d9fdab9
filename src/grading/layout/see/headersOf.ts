import type { FoundTable } from "./foundTable";
import { headerNames } from "./headerNames";
import { bareHeader } from "./headerWords";
import { textIn } from "./view";

/** What stands above a column: the words of its own cell, and the groups that are merged over it. */
export interface ColumnHeader {
  readonly leaf: string;
  readonly groups: readonly string[];
  /** The row of the innermost header. */
  readonly row: number;
}

/** The header of each column, with merged cells counting for all columns and rows that they cover. */
export function headersOf(table: FoundTable): ColumnHeader[] {
  const { view, headerRows, firstColumn, lastColumn } = table;
  const last = headerRows.at(-1);
  if (last === undefined) {
    const none: ColumnHeader = { leaf: "", groups: [], row: table.firstLine };
    return Array.from({ length: lastColumn - firstColumn + 1 }, () => none);
  }
  const named = headerNames(table);
  const covered = new Map<string, string>();
  for (const { row, column, rows, columns } of view.mergesWithin(headerRows[0]!, last)) {
    const text = textIn(view.value(row, column));
    for (let down = row; down < Math.min(row + rows, last + 1); down++) {
      for (let right = column; right < Math.min(column + columns, lastColumn + 1); right++) {
        covered.set(`${down} ${right}`, text);
      }
    }
  }
  return Array.from({ length: lastColumn - firstColumn + 1 }, (_, offset) => {
    const column = firstColumn + offset;
    const path: { text: string; row: number }[] = [];
    for (const row of named) {
      const text = covered.get(`${row} ${column}`) ?? textIn(view.value(row, column));
      if (text !== "" && text !== path.at(-1)?.text) path.push({ text, row });
    }
    const leaf = path.pop();
    const above = path.at(-1);
    // A row of units of measure, (件), belongs to the names above it.
    if (leaf && above && bareHeader(leaf.text) === "") {
      path.pop();
      leaf.text = `${above.text}${leaf.text}`;
    }
    return {
      leaf: leaf?.text ?? "",
      groups: path.map(({ text }) => text),
      row: leaf?.row ?? last,
    };
  });
}
