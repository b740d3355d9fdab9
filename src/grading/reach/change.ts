import type { Appraisal } from "../../scoring/appraise/appraise";
import type { Columns } from "../../scoring/columns";
import { ScoreError } from "../../scoring/errors";
import { appraiseRead } from "../prepareRead";
import type { Grading } from "../results/grading";
import type { Goal } from "./goal";

/** What is changed: the value of an indicator, by its place in the scheme, or how many rows of 加减分 there are of a title. */
export type Changed =
  | { readonly kind: "indicator"; readonly index: number }
  | { readonly kind: "ledger"; readonly title: string; readonly isBonus: boolean };

/** One single change that is enough, or that is not. */
export interface ReachChange {
  readonly of: Changed;
  /** The value now and the one needed; of a ledger, how many more or fewer rows: 0 → 1. */
  readonly from: number;
  readonly to: number;
  /** The published score of the unit then. */
  readonly score: number;
}

/** A change with whether it is enough. */
export interface Tried {
  readonly change: ReachChange;
  readonly isEnough: boolean;
}

/** Who wants what. */
export interface Wish {
  readonly unit: number;
  readonly goal: Goal;
}

/** All units appraised again with other columns; undefined where that cannot be scored. */
export function appraisedWith({ read }: Grading, columns: Columns): Appraisal | undefined {
  try {
    return appraiseRead({ ...read, columns });
  } catch (error) {
    if (error instanceof ScoreError) return undefined;
    throw error;
  }
}
