import type { IStyleData, Nullable } from "@univerjs/core";
import { FormulaResultStatus } from "@univerjs/engine-formula";
import {
  CFSubRuleType,
  ConditionalFormattingFormulaService,
} from "@univerjs/sheets-conditional-formatting";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { SheetFormatting } from "../../sheetFormatting";
import type { Style, StyleName } from "../../sheetSpec";
import type { UniverBook } from "../univerBook";
import { readStyle } from "./readStyle";

/** How many rows and columns from A1 on. */
interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** So long the spreadsheet gathers the looks that it was asked for, before it works out what follows conditions (0.25.1). */
const GATHERED = 150;

/** How often it is asked whether the formulas of conditions have given something: at most ten seconds altogether. */
const ASKED = 200;
const PAUSE = 50;

/**
 * The looks that cells show, with those that follow conditions. The spreadsheet works these out for the cells in sight,
 * and for others only when it is asked for them.
 */
export async function shownStyles(
  book: UniverBook,
  sheet: FWorksheet,
  extent: Extent,
): Promise<SheetFormatting["styles"]> {
  const first = stylesOf(book, sheet, extent);
  if (sheet.getConditionalFormattingRules().length === 0) return first;
  await new Promise((done) => setTimeout(done, GATHERED));
  await book.calculated();
  for (let times = 0; times < ASKED && areConditionsWaiting(book, sheet); times += 1) {
    await new Promise((done) => setTimeout(done, PAUSE));
  }
  return stylesOf(book, sheet, extent);
}

/** Formulas of conditions are calculated beside those of cells, also in a sheet without any of these. */
function areConditionsWaiting(book: UniverBook, sheet: FWorksheet): boolean {
  const formulas = book.service(ConditionalFormattingFormulaService);
  const unitId = book.facade.getId();
  return sheet.getConditionalFormattingRules().some(({ cfId, rule }) => {
    if (!("subType" in rule) || rule.subType !== CFSubRuleType.formula) return false;
    const matrix = formulas.getFormulaMatrix(unitId, sheet.getSheetId(), cfId, rule.value);
    return matrix.status === FormulaResultStatus.WAIT;
  });
}

function stylesOf(
  book: UniverBook,
  facade: FWorksheet,
  { rows, columns }: Extent,
): (StyleName | Style | undefined)[][] {
  const sheet = facade.getSheet();
  const known = book.facade.getWorkbook().getStyles();
  const read = new Map<string, StyleName | Style>();
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_each, column) => {
      const shown = sheet.getCell(row, column)?.s;
      const data: Nullable<IStyleData> = typeof shown === "string" ? known.get(shown) : shown;
      if (!data) return undefined;
      const key = JSON.stringify(data);
      const style = read.get(key) ?? readStyle(data);
      read.set(key, style);
      return style;
    }),
  );
}
