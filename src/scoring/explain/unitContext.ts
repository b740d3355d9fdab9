import type { Appraisal } from "../appraise/appraise";
import { constraintLosses, type ConstraintLosses } from "../appraise/constraints";
import { filledScores, type FilledScores } from "../appraise/filled";
import { measured } from "../appraise/measured";
import { rowReader } from "../appraise/rowReader";
import type { Row } from "../appraise/rows";
import { scorerOf } from "../appraise/scorer";
import type { Columns } from "../columns";
import { allScores, type ColumnScores } from "../rules/rule";
import type { Scheme } from "../scheme";
import type { Facts } from "./facts";
import { stepMaker, type StepMaker } from "./step";

/** What is worked out for all units once, when an explanation first needs it. */
export interface ClassData {
  readonly rowOf: (unit: number) => Row | undefined;
  /** What is scored of every unit's value: the value, its growth, its change. */
  readonly measuredOf: (index: number) => Float64Array;
  /** How the rule scores (by change under that method), before what is missing is filled. */
  readonly scorerOf: (index: number) => ColumnScores;
  /** The scores by rule, and after the policies for missing ones. */
  readonly scoresOf: (index: number) => Float64Array;
  readonly filledOf: (index: number) => FilledScores;
  readonly filledScoresOf: (index: number) => Float64Array;
  /** What a constraint takes. */
  readonly lossesOf: (index: number) => ConstraintLosses;
}

/** The unit that is explained, with what its explanation draws on. */
export interface UnitContext extends ClassData {
  readonly appraisal: Appraisal;
  readonly scheme: Scheme;
  readonly columns: Columns;
  readonly unit: number;
  readonly classIndex: number;
  readonly className: string;
  readonly step: StepMaker;
  readonly facts: Facts;
}

export function classData(appraisal: Appraisal): ClassData {
  const { scheme, columns } = appraisal;
  let row: ((unit: number) => Row | undefined) | undefined;
  // 排名法 and 离差 compare the scores that the rules give.
  const { settings } = scheme;
  const method = settings.method === "change" ? "change" : "score";
  const byRule: Scheme = { ...scheme, settings: { ...settings, method } };
  const scorer = remembered((index) => scorerOf(byRule, columns, index));
  const filledOf = remembered((index) => filledScores(byRule, columns, index, scorer(index)));
  return {
    rowOf: (unit) => (row ??= rowReader(appraisal))(unit),
    measuredOf: remembered((index) => measured(scheme, columns, index).values),
    scorerOf: scorer,
    scoresOf: remembered((index) => allScores(scorer(index), columns.size)),
    filledOf,
    filledScoresOf: remembered((index) => allScores(filledOf(index), columns.size)),
    lossesOf: remembered((index) => constraintLosses(scheme, columns, index)),
  };
}

export function unitContext(
  appraisal: Appraisal,
  data: ClassData,
  unit: number,
  facts: Facts,
): UnitContext {
  const { scheme, columns } = appraisal;
  const classIndex = columns.classes?.[unit] ?? 0;
  const className = columns.classNames[classIndex]!;
  const step = stepMaker(scheme.settings);
  return { ...data, appraisal, scheme, columns, unit, classIndex, className, step, facts };
}

function remembered<T>(work: (index: number) => T): (index: number) => T {
  const known = new Map<number, T>();
  return (index) => {
    if (!known.has(index)) known.set(index, work(index));
    return known.get(index)!;
  };
}
