import type { Features } from "../connection/features";
import { applyLayout, freezePanes } from "../describe/layout";
import { addTables } from "./addTables";
import type { Original } from "./readLayouts";
import { stripSheet } from "./stripSheet";
import type { SurveyedSheet } from "./survey";

/** A sheet and the one that it is to become like, in its place. */
export interface Replacement {
  readonly target: SurveyedSheet;
  readonly source: SurveyedSheet;
  readonly original: Original;
}

/** Makes a sheet like another one without giving up its identity. Protection must be off. Needs ExcelApi 1.9. */
export function queueReplacement(
  context: Excel.RequestContext,
  { target, source, original }: Replacement,
  features: Features,
): void {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItem(target.id);
  stripSheet(sheet, target, features);
  sheet.getRange("A1").copyFrom(worksheets.getItem(source.id).getRange(original.cells), "All");
  applyLayout(sheet, original.layout, features);
  addTables(sheet, original.tables);
  if (!target.isHidden) freezePanes(sheet, original.layout.freeze, features);
  if (source.protection) sheet.protection.protect(source.protection);
}
