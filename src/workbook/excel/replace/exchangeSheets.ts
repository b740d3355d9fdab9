import { areaAddress, type Area } from "../../address";
import type { SheetSpec } from "../../sheetSpec";
import type { ExcelConnection } from "../connection/excelConnection";
import type { Features } from "../connection/features";
import { columnCount } from "../describe/contentSteps";
import { freezePanes } from "../describe/layout";
import { addTables, OUR_PROTECTION, plannedTable } from "./addTables";
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
    const { worksheets, application } = context.workbook;
    if (features.has(9)) application.suspendScreenUpdatingUntilNextSync();
    for (const { old } of sheets) {
      if (old?.isProtected) worksheets.getItem(old.id).protection.unprotect();
    }
    worksheets.getItem(marker).visibility = "VeryHidden";
    for (const { old } of sheets) {
      if (old) stripSheet(worksheets.getItem(old.id), old, features);
    }
    for (const planned of sheets) exchange(worksheets, planned);
    for (const planned of sheets) finish(worksheets, planned, features);
    worksheets.getItem(marker).name = doneMarker;
    for (const planned of sheets) release(worksheets, planned);
    const last = worksheets.getItem(doneMarker);
    last.visibility = "Hidden";
    last.delete();
    return () => undefined;
  });
}

/** Fills the place of an old sheet; a new one stays where it was built. */
function exchange(
  worksheets: Excel.WorksheetCollection,
  { spec, old, temporary, steps, layout }: PlannedSheet,
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
  addTables(target, (spec.tables ?? []).map(plannedTable));
}

/** Shows a new sheet under its name; panes and protection come last. */
function finish(
  worksheets: Excel.WorksheetCollection,
  planned: PlannedSheet,
  features: Features,
): void {
  show(worksheets, planned);
  const { spec, old } = planned;
  const sheet = worksheets.getItem(old ? old.id : spec.name);
  if (!old?.isHidden) freezePanes(sheet, spec.freeze, features);
  if (spec.isProtected) sheet.protection.protect(OUR_PROTECTION);
}

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
