import type { Sentence } from "../../scoring/locale";
import { appliesTo, weightFor } from "../../scoring/weights/weightTree";
import { CellState, type Columns } from "../../scoring/columns";
import { fullScore } from "../../scoring/fullMarks";
import { policyFor } from "../../scoring/appraise/filled";
import type { ReadAssessment } from "../read/readAssessment";
import { valueKey } from "../read/indicatorColumns";
import type { Findings, Place } from "../findings/finding";
import { inWorkbook } from "../rules";
import { unitProblems, type UnitProblems } from "./ruleProblems";

/** The words of the states of a cell, in sentences. */
const STATE_WORDS: Readonly<Record<number, Sentence>> = {
  [CellState.blank]: { "zh-CN": "没有填", "en-US": "blank" },
  [CellState.unreported]: { "zh-CN": "缺", "en-US": "not reported" },
  [CellState.unpublished]: { "zh-CN": "数据未发布", "en-US": "not published yet" },
  [CellState.notApplicable]: { "zh-CN": "不适用", "en-US": "not applicable" },
};

/** What the checks of the data leave for a grading. */
export interface CheckedData {
  /** Units that have no result. */
  readonly incomplete: ReadonlySet<number>;
  /** The values that have no score, so that they are left out of a draft. */
  readonly unscored: readonly ValueAt[];
}

/** Which value: of an indicator and a unit. */
export interface ValueAt {
  readonly index: number;
  readonly unit: number;
}

/**
 * Checks of the data under the scheme: values that are refused, that cannot be scored or are out of range. What is wrong
 * with a value of one unit is an error of that unit, which a draft leaves out; the others stop any grading.
 */
export function checkData(read: ReadAssessment, findings: Findings): CheckedData {
  const incomplete = new Set<number>();
  const unscored: ValueAt[] = [];
  checkLooksLikePoints(read, findings);
  read.scheme.indicators.forEach((_, index) => {
    const checks: ValueChecks = {
      problems: findings.hasErrors ? null : unitProblems(read, index),
      limits: markLimits(read, index),
    };
    const isFine = fineTest(read, index, checks);
    for (let unit = 0; unit < read.columns.size; unit++) {
      if (isFine(unit)) continue;
      const check = checkValue(read, { index, unit }, checks, findings);
      if (check !== "scored") incomplete.add(unit);
      if (check === "unscored") unscored.push({ index, unit });
    }
  });
  return { incomplete, unscored };
}

/** What the values of one indicator are checked by. */
interface ValueChecks {
  readonly problems: UnitProblems | null;
  /** The highest mark by class, 0 for any; null where the values are no marks. */
  readonly limits: readonly number[] | null;
}

/** A mark lies between 0 and full marks; points that a constraint takes have no such limit. */
function markLimits({ scheme, columns }: ReadAssessment, index: number): readonly number[] | null {
  const indicator = scheme.indicators[index]!;
  if (indicator.category === "C" || inWorkbook(indicator.rule).values !== "marks") return null;
  return columns.classNames.map((name) =>
    fullScore(indicator, weightFor(indicator, name), scheme.settings.marking),
  );
}

/** Whether a number is clearly scored and within its limits, so that there is nothing to say: so are nearly all. */
function fineTest(
  { columns }: ReadAssessment,
  index: number,
  { problems, limits }: ValueChecks,
): (unit: number) => boolean {
  const { values, states } = columns.values[index]!;
  const { classes } = columns;
  return (unit) => {
    if (states && states[unit] !== CellState.number) return false;
    const value = values[unit]!;
    if (Number.isNaN(value) || problems?.(unit)) return false;
    return isWithin(value, limits?.[classes ? classes[unit]! : 0]);
  };
}

/** Whether a mark is between 0 and full marks; undefined for values that are no marks. */
function isWithin(value: number, full: number | undefined): boolean {
  return full === undefined || (value >= 0 && (full <= 0 || value <= full));
}

