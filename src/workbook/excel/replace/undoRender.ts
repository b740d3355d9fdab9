import type { ExcelConnection } from "../connection/excelConnection";
import { findHead } from "../sheetHeads";
import { readOriginals, withTableNames } from "./readLayouts";
import { queueRemoval } from "./removeOwn";
import { queueReplacement } from "./replaceFrom";
import type { RenderPlan } from "./renderPlan";
import { survey, type Survey, type SurveyedSheet } from "./survey";

/** How a render ended whose request failed. */
export interface RenderOutcome {
  /** Whether everything stands after all; otherwise nothing was changed. */
  readonly isComplete: boolean;
  /** The sheet whose protection did not come off, where that may be the reason. */
  readonly locked: string | undefined;
}

/**
 * After a request of a render failed: finds out how far it came. Where everything stands and only the answer was lost, which
 * shows in that the markers are gone, it is complete; otherwise the workbook is put back as it was.
 */
export async function undoRender(
  connection: ExcelConnection,
  plan: RenderPlan,
  before: Survey,
  hasExchanged: boolean,
): Promise<RenderOutcome> {
  const now = await survey(connection);
  const marker = findHead(now.sheets, plan.marker);
  const ours = ownSheets(plan, now);
  const isDone = findHead(now.sheets, plan.doneMarker) !== undefined;
  if (hasExchanged && ours.length === 0) return { isComplete: true, locked: undefined };
  if (!isDone && marker?.isVeryHidden) await putBack(connection, plan, before, now);
  await connection.send((context) => {
    if (!isDone) protectAgain(context, before, now);
    queueRemoval(context, ours);
    return () => undefined;
  });
  const olds = plan.sheets.flatMap(({ old }) => old ?? []);
  const locked = olds.find(({ id }) =>
    now.sheets.some((each) => each.id === id && each.isProtected),
  );
  return { isComplete: isDone, locked: locked?.name };
}

/** The temporary sheets of this render that are there. */
function ownSheets(
  { sheets, marker, doneMarker }: RenderPlan,
  now: Survey,
): readonly SurveyedSheet[] {
  const names = [
    marker,
    doneMarker,
    ...sheets.flatMap(({ temporary, backup }) => [temporary, backup]),
  ];
  return now.sheets.filter(({ name }) => names.includes(name));
}

/** The exchange broke off: old sheets come back from their copies, new ones that had their names already go. */
async function putBack(
  connection: ExcelConnection,
  { sheets }: RenderPlan,
  before: Survey,
  now: Survey,
): Promise<void> {
  const pairs = sheets.flatMap(({ old, backup }) => {
    const target = old && now.sheets.find(({ id }) => id === old.id);
    const source = backup === undefined ? undefined : findHead(now.sheets, backup);
    return target && source ? [{ target, source, old }] : [];
  });
  const originals = await readOriginals(
    connection,
    pairs.map(({ source }) => source),
  );
  const added = now.sheets.filter(
    ({ id, name }) =>
      !before.sheets.some((sheet) => sheet.id === id) &&
      sheets.some(({ spec, old }) => !old && spec.name === name),
  );
  await connection.send((context) => {
    const { worksheets } = context.workbook;
    pairs.forEach(({ target, source, old }, index) => {
      if (target.isProtected) worksheets.getItem(target.id).protection.unprotect();
      const names = old.tables.map(({ name }) => name);
      const original = withTableNames(originals[index]!, names);
      queueReplacement(context, { target, source, original }, connection.features);
    });
    queueRemoval(context, added);
    return () => undefined;
  });
}

/** Sheets whose protection came off before the exchange broke off. */
function protectAgain(context: Excel.RequestContext, before: Survey, now: Survey): void {
  for (const { id, isProtected, protection } of before.sheets) {
    const is = now.sheets.find((sheet) => sheet.id === id);
    if (isProtected && is && !is.isProtected) {
      context.workbook.worksheets.getItem(id).protection.protect(protection);
    }
  }
}
