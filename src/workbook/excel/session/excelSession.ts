import { areaAddress } from "../../address";
import { named } from "../cells/readSheet";
import { errorCode } from "../connection/errorCode";
import type { ExcelConnection } from "../connection/excelConnection";
import type { ExcelState } from "../state/excelState";
import type { Selection, Session } from "../../workbook";
import { Highlights } from "./highlights";
import { watchChanges } from "./watchChanges";

/** Selection, highlights and stored texts of the workbook that is open in Excel. */
export function excelSession(connection: ExcelConnection, state: ExcelState): Session {
  const highlights = new Highlights(connection);
  const selected = (): Promise<Selection | undefined> =>
    connection.attempt(() => readSelection(connection));
  return {
    selected,
    watchSelection: (onChange) => connection.attempt(() => watchSelection(selected, onChange)),
    watchChanges: (onChange) => connection.attempt(() => watchChanges(connection, onChange)),
    select: (sheet, area) =>
      connection.attempt(() =>
        named(sheet, () =>
          connection.send((context) => {
            const target = context.workbook.worksheets.getItem(sheet);
            target.activate();
            target.getRange(areaAddress(area)).select();
            return () => undefined;
          }),
        ),
      ),
    highlight: (sheet, areas) =>
      connection.attempt(() => named(sheet, () => highlights.light(sheet, areas))),
    clearHighlights: () => connection.attempt(() => highlights.clear()),
    load: (key) => connection.attempt(async () => (await state.read()).get(key)),
    store: (key, text) =>
      connection.attempt(async () => {
        const next = new Map(await state.read());
        if (text === undefined) next.delete(key);
        else next.set(key, text);
        await connection.send((context) => state.queueWrite(context, next));
      }),
  };
}

/** Several areas, charts and pictures are no selection of cells: Excel refuses to give a range then. */
async function readSelection(connection: ExcelConnection): Promise<Selection | undefined> {
  try {
    return await connection.send((context) => {
      const range = context.workbook.getSelectedRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
      return () => ({
        sheet: range.worksheet.name,
        area: {
          row: range.rowIndex,
          column: range.columnIndex,
          rows: range.rowCount,
          columns: range.columnCount,
        },
      });
    });
  } catch (error) {
    const code = errorCode(error);
    if (code === "InvalidSelection" || code === "GeneralException") return undefined;
    throw error;
  }
}

/** Excel tells only that the selection changed; what is selected has to be asked. */
async function watchSelection(
  selected: () => Promise<Selection | undefined>,
  onChange: (selection: Selection | undefined) => void,
): Promise<() => void> {
  const context = new Excel.RequestContext();
  let isWatching = true;
  const handler = context.workbook.onSelectionChanged.add(async () => {
    const selection = await selected();
    if (isWatching) onChange(selection);
  });
  await context.sync();
  return () => {
    if (!isWatching) return;
    isWatching = false;
    handler.remove();
    void handler.context.sync();
  };
}
