import type { Features } from "../connection/features";
import type { SurveyedSheet } from "./survey";

/** Takes everything off a sheet that is to be replaced in its place; formulas elsewhere go on referring to it. */
export function stripSheet(
  sheet: Excel.Worksheet,
  { tables, charts, isFiltered }: Pick<SurveyedSheet, "tables" | "charts" | "isFiltered">,
  features: Features,
): void {
  for (const { id } of tables) sheet.tables.getItem(id).convertToRange();
  for (const name of charts) sheet.charts.getItem(name).delete();
  if (isFiltered) sheet.autoFilter.remove();
  const whole = sheet.getRange();
  whole.unmerge();
  if (features.has(6)) whole.conditionalFormats.clearAll();
  if (features.has(8)) whole.dataValidation.clear();
  whole.clear("All");
  whole.rowHidden = false;
  whole.columnHidden = false;
  if (!features.has(7)) return;
  whole.format.useStandardWidth = true;
  whole.format.useStandardHeight = true;
  sheet.freezePanes.unfreeze();
}
