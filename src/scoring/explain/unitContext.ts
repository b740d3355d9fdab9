import { allScores } from "../appraise/columnScorer";
import type { Appraisal } from "../appraise/appraise";
import { measured } from "../appraise/measured";
import { fillMissing } from "../appraise/missing";
import { rowReader, type Row } from "../appraise/rows";
import { scorerOf } from "../appraise/scorer";
import { takingPart } from "../appraise/takingPart";
import type { Columns } from "../columns";
import { groupPlaces } from "../groupPlaces";
import { groupSpreads, type GroupSpreads } from "../groupSpreads";
import type { Scheme } from "../scheme";
import { stepMaker, type StepMaker } from "./step";

/** What is worked out for all units once, when an explanation first needs it. */
export interface ClassData {
  readonly rowOf: (unit: number) => Row | undefined;
  /** What is scored of every unit's value: the value, its growth, its change. */
  readonly measuredOf: (index: number) => Float64Array;
  /** The scores by rule (by change under that method) before what is missing is filled, and after. */
  readonly scoresOf: (index: number) => Float64Array;
  readonly filledOf: (index: number) => Float64Array;
  readonly spreadsOf: (index: number) => GroupSpreads;
  readonly placesOf: (index: number, direction: "higher" | "lower") => Float64Array;
}

/** The unit that is explained, with what its explanation draws on. */
export interface UnitContext extends ClassData {
  readonly appraisal: Appraisal;
  readonly scheme: Scheme;
  readonly columns: Columns;
  readonly unit: number;
  readonly group: number;
  readonly className: string;
  readonly step: StepMaker;
}

export function classData(appraisal: Appraisal): ClassData {
  const { scheme, columns } = appraisal;
  const { classes, classNames } = columns;
  let row: ((unit: number) => Row | undefined) | undefined;
  const measuredOf = remembered((index) => {
    const indicator = scheme.indicators[index]!;
    return takingPart(measured(indicator, columns, index), scheme, columns, index);
  });
  // 排名法 and 离差 compare the scores that the rules give.
  const { settings } = scheme;
  const method = settings.method === "change" ? "change" : "score";
  const byRule: Scheme = { ...scheme, settings: { ...settings, method } };
  const scoresOf = remembered((index) => allScores(scorerOf(byRule, columns, index), columns));
  const spreadsOf = remembered((index) =>
    groupSpreads(measuredOf(index), classes, classNames.length),
  );
  return {
    rowOf: (unit) => (row ??= rowReader(appraisal))(unit),
    measuredOf,
    scoresOf,
    filledOf: remembered((index) => fillMissing(byRule, columns, index, scoresOf(index))),
    spreadsOf,
    placesOf: (index, direction) =>
      groupPlaces(measuredOf(index), classes, spreadsOf(index).count, direction),
  };
}

export function unitContext(appraisal: Appraisal, data: ClassData, unit: number): UnitContext {
  const { scheme, columns } = appraisal;
  const group = columns.classes?.[unit] ?? 0;
  const className = columns.classNames[group]!;
  const step = stepMaker(scheme.settings);
  return { ...data, appraisal, scheme, columns, unit, group, className, step };
}

function remembered<T>(work: (index: number) => T): (index: number) => T {
  const known = new Map<number, T>();
  return (index) => {
    if (!known.has(index)) known.set(index, work(index));
    return known.get(index)!;
  };
}
