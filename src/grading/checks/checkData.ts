import { ScoreError } from "../../scoring/errors";
import type { Sentence } from "../../scoring/locale";
import { appliesTo, weightFor } from "../../scoring/weightTree";
import { CellState } from "../../scoring/columns";
import { fullScore } from "../../scoring/fullMarks";
import { policyFor } from "../../scoring/appraise/missing";
import { scorerOf } from "../../scoring/appraise/scorer";
import type { ReadWorkbook } from "../read/readWorkbook";
import { valueKey } from "../read/readData";
import type { Findings } from "../findings/finding";

/** The words of the states of a cell, in sentences. */
const STATE_WORDS: Readonly<Record<number, Sentence>> = {
  [CellState.blank]: { "zh-CN": "没有填", "en-US": "blank" },
  [CellState.unreported]: { "zh-CN": "缺", "en-US": "not reported" },
  [CellState.unpublished]: { "zh-CN": "数据未发布", "en-US": "not published yet" },
  [CellState.notApplicable]: { "zh-CN": "不适用", "en-US": "not applicable" },
};

/**
 * Checks of the data under the scheme: values that are refused, that cannot be scored or are out of range. A refused
 * value is an error of the unit, which a draft may leave out; the others stop any grading.
 * Returns the units that have no result.
 */
export function checkData(read: ReadWorkbook, findings: Findings): Set<number> {
  const incomplete = new Set<number>();
  const { scheme, columns, data } = read;
  const { marking } = scheme.settings;
  checkLooksLikePoints(read, findings);
  scheme.indicators.forEach((indicator, index) => {
    const { values, states } = columns.values[index]!;
    const scores = scoresOf(read, index);
    for (let unit = 0; unit < columns.size; unit++) {
      const className = columns.classNames[columns.classes?.[unit] ?? 0]!;
      if (columns.exempt?.[unit] || !appliesTo(indicator, className)) continue;
      const place = data.placeOf(unit, valueKey(indicator.code));
      const name = { unit: data.units[unit]!, indicator: indicator.name };
      const state = states?.[unit] ?? CellState.number;
      if (state === CellState.exempt) continue;
      if (state !== CellState.number) {
        if (indicator.category === "C" || policyFor(scheme, index, state) !== "refuse") continue;
        incomplete.add(unit);
        if (findings.isWrongAt(place) || data.missingColumns.has(indicator.code)) continue;
        findings.add("error", "valueRefused", place, { ...name, state: STATE_WORDS[state]! });
        continue;
      }
      const value = values[unit]!;
      if (scores && Number.isNaN(scores[unit]!)) {
        // NaN that was reported with its own sentence is not reported again.
        if (!Number.isNaN(value)) findings.add("error", "valueUncomparable", place, name);
        incomplete.add(unit);
      }
      if (indicator.rule.kind !== "direct" || indicator.category === "C") continue;
      const full = fullScore(indicator, weightFor(indicator, className), marking);
      if (value < 0 || (full > 0 && value > full)) {
        findings.add("error", "markOutOfRange", place, { ...name, value, full });
      }
    }
  });
  return incomplete;

  /** The scores by the indicator's rule; null where the rule itself is wrong, which is reported elsewhere. */
  function scoresOf({ scheme: own }: ReadWorkbook, index: number): Float64Array | null {
    if (findings.hasErrors || own.indicators[index]!.category === "C") return null;
    const scores = new Float64Array(columns.size);
    const place = read.indicators.placeOf(index, "rule");
    const scorer = findings.attempt(place, () => scorerOf(own, columns, index));
    if (!scorer) return null;
    try {
      scorer.fill(0, columns.size, scores);
      return scores;
    } catch (error) {
      if (!(error instanceof ScoreError)) throw error;
    }
    // Some value has no score: each one is told at its cell.
    const key = valueKey(own.indicators[index]!.code);
    const one = new Float64Array(1);
    for (let unit = 0; unit < columns.size; unit++) {
      findings.attempt(data.placeOf(unit, key), () => scorer.fill(unit, unit + 1, one));
    }
    return null;
  }
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
    if (rule.kind !== "direct" || weight === null || weight <= 1) return;
    if (weight === 100) return; // the only indicator: both ways of marking are the same
    for (const value of columns.values[index]!.values) {
      if (value > weight) return;
      hasMark ||= value > 0;
    }
  }
  if (hasMark) findings.add("error", "looksLikePoints", indicators.placeOf(0, "weight"));
}
