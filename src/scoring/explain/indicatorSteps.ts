import { policyFor } from "../appraise/missing";
import { CellState, type CellStateName } from "../columns";
import { atFifteenDigits } from "../decimal";
import type { Sentence } from "../locale";
import type { Step } from "./step";
import { ruleStep } from "./ruleStep";
import type { UnitContext } from "./unitContext";

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

/** What is scored of the value, and how the rule scored it. */
function ruleSteps(context: UnitContext, index: number): Step[] {
  const { scheme, columns, unit, step, filledOf, measuredOf } = context;
  const { name, rule, measure } = scheme.indicators[index]!;
  const current = columns.values[index]!.values[unit]!;
  const base = columns.bases[index]?.[unit] ?? NaN;
  const score = atFifteenDigits(filledOf(index)[unit]!);
  if (scheme.settings.method === "change") {
    return [step("score", "method.change", { name, current, base, score }, score)];
  }
  const steps: Step[] = [];
  const value = measuredOf(index)[unit]!;
  if (measure !== "value") {
    const people = columns.population?.[unit] ?? NaN;
    const basePeople = columns.basePopulation?.[unit] ?? NaN;
    const inputs = { name, current, base, people, basePeople, value };
    steps.push(step("measure", `measure.${measure}`, inputs, value));
  }
  if (rule.kind === "direct" || rule.kind === "veto") return steps;
  const { rule: id, inputs } = ruleStep(context, index, value);
  return [...steps, step("score", id, { name, ...inputs, score }, score)];
}

/** What stands for a missing score: 0, the class mean, full marks, or nothing where the weight goes to others. */
function missingStep(context: UnitContext, index: number): Step[] {
  const { scheme, columns, unit, step, filledOf } = context;
  const state = columns.values[index]!.states?.[unit] ?? CellState.number;
  const policy = policyFor(scheme, index, state);
  if (policy === "refuse") return [];
  const { name } = scheme.indicators[index]!;
  const score = policy === "reweight" ? null : atFifteenDigits(filledOf(index)[unit]!);
  const inputs = { name, state: stateWords(context, index), score: score ?? NaN };
  return [step("score", `missing.${policy}`, inputs, score)];
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
