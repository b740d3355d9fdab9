import { checkTables } from "../../checkTables";
import type { SheetSpec } from "../../sheetSpec";
import { checkSheetNames } from "../../sheetName";
import { WorkbookError } from "../../workbookError";
import type { Features } from "../connection/features";
import { chartStep } from "../describe/chartStep";
import { layoutStep, sheetSteps } from "../describe/sheetSteps";
import type { Step } from "../describe/step";
import { isOwn, temporaryNames } from "../../ownSheets";
import { findHead } from "../sheetHeads";
import type { Journal, JournaledSheet } from "./journal";
import type { Survey, SurveyedSheet } from "./survey";

/** One sheet to be written, and where it is built before everything is exchanged in one request. */
export interface PlannedSheet {
  readonly spec: SheetSpec;
  /** The sheet in whose place it comes; undefined for a new one. */
  readonly old: SurveyedSheet | undefined;
  /**
   * Where it is built. An old Excel that cannot copy cells builds it in its place once more; that Excel takes what is to be
   * written is known by then.
   */
  readonly temporary: string;
  /** The name of a copy of the old sheet, to put back if the exchange fails half-way; undefined where Excel cannot copy. */
  readonly backup: string | undefined;
  readonly steps: readonly Step[];
  readonly layout: Step;
  readonly charts: Step;
}

export interface RenderPlan {
  readonly sheets: readonly PlannedSheet[];
  readonly journal: Journal;
}

/**
 * Decides how sheets are written, and refuses what cannot be.
 *
 * @throws {WorkbookError} sheetNameInvalid, sheetNameTaken, tableNameTaken, workbookProtected, textTooLong, listTooLong
 */
export function renderPlan(
  specs: readonly SheetSpec[],
  { sheets, definedNames, isStructureProtected }: Survey,
  features: Features,
): RenderPlan {
  const names = specs.map(({ name }) => name);
  checkSheetNames(names);
  const own = names.find(isOwn);
  if (own !== undefined) throw new WorkbookError("sheetNameInvalid", { sheet: own });
  const old = names.map((name) => findHead(sheets, name));
  const others = sheets.filter((sheet) => !old.includes(sheet));
  const tables = others.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  checkTables(specs, [...tables, ...definedNames]);
  if (isStructureProtected) throw new WorkbookError("workbookProtected");
  const taken = sheets.map(({ name }) => name);
  const free = temporaryNames(taken, 2 * specs.length + 2);
  const canCopy = features.has(9);
  const temporaryOf = (index: number): string => free[2 * index]!;
  const sheetNames = new Map(
    specs.flatMap(({ name }, index) =>
      old[index] ? [] : [[name.toLowerCase(), temporaryOf(index)] as const],
    ),
  );
  const planned = specs.map((spec, index): PlannedSheet => ({
    spec,
    old: old[index],
    temporary: temporaryOf(index),
    backup: old[index] && canCopy ? free[2 * index + 1] : undefined,
    steps: sheetSteps(spec, features, sheetNames),
    layout: layoutStep(spec, features),
    charts: chartStep(spec, features),
  }));
  const [marker, doneMarker] = free.slice(-2);
  return {
    journal: {
      marker: marker!,
      doneMarker: doneMarker!,
      before: taken,
      sheets: planned.map(journaled),
    },
    sheets: planned,
  };
}

function journaled({ spec, old, temporary, backup }: PlannedSheet): JournaledSheet {
  return {
    name: old?.name ?? spec.name,
    copy: backup ?? null,
    tables: old?.tables.map(({ name }) => name) ?? [],
    temporary,
    protection: old?.protection ?? null,
  };
}
