import { isTemporary } from "../../ownSheets";
import { isSameSheetName } from "../../sheetName";
import type { Mended } from "../../workbook";
import { WorkbookError } from "../../workbookError";
import type { ExcelConnection } from "../connection/excelConnection";
import { findHead } from "../sheetHeads";
import { readJournal, type Journal } from "./journal";
import { planReturn } from "./planReturn";
import { queueRemoval } from "./removeOwn";
import { survey, type Survey, type SurveyedSheet } from "./survey";

/** Characters of the name of a sheet. */
const LONGEST = 31;

/**
 * Looks at the workbook before something is changed; what a run before this one left behind is mended first. @throws
 * {WorkbookError} workbookProtected; excelMended where sheets came back, since what was read of them before is void
 */
export async function settledSurvey(
  connection: ExcelConnection,
  signal?: AbortSignal,
): Promise<Survey> {
  const found = await survey(connection, signal);
  const mended = await mendFound(connection, found);
  if (mended?.kind === "putBack") throw new WorkbookError("excelMended");
  return mended ? survey(connection, signal) : found;
}

/** Mends what a run that broke off left behind. @throws {WorkbookError} workbookProtected */
export async function mend(connection: ExcelConnection): Promise<Mended | undefined> {
  return mendFound(connection, await survey(connection));
}

async function mendFound(connection: ExcelConnection, now: Survey): Promise<Mended | undefined> {
  if (!now.sheets.some(({ name }) => isTemporary(name))) return undefined;
  if (now.isStructureProtected) throw new WorkbookError("workbookProtected");
  return settle(connection, await readJournal(connection, now.sheets), now);
}

/**
 * Ends a run that broke off: what it completed stays; otherwise everything is as before it, but for sheets that an Excel could
 * not copy. Each of its own requests can break off too and leaves what it can be done again from.
 */
export async function settle(
  connection: ExcelConnection,
  journal: Journal | undefined,
  now: Survey,
): Promise<Mended> {
  if (!journal) {
    await clear(connection, leftFrom(now), () => undefined);
    return { kind: "unchanged", sheets: [] };
  }
  const names = journal.sheets.map(({ name }) => name);
  if (findHead(now.sheets, journal.doneMarker)) {
    await clear(connection, leftFrom(now, journal), () => undefined);
    return { kind: "complete", sheets: names };
  }
  if (findHead(now.sheets, journal.marker)?.isVeryHidden) {
    const shown = await putBack(connection, journal, now);
    const left = leftFrom(now, journal).filter((sheet) => !shown.has(sheet));
    await clear(connection, left, () => undefined);
    const lost = journal.sheets.filter(
      (sheet) => sheet.copy === null && stoodBefore(journal, sheet.name),
    );
    return lost.length > 0
      ? { kind: "incomplete", sheets: lost.map(({ name }) => name) }
      : { kind: "putBack", sheets: names };
  }
  const left = [...unnamedCopies(journal, now), ...leftFrom(now, journal)];
  await clear(connection, left, (context) => protectAgain(context, journal, now));
  return { kind: "unchanged", sheets: names };
}

/** Temporary sheets that are there, the last one that was made first; so the marker goes last. */
function leftFrom(now: Survey, journal?: Journal): readonly SurveyedSheet[] {
  const left = now.sheets.filter(({ name }) => isTemporary(name));
  if (!journal) return left;
  const { marker, doneMarker, sheets } = journal;
  const built = sheets.flatMap(({ temporary, copy }) => [temporary, copy]);
  const of = (names: readonly (string | null)[]): SurveyedSheet[] =>
    left.filter(({ name }) => names.includes(name));
  return [...of(built).reverse(), ...of([marker, doneMarker])];
}

async function clear(
  connection: ExcelConnection,
  sheets: readonly SurveyedSheet[],
  queueFirst: (context: Excel.RequestContext) => void,
): Promise<void> {
  await connection.send((context) => {
    queueFirst(context);
    queueRemoval(context, sheets);
    return () => undefined;
  });
}

/**
 * The exchange broke off: old sheets come back from their copies, new ones that have their names already go. The marker says
 * in the end that nothing is changed any more. Gives the copies that became sheets themselves.
 */
async function putBack(
  connection: ExcelConnection,
  journal: Journal,
  now: Survey,
): Promise<ReadonlySet<SurveyedSheet>> {
  const { queue, shown } = await planReturn(connection, journal.sheets, now.sheets);
  const added = journal.sheets.flatMap(({ name, temporary }) => {
    const isShown = temporary !== null && !findHead(now.sheets, temporary);
    const sheet = findHead(now.sheets, name);
    return isShown && sheet && !stoodBefore(journal, name) ? [sheet] : [];
  });
  await connection.send((context) => {
    queue(context);
    queueRemoval(context, added);
    context.workbook.worksheets.getItem(journal.marker).visibility = "Hidden";
    return () => undefined;
  });
  return shown;
}

/** A copy that was made and had no name of ours yet: Excel calls it after its sheet, with a number behind. */
function unnamedCopies(journal: Journal, now: Survey): readonly SurveyedSheet[] {
  const next = journal.sheets.find(({ copy }) => copy !== null && !findHead(now.sheets, copy));
  if (!next) return [];
  return now.sheets.filter(({ name }) => {
    const ending = / \(\d+\)$/.exec(name)?.[0];
    if (ending === undefined || stoodBefore(journal, name)) return false;
    return isSameSheetName(name, `${next.name.slice(0, LONGEST - ending.length)}${ending}`);
  });
}

/** Sheets whose protection came off before the exchange broke off. */
function protectAgain(context: Excel.RequestContext, { sheets }: Journal, now: Survey): void {
  for (const { name, protection } of sheets) {
    const sheet = findHead(now.sheets, name);
    if (protection && sheet && !sheet.isProtected) {
      context.workbook.worksheets.getItem(sheet.id).protection.protect(protection);
    }
  }
}

const stoodBefore = ({ before }: Journal, name: string): boolean =>
  before.some((each) => isSameSheetName(each, name));
