import type { Scheme } from "../../scoring/scheme";
import type { CalculationDetail } from "./calculationDetail";
import type { Grading } from "./grading";
import { hasOrigins } from "./originTexts";

/** Where everything stands on 计算过程; rows and columns count from 0. Formulas and values share it. */
export interface CalculationLayout {
  readonly titleRow: number;
  readonly sectionRow: number;
  readonly nameRow: number;
  readonly weightRow: number;
  readonly firstUnitRow: number;
  readonly lastUnitRow: number;
  readonly unit: number;
  readonly className: number;
  /** Columns of scores, by index of the weighted indicator in `weighted`. */
  readonly scores: readonly number[];
  readonly points: readonly number[];
  /** The first column of what the points come to. */
  readonly outcome: number;
  readonly coefficient: number | null;
  readonly weightedTotal: number;
  readonly bonus: number;
  readonly deduction: number;
  readonly scoreCap: number;
  readonly total: number;
  readonly bandGrade: number;
  readonly ceiling: number;
  readonly vetoedGrade: number;
  readonly grade: number;
  readonly rank: number;
  /** Where values come from; null where nobody rated or reported anything. */
  readonly origins: number | null;
  readonly width: number;
  /** Indexes into scheme.indicators of those that carry weight. */
  readonly weighted: readonly number[];
}

/** The places of every column, or in a summary of those that are no indicator's. */
export function calculationLayout(
  grading: Grading,
  detail: CalculationDetail = "full",
): CalculationLayout {
  const { read, appraisal } = grading;
  const { scheme, columns } = appraisal;
  const isFull = detail === "full";
  const weighted = isFull ? weightedIndicators(scheme) : [];
  let next = 0;
  const take = (): number => next++;
  const unit = take();
  const className = take();
  const scores = weighted.map(take);
  const points = weighted.map(take);
  const outcome = next;
  const coefficient = columns.difficulty || columns.post ? take() : null;
  const weightedTotal = take();
  const bonus = take();
  const deduction = take();
  const scoreCap = take();
  const total = take();
  const bandGrade = take();
  const ceiling = take();
  const vetoedGrade = take();
  const grade = take();
  const rank = take();
  const origins = isFull && hasOrigins(grading) ? take() : null;
  return {
    titleRow: 0,
    sectionRow: 2,
    nameRow: 3,
    weightRow: 4,
    firstUnitRow: 5,
    lastUnitRow: 4 + read.data.units.length,
    unit,
    className,
    scores,
    points,
    outcome,
    coefficient,
    weightedTotal,
    bonus,
    deduction,
    scoreCap,
    total,
    bandGrade,
    ceiling,
    vetoedGrade,
    grade,
    rank,
    origins,
    width: next,
    weighted,
  };
}

function weightedIndicators({ indicators }: Scheme): number[] {
  return indicators.flatMap(({ category }, index) => (category === "C" ? [] : [index]));
}
