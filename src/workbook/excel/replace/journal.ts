import { isTemporary } from "../../ownSheets";
import type { ExcelConnection } from "../connection/excelConnection";
import type { CopiedSheet } from "./planReturn";
import type { SurveyedSheet } from "./survey";

/** A sheet that a run is about to write. */
export interface JournaledSheet extends CopiedSheet {
  /** Where a new one is built, or what an old one is replaced from; null where nothing is built. */
  readonly temporary: string | null;
  /** How it was protected; null where it was not. */
  readonly protection: Excel.WorksheetProtectionOptions | null;
}

/**
 * What a run writes into the workbook before it touches a sheet, so that whoever comes after it broke off can tell how far it
 * came and put things back. It stands on the marker, a sheet of its own that is made first and removed last: hidden while
 * nothing that people see has changed, hidden altogether while sheets are exchanged, and of another name once all stand.
 */
export interface Journal {
  readonly marker: string;
  readonly doneMarker: string;
  /** Names of all sheets at the beginning. */
  readonly before: readonly string[];
  readonly sheets: readonly JournaledSheet[];
}

/** Characters of a cell; it takes 32,767. */
const IN_CELL = 30_000;
/** More of them than the names of all sheets fill. */
const CELLS = 9;
const KEY = "hengji.journal";

/** Adds the marker with the journal. */
export function queueMarker({ workbook }: Excel.RequestContext, journal: Journal): void {
  const sheet = workbook.worksheets.add(journal.marker);
  sheet.visibility = "Hidden";
  const text = textOf(journal);
  const lines = Array.from({ length: Math.ceil(text.length / IN_CELL) }, (_, index) => [
    `'${text.slice(index * IN_CELL, (index + 1) * IN_CELL)}`,
  ]);
  sheet.getRange(`A1:A${lines.length}`).values = lines;
}

/** About how many characters the marker costs in a request. */
export const markerWeight = (journal: Journal): number => 1000 + textOf(journal).length;

const textOf = (journal: Journal): string => JSON.stringify({ [KEY]: journal });

/** The journal of a run that broke off; undefined where it came to none, so that nothing else happened either. */
export async function readJournal(
  connection: ExcelConnection,
  sheets: readonly SurveyedSheet[],
): Promise<Journal | undefined> {
  const left = sheets.filter(({ name }) => isTemporary(name));
  const texts = await connection.send((context) => {
    const columns = left.map(({ id }) =>
      context.workbook.worksheets.getItem(id).getRange(`A1:A${CELLS}`).load("values"),
    );
    return () => columns.map(({ values }) => values.map(([cell]) => String(cell)).join(""));
  });
  const text = texts.find((each) => each.startsWith(`{"${KEY}"`));
  return text === undefined ? undefined : (JSON.parse(text) as { [KEY]: Journal })[KEY];
}
