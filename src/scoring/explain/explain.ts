import type { Appraisal } from "../appraise/appraise";
import { policyFor } from "../appraise/missing";
import { Status } from "../appraise/status";
import { CellState } from "../columns";
import { countsFor } from "../weightTree";
import { stateWords } from "./indicatorSteps";
import { gradeSteps } from "./gradeSteps";
import { pointSteps } from "./pointSteps";
import { rankStep } from "./rankStep";
import type { Step } from "./step";
import { totalSteps } from "./totalSteps";
import { classData, unitContext, type UnitContext } from "./unitContext";

/**
 * Why a unit has its result: the steps from its raw values to its rank, as data and in words. Worked out when asked
 * for, from the same columns as the result.
 */
export function explain(appraisal: Appraisal, unit: number): Step[] {
  return explainer(appraisal)(unit);
}

/** Explains many units: what comparison needs of the class is worked out once. */
export function explainer(appraisal: Appraisal): (unit: number) => Step[] {
  const data = classData(appraisal);
  return (unit) => stepsOf(unitContext(appraisal, data, unit));
}

function stepsOf(context: UnitContext): Step[] {
  const { appraisal, unit, step, rowOf } = context;
  if (appraisal.status[unit] === Status.exempt) return [step("status", "exempt", {}, null)];
  const row = rowOf(unit);
  if (!row) return [incompleteStep(context)];
  return [
    ...totalSteps(context, row),
    ...pointSteps(context),
    ...gradeSteps(context),
    rankStep(context),
    ...draftStep(context),
  ];
}

/** What is still missing for a result. */
function incompleteStep(context: UnitContext): Step {
  const { scheme, columns, className, unit, step, scoresOf } = context;
  const missing = scheme.indicators.flatMap((indicator, index) => {
    if (!countsFor(scheme, indicator, className)) return [];
    if (!Number.isNaN(scoresOf(index)[unit]!)) return [];
    const state = columns.values[index]!.states?.[unit] ?? CellState.number;
    const isRefused = policyFor(scheme, index, state) === "refuse";
    return isRefused ? [{ name: indicator.name, state: stateWords(context, index) }] : [];
  });
  if (missing.length === 0) return step("status", "empty", {}, null);
  const names = {
    "zh-CN": missing.map(({ name, state }) => `${name}（${state["zh-CN"]}）`).join("、"),
    "en-US": missing.map(({ name, state }) => `${name} (${state["en-US"]})`).join(", "),
  };
  return step("status", "incomplete", { names, count: missing.length }, null);
}

/** Nothing is final while a unit lacks data (预评分). */
function draftStep({ appraisal, step }: UnitContext): Step[] {
  const count = appraisal.status.reduce(
    (sum, status) => sum + (status === Status.incomplete ? 1 : 0),
    0,
  );
  return count > 0 ? [step("status", "draft", { count }, null)] : [];
}
