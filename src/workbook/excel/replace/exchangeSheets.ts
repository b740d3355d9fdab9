import { areaAddress, type Area } from "../../address";
import type { SheetSpec, Visibility } from "../../sheetSpec";
import type { ExcelConnection } from "../connection/excelConnection";
import type { Features } from "../connection/features";
import { columnCount } from "../describe/contentSteps";
import { freezePanes } from "../describe/layout";
import { addTables, OUR_PROTECTION, plannedTable } from "./addTables";
import { findHead } from "../sheetHeads";
import type { PlannedSheet, RenderPlan } from "./renderPlan";
import { stripSheet } from "./stripSheet";
import type { Survey, SurveyedSheet } from "./survey";
import { largest } from "../../extremes";

/** A sheet in whose place another comes, as it stands. */
type Standing = Pick<
  SurveyedSheet,
  "id" | "name" | "tables" | "charts" | "isFiltered" | "isProtected"
>;

/** A planned sheet with the one that becomes it: the old one, or the one where a new one is built. */
interface Place extends PlannedSheet {
  readonly target: Standing;
}

/**
 * Puts the built sheets into their places in one request. Protection comes off first, because a password refuses that;
 * then a marker says that the exchange has begun, that everything stands, and by its removal that it is complete. One that broke
 * off goes on from what stands now.
 */
export async function exchangeSheets(
  connection: ExcelConnection,
  { sheets, journal: { marker, doneMarker } }: RenderPlan,
  now?: Survey,
): Promise<void> {
  const { features } = connection;
  const places = sheets.map((planned): Place => ({ ...planned, target: targetOf(planned, now) }));
  await connection.send((context) => {
    const { worksheets, application } = context.workbook;
    if (features.has(9)) application.suspendScreenUpdatingUntilNextSync();
    for (const { target } of places) {
      if (target.isProtected) worksheets.getItem(target.id).protection.unprotect();
    }
    worksheets.getItem(marker).visibility = "VeryHidden";
    // Formulas that are written once more refer to new sheets by the names under which those were built.
    for (const { old, target, temporary } of places) {
      if (!old && target.name !== temporary) worksheets.getItem(target.id).name = temporary;
    }
    for (const { old, target } of places) {
      if (old) stripSheet(worksheets.getItem(target.id), target, features);
    }
    for (const place of places) exchange(worksheets, place);
    for (const place of places) finish(worksheets, place, features);
    worksheets.getItem(marker).name = doneMarker;
    for (const place of places) release(worksheets, place);
    const last = worksheets.getItem(doneMarker);
    last.visibility = "Hidden";
    last.delete();
    return () => undefined;
  });
}

/** What stands where a sheet is to come; a new one may have its name already where the exchange broke off. */
function targetOf({ spec, old, temporary }: PlannedSheet, now: Survey | undefined): Standing {
  const built = {
    id: temporary,
    name: temporary,
    tables: [],
    charts: [],
    isFiltered: false,
    isProtected: false,
  };
  if (!now) return old ?? built;
  const found = old
    ? now.sheets.find(({ id }) => id === old.id)
    : (findHead(now.sheets, temporary) ?? findHead(now.sheets, spec.name));
  return found ?? old ?? built;
}

/** Fills the place of an old sheet; a new one stays where it was built. */
function exchange(
  worksheets: Excel.WorksheetCollection,
  { spec, old, temporary, backup, steps, layout, charts, target: { id, tables } }: Place,
): void {
  const target = worksheets.getItem(id);
  if (!old) for (const table of tables) target.tables.getItem(table.id).convertToRange();
  if (old && backup !== undefined) {
    const cells = copiedCells(spec);
    if (cells) {
      const source = worksheets.getItem(temporary).getRange(areaAddress(cells));
      target.getRange("A1").copyFrom(source, "All");
    }
    layout.queue(target);
    charts.queue(target);
  } else if (old) for (const step of steps) step.queue(target);
  addTables(target, (spec.tables ?? []).map(plannedTable));
}

/** Shows a new sheet under its name; panes and protection come last. */
function finish(
  worksheets: Excel.WorksheetCollection,
  { spec, old, target }: Place,
  features: Features,
): void {
  show(worksheets, { spec, old, target });
  const sheet = worksheets.getItem(old ? target.id : spec.name);
  const isShown = (spec.visibility ?? (old?.isHidden ? "hidden" : "visible")) === "visible";
  if (isShown) freezePanes(sheet, spec.freeze, features);
  if (spec.isProtected) sheet.protection.protect(OUR_PROTECTION);
}

function show(
  worksheets: Excel.WorksheetCollection,
  { spec, old, target }: Pick<Place, "spec" | "old" | "target">,
): void {
  const sheet = worksheets.getItem(target.id);
  if (!old) sheet.name = spec.name;
  const visibility = spec.visibility ?? (old ? undefined : "visible");
  if (visibility) sheet.visibility = VISIBILITIES[visibility];
}

const VISIBILITIES = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
} as const satisfies Record<Visibility, `${Excel.SheetVisibility}`>;

/** Takes away what an old sheet was replaced from, and its copy. */
function release(
  worksheets: Excel.WorksheetCollection,
  { old, temporary, backup }: PlannedSheet,
): void {
  if (old) worksheets.getItem(temporary).delete();
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
  const rows = largest(areas.map((area) => area.row + area.rows));
  const columns = largest(areas.map((area) => area.column + area.columns));
  return rows > 0 && columns > 0 ? { row: 0, column: 0, rows, columns } : undefined;
}
