import type { CellStateName } from "./columns";

/** Why a cell holds no number (docs/rules.md, States of a cell). */
export type CellAbsence = Exclude<CellStateName, "number">;

/** A score, or the reason that there is none. Zero is a score. */
export type ScoreCell = number | CellAbsence;

/** Whether the policy for missing scores decides: blank, 缺 and 数据未发布; N/A and 免考 have their own rules. */
export function isMissing(cell: ScoreCell): boolean {
  return cell === "blank" || cell === "unreported" || cell === "unpublished";
}