/** Whether a value is scored, has no number and is refused, or has one without a score. */
function checkValue(
  read: ReadAssessment,
  { index, unit }: ValueAt,
  { problems, limits }: ValueChecks,
  findings: Findings,
): "scored" | "refused" | "unscored" {
  const { scheme, columns } = read;
  const { participation } = columns;
  if (participation?.[unit]) return "scored";
  if (!appliesTo(scheme.indicators[index]!, classNameOf(columns, unit))) return "scored";
  const { values, states } = columns.values[index]!;
  const state = states?.[unit] ?? CellState.number;
  if (state !== CellState.number) return checkState(read, { index, unit }, state, findings);
  // A number that could not be read has been reported with its own sentence.
  if (Number.isNaN(values[unit]!)) return "refused";
  const problem = problems?.(unit) ?? null;
  if (problem) {
    const { place, name } = aboutValue(read, { index, unit });
    if (problem === "uncomparable") findings.addOfUnit("valueUncomparable", place, name);
    else findings.addError(problem, place, "error", true);
    return "unscored";
  }
  checkRange(read, { index, unit }, limits?.[columns.classes?.[unit] ?? 0], findings);
  return "scored";
}

function classNameOf({ classes, classNames }: Columns, unit: number): string {
  return classNames[classes?.[unit] ?? 0]!;
}

/** Where a value stands, and whose it is. */
function aboutValue(
  { scheme, data }: ReadAssessment,
  { index, unit }: ValueAt,
): { place: Place; name: { unit: string; indicator: string } } {
  const { code, name } = scheme.indicators[index]!;
  return {
    place: data.placeOf(unit, valueKey(code)),
    name: { unit: data.units.at(unit)!, indicator: name },
  };
}

/** Whether a cell without a number is scored all the same; a refused one is reported. */
function checkState(
  read: ReadAssessment,
  value: ValueAt,
  state: number,
  findings: Findings,
): "scored" | "refused" {
  const { scheme, data } = read;
  const { category, code } = scheme.indicators[value.index]!;
  // A blank constraint is no incident; 免考 takes the unit out.
  const isNone = category === "C" && state === CellState.blank;
  if (isNone || state === CellState.exempt) return "scored";
  if (policyFor(scheme, value.index, state) !== "refuse") return "scored";
  const { place, name } = aboutValue(read, value);
  if (!findings.isWrongAt(place) && !data.missingColumns.has(code)) {
    findings.addOfUnit("valueRefused", place, { ...name, state: STATE_WORDS[state]! });
  }
  return "refused";
}

function checkRange(
  read: ReadAssessment,
  { index, unit }: ValueAt,
  full: number | undefined,
  findings: Findings,
): void {
  const value = read.columns.values[index]!.values[unit]!;
  if (full === undefined || isWithin(value, full)) return;
  const { place, name } = aboutValue(read, { index, unit });
  findings.add("error", "markOutOfRange", place, { ...name, value, full });
}

/** 百分制 in which every mark is at most its weight, and not all are 0: probably points. Asked, never guessed. */
function checkLooksLikePoints(
  { scheme, columns, settings, indicators }: ReadAssessment,
  findings: Findings,
): void {
  const isStated = settings.placeOf("marking").address !== "";
  if (scheme.settings.marking !== "percent" || isStated) return;
  let hasMark = false;
  for (const [index, { rule, weight, category }] of scheme.indicators.entries()) {
    if (category === "C") continue;
    if (inWorkbook(rule).values !== "marks" || weight === null || weight <= 1) return;
    if (weight === 100) return; // the only indicator: both ways of marking are the same
    for (const value of columns.values[index]!.values) {
      if (value > weight) return;
      hasMark ||= value > 0;
    }
  }
  if (hasMark) findings.add("error", "looksLikePoints", indicators.placeOf(0, "weight"));
}
