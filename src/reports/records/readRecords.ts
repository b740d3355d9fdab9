import type { Grading } from "../../grading/results/grading";
import { isIntact, verifySeal } from "../../grading/seal/verifySeal";
import type { Workbook } from "../../workbook/workbook";
import { readClaims, type Claims } from "./claims";
import { readDecidedAt, type DecidedAt } from "./decidedAt";
import { readGoals, type Goals } from "./goals";
import { readMonitorRecords, type MonitorRecords } from "./monitorRecords";
import { readPersons, type Persons } from "./persons";
import { readRatingRows, type RatingRow } from "./ratingRows";
import { readTargetChanges, type TargetChanges } from "./targetChanges";

/** What a workbook holds besides what results are made from, for its papers. */
export interface Records {
  readonly claims: Claims;
  readonly ratings: readonly RatingRow[];
  readonly persons: Persons;
  readonly goals: Goals;
  readonly targetChanges: TargetChanges;
  readonly monitor: MonitorRecords | undefined;
  /** The meeting of 审定记录 that decided every grade; undefined where it names none or several. */
  readonly decidedAt: DecidedAt | undefined;
  /** Undefined where it is not sealed. */
  readonly seal: SealRecord | undefined;
}

export interface SealRecord {
  /** 核验码. */
  readonly code: string;
  /** Nothing that it covers was changed. */
  readonly isIntact: boolean;
}

export async function readRecords(workbook: Workbook, grading: Grading): Promise<Records> {
  const seal = await verifySeal(workbook);
  return {
    claims: await readClaims(workbook, grading),
    ratings: await readRatingRows(workbook, grading),
    persons: await readPersons(workbook, grading),
    goals: await readGoals(workbook),
    monitor: await readMonitorRecords(workbook, grading),
    targetChanges: await readTargetChanges(workbook, grading),
    decidedAt: await readDecidedAt(workbook, grading),
    seal: seal && { code: seal.code, isIntact: isIntact(seal) },
  };
}
