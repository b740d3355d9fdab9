import type { Sentence } from "../../scoring/locale";
import { appliesTo, weightFor } from "../../scoring/weights/weightTree";
import { CellState, type Columns } from "../../scoring/columns";
import { fullScore } from "../../scoring/fullMarks";
import { policyFor } from "../../scoring/appraise/filled";
import type { ReadWorkbook } from "../read/readWorkbook";
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
export function checkData(read: ReadWorkbook, findings: Findings): CheckedData {
  const incomplete = new Set<number>();
  const unscored: ValueAt[] = [];
  checkLooksLikePoints(read, findings);
  read.scheme.indicators.forEach((_, index) => {
    const problems = findings.hasErrors ? null : unitProblems(read, index);
    for (let unit = 0; unit < read.columns.size; unit++) {
      const check = checkValue(read, index, unit, problems, findings);
      if (check !== "scored") incomplete.add(unit);
      if (check === "unscored") unscored.push({ index, unit });
    }
  });
  return { incomplete, unscored };
}

/** Whether a value is scored, has no number and is refused, or has one without a score. */
function checkValue(
  read: ReadWorkbook,
  index: number,
  unit: number,
  problems: UnitProblems | null,
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
  checkRange(read, { index, unit }, findings);
  return "scored";
}

function classNameOf({ classes, classNames }: Columns, unit: number): string {
  return classNames[classes?.[unit] ?? 0]!;
}

/** Where a value stands, and whose it is. */
function aboutValue(
  { scheme, data }: ReadWorkbook,
  { index, unit }: ValueAt,
): { place: Place; name: { unit: string; indicator: string } } {
  const { code, name } = scheme.indicators[index]!;
  return {
    place: data.placeOf(unit, valueKey(code)),
    name: { unit: data.units[unit]!, indicator: name },
  };
}

/** Whether a cell without a number is scored all the same; a refused one is reported. */
function checkState(
  read: ReadWorkbook,
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

/** A mark lies between 0 and full marks; points that a constraint takes have no such limit. */
function checkRange(read: ReadWorkbook, { index, unit }: ValueAt, findings: Findings): void {
  const { scheme, columns } = read;
  const indicator = scheme.indicators[index]!;
  if (indicator.category === "C" || inWorkbook(indicator.rule).values !== "marks") return;
  const value = columns.values[index]!.values[unit]!;
  const weight = weightFor(indicator, classNameOf(columns, unit));
  const full = fullScore(indicator, weight, scheme.settings.marking);
  if (value >= 0 && (full <= 0 || value <= full)) return;
  const { place, name } = aboutValue(read, { index, unit });
  findings.add("error", "markOutOfRange", place, { ...name, value, full });
}

/** 百分制 in which every mark is at most its weight, and not all are 0: probably points. Asked, never guessed. */
function checkLooksLikePoints(
  { scheme, columns, settings, indicators }: ReadWorkbook,
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
