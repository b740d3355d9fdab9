import type { Sentence } from "../../scoring/locale";
import { gridSheet } from "../grid/gridSheets";
import type { GridWorkbook } from "../workbenchParts";
import { WORKBENCH } from "../workbenchTexts";
import { printedExtent } from "./printedExtent";
import type { PrintedSheet } from "./printedSheet";

/** Cells beyond this many take a browser too long to lay out for the printer. */
const MOST_CELLS = 60_000;

/** The sheet that is shown, ready for the printer, or why it cannot be printed. */
export async function sheetToPrint(workbook: GridWorkbook): Promise<PrintedSheet | Sentence> {
  const selected = await workbook.session.selected();
  const infos = await workbook.cells.list();
  const info = infos.find(({ name }) => name === selected?.sheet) ?? infos[0]!;
  const cells = info.rows * info.columns;
  if (cells === 0) return WORKBENCH.nothingToPrint;
  if (cells > MOST_CELLS) return WORKBENCH.tooLongToPrint;
  const sheet = { ...(await gridSheet(workbook, info)), texts: workbook.texts(info.name) };
  const extent = printedExtent(sheet);
  const styles = await workbook.shownStyles(info.name, extent);
  return {
    ...sheet,
    looks: { ...sheet.looks, styles },
    print: workbook.print(info.name),
    extent,
  };
}
