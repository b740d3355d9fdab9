/** Under this key the restore point stands among the stored texts. */
const KEPT_KEY = "hengji.restorePoint";

/** A sheet at the restore point. */
export interface KeptSheet {
  readonly name: string;
  /** The name of its hidden copy; null where there was no such sheet. */
  readonly copy: string | null;
  /** Names of its tables in their order: a copy of a table has another name. */
  readonly tables: readonly string[];
}

/** The restore point as it is stored in the workbook; none where nothing, or nothing readable, is stored. */
export function keptSheets(state: ReadonlyMap<string, string>): readonly KeptSheet[] {
  const text = state.get(KEPT_KEY);
  return text === undefined ? [] : (JSON.parse(text) as readonly KeptSheet[]);
}

/** The state with another restore point; without one when there is nothing to restore. */
export function withKept(
  state: ReadonlyMap<string, string>,
  kept: readonly KeptSheet[],
): ReadonlyMap<string, string> {
  const next = new Map(state);
  if (kept.length === 0) next.delete(KEPT_KEY);
  else next.set(KEPT_KEY, JSON.stringify(kept));
  return next;
}
