import { isSameSheetName } from "./sheetName";

const TEMPORARY = "~衡绩临时";
const KEPT = "~衡绩还原";

/** Sheets under construction; what is left of them after a crash may be removed. */
export const isTemporary = (name: string): boolean => name.startsWith(TEMPORARY);

/** Hidden copies of sheets as they stood at the restore point. */
export const isKept = (name: string): boolean => name.startsWith(KEPT);

/** Sheets of our own that come and go while we work, which nobody but an adapter sees. */
export const isOwn = (name: string): boolean => isTemporary(name) || isKept(name);

/** The sheet on which we keep what we know of a workbook; it is saved with it. */
export const STATE_SHEET = "_衡绩";

/** Sheets that no list of sheets names. */
export const isUnlisted = (name: string): boolean =>
  isOwn(name) || isSameSheetName(name, STATE_SHEET);

/** So many names for temporary sheets that are not taken. */
export const temporaryNames = (taken: readonly string[], count: number): readonly string[] =>
  freeNames(TEMPORARY, taken, count);

export const keptNames = (taken: readonly string[], count: number): readonly string[] =>
  freeNames(KEPT, taken, count);

function freeNames(start: string, taken: readonly string[], count: number): readonly string[] {
  const names: string[] = [];
  for (let number = 1; names.length < count; number += 1) {
    const name = `${start}${number}`;
    if (!taken.includes(name)) names.push(name);
  }
  return names;
}
