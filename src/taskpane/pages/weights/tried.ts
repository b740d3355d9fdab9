import { movesBetween, type Move } from "../../../grading/edit/movesBetween";
import { appraiseWith } from "../../../grading/edit/schemeWith";
import type { WeightSheet } from "../../../grading/edit/weightSheet";
import { valuesOf, type WeightValues } from "../../../grading/edit/weightSteps";
import type { ReadWorkbook } from "../../../grading/read/readWorkbook";
import type { Appraisal } from "../../../scoring/appraise/appraise";
import { ScoreError } from "../../../scoring/errors";
import type { Sentence } from "../../../scoring/locale";
import { sentenceOf } from "../../model/diagnosis";

/** Who moves under other weights, or why that cannot be told. */
export type Tried =
  | { readonly moves: readonly Move[]; readonly problem?: undefined }
  | { readonly moves?: undefined; readonly problem: Sentence };

/** Compares weights that are tried with those that stand in the workbook; those are appraised once. */
export function trial(
  read: ReadWorkbook,
  className: string,
  sheet: WeightSheet,
): (values: WeightValues) => Tried {
  let before: Appraisal | undefined;
  return (values) => {
    try {
      before ??= appraiseWith(read, className, sheet, valuesOf(sheet));
      return {
        moves: movesBetween(before, appraiseWith(read, className, sheet, values), read.locale),
      };
    } catch (error) {
      if (!(error instanceof ScoreError)) throw error;
      return { problem: sentenceOf(error) };
    }
  };
}
