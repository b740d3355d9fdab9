import type { CopiedSheet } from "../replace/planReturn";

/** Under this key the restore point stands among the stored texts. */
const KEPT_KEY = "hengji.restorePoint";

/** The sheets at the restore point as it is stored in the workbook; none where nothing, or nothing readable, is stored. */
export function keptSheets(state: ReadonlyMap<string, string>): readonly CopiedSheet[] {
  const text = state.get(KEPT_KEY);
  return text === undefined ? [] : (JSON.parse(text) as readonly CopiedSheet[]);
}

/** The state with another restore point; without one when there is nothing to restore. */
export function withKept(
  state: ReadonlyMap<string, string>,
  kept: readonly CopiedSheet[],
): ReadonlyMap<string, string> {
  const next = new Map(state);
  if (kept.length === 0) next.delete(KEPT_KEY);
  else next.set(KEPT_KEY, JSON.stringify(kept));
  return next;
}
