import type { Appraisal } from "../appraise/appraise";
import { isolated } from "../isolated";
import type { Sentence } from "../locale";
import { policyFor } from "../appraise/filled";
import { Status } from "../appraise/status";
import { CellState, Participation } from "../columns";
import { countsFor } from "../weights/weightTree";
import type { Facts } from "./facts";
import { stateWords } from "./indicatorSteps";
import { gradeSteps } from "./gradeSteps";
import { pointSteps } from "./pointSteps";
import { rankStep } from "./rankStep";
import type { Step } from "./step";
import { totalSteps } from "./totalSteps";
import { classData, unitContext, type UnitContext } from "./unitContext";

/** Where nothing but the columns is known. */
const NO_FACTS: Facts = {
  nameOf: () => "",
  reasonOf: () => "",
  claimOf: () => null,
  ratingsOf: () => null,
};

/**
 * Why a unit has its result: the steps from its raw values to its rank, as data and in words. Worked out when asked
 * for, from the same columns as the result.
 */
export function explain(appraisal: Appraisal, unit: number, facts: Facts = NO_FACTS): Step[] {
  return stepsOf(unitContext(appraisal, classData(appraisal), unit, facts));
}

function stepsOf(context: UnitContext): Step[] {
  const { appraisal, unit, step, rowOf } = context;
  const status = appraisal.status[unit];
  if (status === Status.exempt) {
    return [step("status", absenceRule(context), { because: because(context) }, null)];
  }
  if (status === Status.direct) {
    const grade = appraisal.scheme.bands[appraisal.grade[unit]!]!.name;
    return [step("grade", "grade.direct", { grade, because: because(context) }, grade)];
  }
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

/** The reason that the workbook gives for a status. */
function because({ facts, unit }: UnitContext): Sentence {
  const reason = isolated(facts.reasonOf(unit));
  if (reason === "") return { "zh-CN": "", "en-US": "" };
  return { "zh-CN": `。原因：${reason}`, "en-US": `. Reason: ${reason}` };
}

/** Whether a unit without a score is in the base of the places. */
function absenceRule({ columns, unit }: UnitContext): "exempt" | "absent" {
  return columns.participation?.[unit] === Participation.absent ? "absent" : "exempt";
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
    "zh-CN": missing.map(({ name, state }) => `${isolated(name)}（${state["zh-CN"]}）`).join("、"),
    "en-US": missing.map(({ name, state }) => `${isolated(name)} (${state["en-US"]})`).join(", "),
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
