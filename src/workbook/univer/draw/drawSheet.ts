import { BooleanNumber, type IDataValidationRule, type IWorksheetData } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { descriptionOf, rememberDescription } from "../structure/describedSheets";
import {
  isDescribedProtected,
  isSheetProtected,
  rememberProtection,
} from "../protection/protectedSheets";
import type { SheetFilter } from "../../sheetSpec";
import { rememberFilter } from "../filter/drawnFilters";
import { drawFilter, gridFilter } from "../filter/gridFilter";
import type { UniverBook } from "../univerBook";

/** A sheet as it can be drawn, and drawn again later: its data and the rules on its cells. */
export interface DrawnSheet {
  readonly data: Partial<IWorksheetData>;
  readonly validations: readonly IDataValidationRule[];
  readonly conditionals: readonly IConditionFormattingRule[];
  readonly filter?: SheetFilter | undefined;
  /** The description that it was drawn from, as text; undefined for a sheet that is not ours. */
  readonly description?: string;
  /** Whether it is protected although it is not ours. */
  readonly isProtected?: boolean;
  /** Its place among the sheets, if it had one; else it comes last. */
  readonly index?: number;
}

/**
 * Draws a sheet under a name. One that stands is emptied and filled again, so that formulas that refer to it go on
 * referring to it. What is drawn belongs to the spreadsheet from then on: a copy of a long sheet takes as long as the sheet.
 */
export function drawSheet(book: UniverBook, name: string, drawn: DrawnSheet): void {
  const old = book.find(name);
  // Rows that a filter hides would be passed over.
  if (old) drawFilter(book, old, undefined);
  const sheet = old ?? insert(book, name, drawn);
  if (old) refill(old, drawn.data);
  rememberDescription(book, name, drawn.description);
  const asDescribed = isDescribedProtected(book, sheet.getSheetId());
  rememberProtection(book, sheet.getSheetId(), drawn.isProtected ?? asDescribed);
  drawRules(book, sheet, drawn);
  drawFilter(book, sheet, drawn.filter);
  rememberFilter(book, sheet);
}

/** Adds what input cells take and the looks that follow a formula. */
export function drawRules(
  book: UniverBook,
  sheet: FWorksheet,
  drawn: Pick<DrawnSheet, "validations" | "conditionals">,
): void {
  for (const rule of drawn.validations) {
    const target = sheet.getSheetId();
    book.api.syncExecuteCommand("sheet.command.addDataValidation", {
      unitId: book.facade.getId(),
      subUnitId: target,
      rule: structuredClone(rule),
    });
  }
  // Each one added goes before those that are there; the first described one wins.
  for (const rule of [...drawn.conditionals].reverse()) {
    sheet.addConditionalFormattingRule(structuredClone(rule));
  }
}

function insert(book: UniverBook, name: string, { data, index }: DrawnSheet): FWorksheet {
  const { facade } = book;
  const active = facade.getActiveSheet();
  const sheet = facade.insertSheet(name, {
    index: Math.min(index ?? Infinity, book.sheets.length),
    sheet: { ...data, name },
  });
  // Inserting goes to the new sheet; where to go is for those to say who asked for it.
  if (active) facade.setActiveSheet(active);
  return sheet;
}

function refill(sheet: FWorksheet, data: Partial<IWorksheetData>): void {
  empty(sheet);
  if (data.rowCount) sheet.setRowCount(data.rowCount);
  if (data.columnCount) sheet.setColumnCount(data.columnCount);
  wholeOf(sheet).setValues(data.cellData ?? {});
  for (const range of data.mergeData ?? []) sheet.getRange(range).merge();
  setSizes(sheet, data);
  setHidden(sheet, data);
  setFreeze(sheet, data.freeze);
  setVisibility(sheet, data.hidden);
  sheet.setTabColor(data.tabColor ?? "");
}

function empty(sheet: FWorksheet): void {
  for (const rule of sheet.getDataValidations()) rule.delete();
  sheet.clearConditionalFormatRules();
  const whole = wholeOf(sheet);
  whole.breakApart();
  whole.clear();
}

function wholeOf(sheet: FWorksheet) {
  return sheet.getRange(0, 0, sheet.getMaxRows(), sheet.getMaxColumns());
}

function setSizes(sheet: FWorksheet, { columnData = {}, rowData = {} }: Partial<IWorksheetData>) {
  for (const [column, { w }] of Object.entries(columnData as Sizes)) {
    if (w !== undefined) sheet.setColumnWidth(Number(column), w);
  }
  for (const { first, count, height } of equalHeights(rowData)) {
    sheet.setRowHeightsForced(first, count, height);
  }
}

function setHidden(sheet: FWorksheet, { columnData = {}, rowData = {} }: Partial<IWorksheetData>) {
  sheet.unhideRow(sheet.getRange(0, 0, sheet.getMaxRows(), 1));
  sheet.unhideColumn(sheet.getRange(0, 0, 1, sheet.getMaxColumns()));
  for (const row of hidden(rowData)) sheet.hideRows(row, 1);
  for (const column of hidden(columnData)) sheet.hideColumns(column, 1);
}

function setFreeze(sheet: FWorksheet, freeze: IWorksheetData["freeze"] | undefined): void {
  if (freeze && (freeze.xSplit > 0 || freeze.ySplit > 0)) sheet.setFreeze(freeze);
  else sheet.cancelFreeze();
}

/** A sheet of which nothing is said stays as hidden as it was. */
function setVisibility(sheet: FWorksheet, hidden: BooleanNumber | undefined): void {
  if (hidden === undefined || (hidden === BooleanNumber.TRUE) === sheet.isSheetHidden()) return;
  if (hidden === BooleanNumber.TRUE) sheet.hideSheet();
  else sheet.showSheet();
}

type Sizes = Readonly<
  Record<number, { readonly w?: number; readonly h?: number; readonly hd?: number }>
>;

function hidden(data: object): number[] {
  return Object.entries(data as Sizes).flatMap(([key, { hd }]) => (hd === 1 ? [Number(key)] : []));
}

/** Rows of one height that follow each other, so that a long sheet takes few steps. */
function equalHeights(rowData: IWorksheetData["rowData"]) {
  const runs: { first: number; count: number; height: number }[] = [];
  for (const [key, { h }] of Object.entries(rowData as Sizes)) {
    if (h === undefined) continue;
    const last = runs.at(-1);
    const row = Number(key);
    if (last && last.height === h && last.first + last.count === row) last.count += 1;
    else runs.push({ first: row, count: 1, height: h });
  }
  return runs;
}

/** The sheet as it stands now. */
export function drawnSheet(book: UniverBook, sheet: FWorksheet): DrawnSheet {
  return {
    data: book.snapshot(sheet),
    validations: sheet.getDataValidations().map(({ rule }) => structuredClone(rule)),
    conditionals: structuredClone(sheet.getConditionalFormattingRules()),
    filter: gridFilter(book, sheet),
    description: descriptionOf(book, sheet.getSheetName()),
    isProtected: isSheetProtected(book, sheet.getSheetId()),
    index: sheet.getIndex(),
  };
}
