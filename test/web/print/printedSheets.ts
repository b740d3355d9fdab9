import { printedExtent } from "../../../src/web/print/printedExtent";
import type { PrintedSheet } from "../../../src/web/print/printedSheet";
import type { CellValue } from "../../../src/workbook/cell";
import type { PrintSetup } from "../../../src/workbook/sheetSpec";
import { frozen } from "../frozen";

interface Given {
  readonly info?: Partial<PrintedSheet["info"]>;
  readonly looks?: Partial<PrintedSheet["looks"]>;
  readonly print?: PrintSetup;
}

/** A sheet of these texts; what reads as a number is one. Columns are 10 characters wide: 62 points. */
export function sheetOf(texts: readonly (readonly string[])[], given: Given = {}): PrintedSheet {
  const columns = texts[0]!.length;
  const values: CellValue[][] = texts.map((line) =>
    line.map((text) => (text === "" ? null : Number(text) || text)),
  );
  const sheet = {
    texts,
    looks: { styles: [], ...given.looks },
    block: {
      area: { row: 0, column: 0, rows: texts.length, columns },
      values,
      formulas: [],
      formats: [],
    },
    info: {
      name: "结果",
      isHidden: false,
      isProtected: false,
      rows: texts.length,
      columns,
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      ...given.info,
    },
  };
  return frozen({ ...sheet, print: given.print, extent: printedExtent(sheet) });
}

/** A column of so many rows. */
export function longSheet(rows: number, given: Given = {}): PrintedSheet {
  return sheetOf(
    Array.from({ length: rows }, (_, row) => [`第${row + 1}行`]),
    given,
  );
}
