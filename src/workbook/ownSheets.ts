const TEMPORARY = "~衡绩临时";
const KEPT = "~衡绩还原";

/** Sheets under construction; what is left of them after a crash may be removed. */
export const isTemporary = (name: string): boolean => name.startsWith(TEMPORARY);

/** Hidden copies of sheets as they stood at the restore point. */
export const isKept = (name: string): boolean => name.startsWith(KEPT);

/** Sheets of our own, which the user does not see. */
export const isOwn = (name: string): boolean => isTemporary(name) || isKept(name);

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
