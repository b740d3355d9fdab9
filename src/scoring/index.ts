export { appraise, type Appraisal, type AppraiseOptions } from "./appraise/appraise";
export { Status, type StatusName } from "./appraise/status";
export {
  CellState,
  plainColumns,
  type Columns,
  type LedgerRow,
  type ValueColumn,
  type VetoRow,
} from "./columns";
export { decisionProblems, finalGrade, type Decision } from "./decision";
export { ScoreError, type ScoreErrorCode } from "./errors";
export { explain, explainer } from "./explain/explain";
export type { Step } from "./explain/step";
export { fingerprint } from "./fingerprint";
export { band, bandOf, presetBands } from "./gradeScale";
export type { Locale, Sentence } from "./locale";
export { numberOfTicks } from "./round";
export { appraiseOneByOne, type UnitResult } from "./scalar/appraiseOneByOne";
export { DEFAULT_SETTINGS, type Band, type Indicator, type Scheme, type Settings } from "./scheme";
export { trendOf, trendPoints, type Trend } from "./trend";
