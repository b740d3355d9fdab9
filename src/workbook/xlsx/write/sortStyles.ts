import type { SortedRows } from "../../sheetChange";
import type { SheetEntry } from "../package/workbookPart";
import type { XlsxFile } from "../xlsxFile";
import { withStyles } from "./withStyles";

/** The styles of cells by row and column. */
type CellStyles = ReadonlyMap<number, ReadonlyMap<number, number>>;

/**
 * Lets the styles of cells go with rows that are sorted, to be called once the values are written: a number that is shown as
 * per cent is another mark than one that is not. Gives what does it, since it has to know the styles as they were before.
 */
export function stylesToSort(
  file: XlsxFile,
  entry: SheetEntry,
  sorts: readonly SortedRows[],
): () => void {
  if (sorts.length === 0) return () => undefined;
  let styles: CellStyles = stylesIn(file.parts.text(entry.part));
  for (const sort of sorts) styles = sorted(styles, sort);
  const isSorted = (row: number, column: number): boolean =>
    sorts.some(({ area, order }) => order[row] !== undefined && isIn(area, column));
  return () =>
    file.change((parts) => {
      const moved = parts.parse(entry.part, (xml) =>
        withStyles(xml, (row, column, style) =>
          isSorted(row, column) ? (styles.get(row)?.get(column) ?? 0) : style,
        ),
      );
      parts.write(entry.part, moved);
    });
}

function stylesIn(xml: string): CellStyles {
  const styles = new Map<number, Map<number, number>>();
  withStyles(xml, (row, column, style) => {
    const line = styles.get(row) ?? new Map<number, number>();
    styles.set(row, line.set(column, style));
    return style;
  });
  return styles;
}

function sorted(styles: CellStyles, { area, order }: SortedRows): CellStyles {
  const next = new Map(styles);
  for (const [key, from] of Object.entries(order)) {
    const row = Number(key);
    const stays = [...(styles.get(row) ?? [])].filter(([column]) => !isIn(area, column));
    const comes = [...(styles.get(from) ?? [])].filter(([column]) => isIn(area, column));
    next.set(row, new Map([...stays, ...comes]));
  }
  return next;
}

const isIn = ({ column: first, columns }: SortedRows["area"], column: number): boolean =>
  column >= first && column < first + columns;
