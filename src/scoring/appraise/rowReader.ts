import type { Appraisal } from "./appraise";
import { classPlans } from "./classPlan";
import { countedScores } from "./countedScores";
import { rowsOf, type Row } from "./rows";
import { Status } from "./status";

/** Reads the rows behind an appraisal again, one unit at a time; undefined for a unit without a total. */
export function rowReader(appraisal: Appraisal): (unit: number) => Row | undefined {
  const { scheme, columns } = appraisal;
  const counted = countedScores(scheme, columns);
  const rows = rowsOf(scheme, columns, counted, classPlans(scheme, columns.classNames));
  return (unit) => (isScored(appraisal, unit) ? rows.row(unit) : undefined);
}

/** Whether a unit has a total. */
export function isScored({ status }: Pick<Appraisal, "status">, unit: number): boolean {
  const state = status[unit];
  return state === Status.graded || state === Status.pending;
}
