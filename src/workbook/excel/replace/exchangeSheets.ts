import { areaAddress, type Area } from "../../address";
import type { SheetSpec } from "../../sheetSpec";
import type { ExcelConnection } from "../connection/excelConnection";
import type { Features } from "../connection/features";
import { columnCount } from "../describe/contentSteps";
import { finishSheet, OUR_PROTECTION, plannedTable } from "./finishSheet";
import type { PlannedSheet, RenderPlan } from "./renderPlan";
import { stripSheet } from "./stripSheet";

/**
 * Puts the built sheets into their places in one request. Protection comes off first, because a password refuses that;
 * then a marker says that the exchange has begun, that everything stands, and by its removal that it is complete.
 */
export async function exchangeSheets(
  connection: ExcelConnection,
  { sheets, marker, doneMarker }: RenderPlan,
): Promise<void> {
  const { features } = connection;
  await connection.send((context) => {
    const { worksheets } = context.workbook;
    for (const { old } of sheets) {
      if (old?.isProtected) worksheets.getItem(old.id).protection.unprotect();
    }
    worksheets.getItem(marker).visibility = "VeryHidden";
    for (const { old } of sheets) {
      if (old) stripSheet(worksheets.getItem(old.id), old, features);
    }
    for (const planned of sheets) exchange(worksheets, planned, features);
    for (const planned of sheets) show(worksheets, planned);
    worksheets.getItem(marker).name = doneMarker;
    for (const planned of sheets) release(worksheets, planned);
    const last = worksheets.getItem(doneMarker);
    last.visibility = "Hidden";
    last.delete();
    return () => undefined;
  });
}

/** Fills the place of an old sheet, or finishes the new one where it was built. */
function exchange(
  worksheets: Excel.WorksheetCollection,
  { spec, old, temporary, steps, layout }: PlannedSheet,
  features: Features,
): void {
  const target = worksheets.getItem(old ? old.id : temporary!);
  if (old && temporary !== undefined) {
    const cells = copiedCells(spec);
    if (cells) {
      const source = worksheets.getItem(temporary).getRange(areaAddress(cells));
      target.getRange("A1").copyFrom(source, "All");
    }
    layout.queue(target);
  } else if (old) for (const step of steps) step.queue(target);
  const protection = spec.isProtected ? OUR_PROTECTION : undefined;
  finishSheet(target, (spec.tables ?? []).map(plannedTable), protection, features);
}

/** Shows a new sheet under its name. */
function show(worksheets: Excel.WorksheetCollection, { spec, old, temporary }: PlannedSheet): void {
  if (old || temporary === undefined) return;
  const sheet = worksheets.getItem(temporary);
  sheet.name = spec.name;
  sheet.visibility = "Visible";
}

/** Takes away what an old sheet was replaced from, and its copy. */
function release(
  worksheets: Excel.WorksheetCollection,
  { old, temporary, backup }: PlannedSheet,
): void {
  if (old && temporary !== undefined) worksheets.getItem(temporary).delete();
  if (backup !== undefined) worksheets.getItem(backup).delete();
}

/** All cells from A1 on that hold something or that a rule is about. */
function copiedCells(spec: SheetSpec): Area | undefined {
  const { merges = [], validations = [], conditionals = [] } = spec;
  const areas = [
    { row: 0, column: 0, rows: spec.rows.length, columns: columnCount(spec) },
    ...merges,
    ...[...validations, ...conditionals].map(({ area }) => area),
  ];
  const rows = Math.max(...areas.map((area) => area.row + area.rows));
  const columns = Math.max(...areas.map((area) => area.column + area.columns));
  return rows > 0 && columns > 0 ? { row: 0, column: 0, rows, columns } : undefined;
}
