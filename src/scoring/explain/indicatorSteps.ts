import { policyFor } from "../appraise/filled";
import { CellState, type CellStateName } from "../columns";
import { atFifteenDigits } from "../numbers/decimal";
import type { Sentence } from "../locale";
import type { Inputs } from "../ruleStep";
import type { Scale } from "../scheme";
import type { Step } from "./step";
import type { UnitContext } from "./unitContext";
import { unitsInBrackets } from "./unitNames";

const STATE_WORDS: Record<Exclude<CellStateName, "number" | "exempt">, Sentence> = {
  blank: { "zh-CN": "未填", "en-US": "blank" },
  unreported: { "zh-CN": "未报", "en-US": "not reported" },
  unpublished: { "zh-CN": "数据未发布", "en-US": "not published" },
  notApplicable: { "zh-CN": "不适用", "en-US": "not applicable" },
};
const NOT_COMPARABLE: Sentence = {
  "zh-CN": "缺目标或基期，无法计分",
  "en-US": "no target or base to score it",
};

/** Why a cell has no number, in words. */
export function stateWords({ columns, unit }: UnitContext, index: number): Sentence {
  const state = columns.values[index]!.states?.[unit] ?? CellState.number;
  const [name] = Object.entries(CellState).find(([, code]) => code === state)!;
  return STATE_WORDS[name as keyof typeof STATE_WORDS] ?? NOT_COMPARABLE;
}

/** From the raw value to the score of one indicator. A mark that counts as it is needs no step. */
export function indicatorSteps(context: UnitContext, index: number): Step[] {
  const isMissing = Number.isNaN(context.scoresOf(index)[context.unit]!);
  return [
    ...(isMissing ? missingStep(context, index) : ruleSteps(context, index)),
    ...comparisonStep(context, index),
  ];
}

/** Percentage and per mille points are shown as such. */
export const UNITS: Record<Scale, Inputs> = {
  plain: {},
  percent: { unit: "%" },
  permille: { unit: "‰" },
};

/** What is scored of the value, and how the rule scored it. */
function ruleSteps(context: UnitContext, index: number): Step[] {
  const { scheme, columns, unit, step, filledScoresOf, measuredOf, scorerOf } = context;
  const { name, rule, measure, scale } = scheme.indicators[index]!;
  const score = atFifteenDigits(filledScoresOf(index)[unit]!);
  const { rule: id, inputs } = scorerOf(index).step(unit);
  const scored = step("score", id, { name, ...inputs, ...UNITS[scale], score }, score);
  if (scheme.settings.method === "change") return [scored];
  const steps: Step[] = [];
  if (measure !== "value") {
    const value = measuredOf(index)[unit]!;
    const isRate = measure === "ratePerHead";
    const measuredInputs = {
      name,
      current: columns.values[index]!.values[unit]!,
      base: columns.bases[index]?.[unit] ?? NaN,
      people: (isRate ? columns.populationGrowth : columns.population)?.[unit] ?? NaN,
      basePeople: columns.basePopulation?.[unit] ?? NaN,
      value,
    };
    steps.push(step("measure", `measure.${measure}`, measuredInputs, value));
  }
  return rule.kind === "direct" || rule.kind === "veto" ? steps : [...steps, scored];
}

/** What stands for a missing score: 0, the class mean, full marks, or nothing where the weight goes to others. */
function missingStep(context: UnitContext, index: number): Step[] {
  const { scheme, columns, unit, step, filledScoresOf } = context;
  const state = columns.values[index]!.states?.[unit] ?? CellState.number;
  const policy = policyFor(scheme, index, state);
  if (policy === "refuse") return [];
  const { name } = scheme.indicators[index]!;
  const score = policy === "reweight" ? null : atFifteenDigits(filledScoresOf(index)[unit]!);
  const others = policy === "mean" ? meanOf(context, index) : {};
  const inputs = { name, state: stateWords(context, index), score: score ?? NaN, ...others };
  return [step("score", `missing.${policy}`, inputs, score)];
}

/** Whose mean stands for a missing score. */
function meanOf(context: UnitContext, index: number): Inputs {
  const { columns, classIndex, scoresOf } = context;
  const counted = [...scoresOf(index).keys()].filter((other) => {
    const isOfClass = (columns.classes?.[other] ?? 0) === classIndex;
    return isOfClass && !Number.isNaN(scoresOf(index)[other]!);
  });
  return { count: counted.length, units: unitsInBrackets(context, counted) };
}

/** 排名法 and 离差: what the comparison within the class made of the score. */
function comparisonStep({ scheme, unit, step, rowOf }: UnitContext, index: number): Step[] {
  const { method } = scheme.settings;
  if (method !== "places" && method !== "deviation") return [];
  const row = rowOf(unit);
  if (!row || row.moved.includes(index)) return [];
  const score = atFifteenDigits(row.scores[index]!);
  const { name } = scheme.indicators[index]!;
  return [step("score", `method.${method}`, { name, score }, score)];
}
