import type { Area } from "../../address";
import type { Features } from "../connection/features";
import type { Block } from "../../workbook";
import { blockFromExcel, hasErrors, loadCells } from "./readBlock";

/** Sheets within this area are read along with the list of sheets; larger ones when they are asked for. */
const SMALL = "A1:AZ400";

/** What holds something on a sheet, and how it is merged and hidden. */
export interface UsedCells {
  /** From A1 to the last cell that holds something; 0 × 0 when empty. */
  readonly area: Area;
  readonly merges: readonly Area[];
  /** Whether some of the rows, or columns, are hidden: which ones takes another request. */
  readonly hasHiddenRows: boolean;
  readonly hasHiddenColumns: boolean;
  /** All of the cells, where the sheet is small and holds nothing that needs the types of values. */
  readonly block: Block | undefined;
}

const EMPTY: Area = { row: 0, column: 0, rows: 0, columns: 0 };

/** Asks for the used range of a sheet, and for its cells when it is small. */
export function queueUsedCells(
  sheet: Excel.Worksheet,
  features: Features,
  withCells: boolean,
): () => UsedCells {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  const small = withCells ? sheet.getRange(SMALL).getUsedRangeOrNullObject(true) : undefined;
  if (small) loadCells(small).load("rowIndex,columnIndex,rowCount,columnCount");
  const merges = features.has(13) ? queueMerges(sheet) : undefined;
  return () => {
    const area = used.isNullObject ? EMPTY : fromStart(used);
    const isWhole = small && !used.isNullObject && isSame(used, small);
    const isPlain = isWhole && used.rowIndex === 0 && used.columnIndex === 0 && !hasErrors(small);
    return {
      area,
      merges: merges?.() ?? [],
      hasHiddenRows: !used.isNullObject && used.rowHidden !== false,
      hasHiddenColumns: !used.isNullObject && used.columnHidden !== false,
      block: isPlain ? blockFromExcel(area, small) : undefined,
    };
  };
}

type Place = Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">;

const fromStart = ({ rowIndex, columnIndex, rowCount, columnCount }: Place): Area => ({
  row: 0,
  column: 0,
  rows: rowIndex + rowCount,
  columns: columnIndex + columnCount,
});

function isSame(one: Place, other: Place): boolean {
  return (
    one.rowIndex === other.rowIndex &&
    one.columnIndex === other.columnIndex &&
    one.rowCount === other.rowCount &&
    one.columnCount === other.columnCount
  );
}

/** A sheet that is blank answers A1 as its used range, so that there is always one to ask. */
function queueMerges(sheet: Excel.Worksheet): () => readonly Area[] {
  const merged = sheet.getUsedRange(true).getMergedAreasOrNullObject();
  merged.load(
    "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount",
  );
  return () =>
    merged.isNullObject
      ? []
      : merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
          row: rowIndex,
          column: columnIndex,
          rows: rowCount,
          columns: columnCount,
        }));
}
