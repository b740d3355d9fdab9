import {
  SetSheetsFilterCriteriaMutation,
  SetSheetsFilterRangeMutation,
  RemoveSheetsFilterMutation,
  SheetsFilterService,
} from "@univerjs/preset-sheets-filter";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { FilterColumn, SheetFilter } from "../../sheetSpec";
import { areaOf, rangeOf } from "../image/sheetImage";
import type { UniverBook } from "../univerBook";
import { criteriaOf, showsOf } from "./filterColumns";

/** The filter of a sheet as it is now. Columns by colours and the like show the texts of the rows that are left. */
export function gridFilter(book: UniverBook, sheet: FWorksheet): SheetFilter | undefined {
  const model = modelOf(book, sheet);
  if (!model) return undefined;
  const area = areaOf(model.getRange());
  const hidden = [...model.filteredOutRows].sort((one, other) => one - other);
  const columns = model.getAllFilterColumns().map(([column, each]): FilterColumn => {
    const shows = showsOf(each.getColumnData());
    return {
      column,
      shows: shows.kind === "other" ? shownTexts(sheet, area, hidden, column) : shows,
    };
  });
  return { area, columns: columns.sort((one, other) => one.column - other.column), hidden };
}

/** Whether a column is filtered in a way that no file of ours says. */
export function hasOtherFilters(book: UniverBook, sheet: FWorksheet): boolean {
  const columns = modelOf(book, sheet)?.getAllFilterColumns() ?? [];
  return columns.some(([, each]) => showsOf(each.getColumnData()).kind === "other");
}

/** The rows that the filter hides. */
export function filteredRows(book: UniverBook, sheet: FWorksheet): readonly number[] {
  return [...(modelOf(book, sheet)?.filteredOutRows ?? [])];
}

/** Filters a sheet anew, or no more. The rows that a file hides stay hidden, however its program came to them. */
export function drawFilter(
  book: UniverBook,
  sheet: FWorksheet,
  filter: SheetFilter | undefined,
): void {
  const target = { unitId: book.facade.getId(), subUnitId: sheet.getSheetId() };
  const run = (id: string, params: object = {}): void =>
    void book.api.syncExecuteCommand(id, { ...target, ...params });
  if (modelOf(book, sheet)) run(RemoveSheetsFilterMutation.id);
  if (!filter) return;
  const { area, columns, hidden } = filter;
  const rows = Math.min(area.rows, sheet.getMaxRows() - area.row);
  const inside = {
    ...area,
    rows,
    columns: Math.min(area.columns, sheet.getMaxColumns() - area.column),
  };
  if (rows < 1 || inside.columns < 1) return;
  run(SetSheetsFilterRangeMutation.id, { range: rangeOf(inside) });
  for (const each of columns) {
    const known = criteriaOf(each);
    const criteria =
      known ?? criteriaOf({ ...each, shows: shownTexts(sheet, inside, hidden, each.column) });
    run(SetSheetsFilterCriteriaMutation.id, { col: each.column, criteria, reCalc: false });
  }
  const model = modelOf(book, sheet);
  if (model) model.filteredOutRows = new Set(hidden);
}

/** A filter by the values that the rows show which are not hidden. */
function shownTexts(
  sheet: FWorksheet,
  { row, rows }: SheetFilter["area"],
  hidden: readonly number[],
  column: number,
): FilterColumn["shows"] {
  const isHidden = new Set(hidden);
  const texts = new Set<string>();
  sheet
    .getRange(row, column, rows, 1)
    .getDisplayValues()
    .forEach(([text = ""], index) => {
      if (index > 0 && !isHidden.has(row + index)) texts.add(text);
    });
  const blanks = texts.delete("");
  return { kind: "values", texts: [...texts], ...(blanks ? { blanks: true } : {}) };
}

function modelOf(book: UniverBook, sheet: FWorksheet) {
  return book.service(SheetsFilterService).getFilterModel(book.facade.getId(), sheet.getSheetId());
}
