import type { BookState } from "./bookState";
import type { SealStamp } from "./canonicalText";

/** A seal as it is kept with the workbook. */
export interface Seal extends SealStamp {
  readonly code: string;
  /** text: all that was sealed. rows: a code a row, where that would be too much. */
  readonly form: "text" | "rows";
  /** Packed. */
  readonly content: string;
}

/** A seal that was broken. */
export interface BrokenSeal extends SealStamp {
  readonly code: string;
  readonly reason: string;
}

/** Under which keys of the state it is kept, and those that were broken. */
export const SEAL = "封存";
export const BROKEN = "解封";

/** The seal in the state of a workbook. */
export function sealIn(state: BookState): Seal | undefined {
  const stamp = state.get(SEAL);
  if (stamp === undefined) return undefined;
  const kept = JSON.parse(stamp) as Omit<Seal, "content">;
  return { ...kept, content: state.get(`${SEAL}.${kept.form}`) ?? "" };
}

/** The seals that were broken, oldest first. */
export function brokenIn(state: BookState): readonly BrokenSeal[] {
  return JSON.parse(state.get(BROKEN) ?? "[]") as BrokenSeal[];
}
