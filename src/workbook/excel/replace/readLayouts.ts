import { parseArea } from "../../address";
import type { ExcelConnection } from "../connection/excelConnection";
import type { SheetLayout } from "../describe/layout";
import { BANDS, MARGINS, type PageSetup } from "../describe/pageSetup";
import type { PlannedTable } from "./addTables";
import type { SurveyedSheet } from "./survey";

/** A sheet that another one is to look like: its layout, its tables, and the cells to copy. */
export interface Original {
  readonly layout: SheetLayout;
  readonly tables: readonly PlannedTable[];
  /** The address of the cells from A1 on. */
  readonly cells: string;
}

/** With the names that the tables had before they were copied. */
export const withTableNames = (original: Original, names: readonly string[]): Original => ({
  ...original,
  tables: original.tables.map((table, index) => ({ ...table, name: names[index] ?? table.name })),
});

/** Reads what copying cells leaves out, of several sheets in one request. Needs ExcelApi 1.9. */
export function readOriginals(
  connection: ExcelConnection,
  sheets: readonly SurveyedSheet[],
): Promise<readonly Original[]> {
  return connection.send((context) => {
    const readers = sheets.map((head) =>
      queueOriginal(context.workbook.worksheets.getItem(head.id), head),
    );
    return () => readers.map((read) => read());
  });
}

function queueOriginal(sheet: Excel.Worksheet, { tables }: SurveyedSheet): () => Original {
  const used = sheet.getUsedRange(false).load("address,rowIndex,columnIndex");
  const rows = used.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  const columns = used.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const frozen = sheet.freezePanes.getLocationOrNullObject().load("address,rowCount,columnCount");
  const page = queuePage(sheet);
  const areas = tables.map(({ id }) => sheet.tables.getItem(id).getRange().load("address"));
  sheet.load("tabColor,standardHeight");
  return () => ({
    layout: {
      widths: shifted(used.columnIndex, columns.value, ({ format }) => format?.columnWidth),
      heights: shifted(used.rowIndex, rows.value, ({ format }) =>
        format?.rowHeight === sheet.standardHeight ? undefined : format?.rowHeight,
      ),
      hiddenColumns: shifted(used.columnIndex, columns.value, (each) => each.columnHidden === true),
      hiddenRows: shifted(used.rowIndex, rows.value, (each) => each.rowHidden === true),
      freeze: frozen.isNullObject ? undefined : frozenCounts(frozen),
      tabColour: sheet.tabColor,
      page: page(),
    },
    tables: tables.map(({ name }, index) => ({ name, address: local(areas[index]!.address) })),
    cells: `A1:${local(used.address).split(":").at(-1)}`,
  });
}

/** An address without the name of its sheet. */
const local = (address: string): string =>
  address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");

function shifted<Line, Held>(
  start: number,
  lines: readonly Line[],
  of: (line: Line) => Held,
): readonly Held[] {
  return [...new Array<Held>(start), ...lines.map(of)];
}

/** Frozen rows answer whole rows as their place, frozen columns whole columns. */
function frozenCounts({ address, rowCount, columnCount }: Excel.Range): SheetLayout["freeze"] {
  const isCells = parseArea(local(address)) !== undefined;
  if (isCells && rowCount < 1_048_576 && columnCount < 16_384) {
    return { rows: rowCount, columns: columnCount };
  }
  return rowCount < 1_048_576 ? { rows: rowCount, columns: 0 } : { rows: 0, columns: columnCount };
}

function queuePage(sheet: Excel.Worksheet): () => PageSetup {
  const { pageLayout, verticalPageBreaks } = sheet;
  pageLayout.load(`orientation,paperSize,zoom,centerHorizontally,${MARGINS.join(",")}`);
  const bands = pageLayout.headersFooters.defaultForAllPages.load(BANDS.join(","));
  const area = pageLayout.getPrintAreaOrNullObject().load("address");
  const rows = pageLayout.getPrintTitleRowsOrNullObject().load("address");
  const columns = pageLayout.getPrintTitleColumnsOrNullObject().load("address");
  verticalPageBreaks.load("items/columnIndex");
  const address = (range: Excel.Range | Excel.RangeAreas): string | undefined =>
    range.isNullObject ? undefined : local(range.address);
  return () => {
    const { orientation, paperSize, zoom, centerHorizontally } = pageLayout;
    return {
      orientation,
      paperSize,
      zoom,
      centerHorizontally,
      margins: pageLayout,
      bands,
      printArea: address(area),
      titleRows: address(rows),
      titleColumns: address(columns),
      columnBreaks: verticalPageBreaks.items.map(({ columnIndex }) => columnIndex),
    };
  };
}
