import { coefficient, exactTree } from "../appraise/exactTotals";
import type { Row } from "../appraise/rows";
import { isSameNumber } from "../numbers/compareNumbers";
import { add, multiply, ZERO, type Fraction } from "../numbers/fraction";
import { fullScore } from "../fullMarks";
import { numberOfFraction, numberOfTicks, ticksOfFraction } from "../numbers/round";
import { weightFor, weightTree, type WeightNode } from "../weights/weightTree";
import { indicatorSteps } from "./indicatorSteps";
import { originSteps } from "./originSteps";
import type { RuleId } from "../ruleStep";
import type { Step } from "./step";
import type { UnitContext } from "./unitContext";

/** From the values of the indicators to the weighted total: scores, item points, subtotals, total. */
export function totalSteps(context: UnitContext, row: Row): Step[] {
  const { scheme } = context;
  const isByLevels =
    scheme.settings.method === "score" && scheme.settings.aggregation.includes("geometric");
  const counting = [...scheme.indicators.keys()].filter((index) => row.counts[index]);
  const items = counting.flatMap((index) => [
    ...originSteps(context, index),
    ...indicatorSteps(context, index),
    ...(row.moved.includes(index) ? [] : [itemStep(context, row, index, isByLevels)]),
  ]);
  const groups = isByLevels ? levelSteps(context, row) : groupSteps(context, row);
  return [...items, ...groups, ...weightedSteps(context, row, isByLevels), ...movedStep(context)];
}

/** Points of one item: exact under 汇总, rounded under 逐项. */
function pointsOfItem({ scheme }: UnitContext, row: Row, index: number): Fraction {
  const { decimals, rounding, roundingScope } = scheme.settings;
  const factor = row.factors.exact[index]!;
  const points = factor.numerator === 0n ? ZERO : multiply(factor, row.exact(index));
  if (roundingScope !== "items") return points;
  const ticks = ticksOfFraction(points, decimals, rounding);
  return { numerator: BigInt(ticks), denominator: 10n ** BigInt(decimals) };
}

function itemStep(context: UnitContext, row: Row, index: number, isByLevels: boolean): Step {
  const { scheme, className, step } = context;
  const indicator = scheme.indicators[index]!;
  const { marking, method } = scheme.settings;
  const score = numberOfFraction(row.exact(index));
  const weight = weightFor(indicator, className);
  const factor = row.factors.numbers[index]!;
  const share = numberOfFraction(row.factors.shares[index]!);
  if (isByLevels) {
    return step("item", "item.weight", { name: indicator.name, score, share }, score);
  }
  const points = numberOfFraction(pointsOfItem(context, row, index));
  const full = weight ?? 0;
  const inputs = { name: indicator.name, score, share, factor, full, points };
  return step("item", itemRule(), inputs, points);

  function itemRule(): RuleId {
    if (marking === "percent" || method !== "score") return "item.percent";
    if (weight === null) return "item.extra";
    if (factor === 1) return "item.marks";
    const isShare = fullScore(indicator, weight, marking) === 100;
    return isShare && isSameNumber(factor * 100, weight) ? "item.share" : "item.scaled";
  }
}

/** Subtotals of the groups, outermost last, so that each stands below what it adds up. */
function groupSteps(context: UnitContext, row: Row): Step[] {
  const { scheme, className, step } = context;
  const steps: Step[] = [];
  collect(weightTree(scheme, className), []);
  return steps;

  function collect(node: WeightNode, path: readonly string[]): Fraction {
    if (node.indicator >= 0) {
      const isMoved = row.moved.includes(node.indicator);
      return isMoved ? ZERO : pointsOfItem(context, row, node.indicator);
    }
    const sum = node.children.reduce(
      (total, child) => add(total, collect(child, [...path, child.name])),
      ZERO,
    );
    if (node.depth > 0) {
      const points = numberOfFraction(sum);
      steps.push(step("group", "group.sum", { name: path.join(" / "), points }, points));
    }
    return sum;
  }
}

/** The means of the groups where a level is combined by the geometric mean. */
function levelSteps({ scheme, className, step }: UnitContext, row: Row): Step[] {
  const steps: Step[] = [];
  const plan = { className, applies: row.counts };
  exactTree(scheme, plan, row.exact, row.moved, ({ name, depth }, mean) => {
    if (depth === 0) return;
    const kind = scheme.settings.aggregation[depth] ?? "arithmetic";
    const score = numberOfFraction(mean);
    steps.push(step("group", `group.${kind}`, { name, score }, score));
  });
  return steps;
}

function weightedSteps(context: UnitContext, row: Row, isByLevels: boolean): Step[] {
  const { appraisal, scheme, columns, unit, step } = context;
  const { decimals, rounding, method } = scheme.settings;
  const total = numberOfTicks(appraisal.weighted[unit]!, decimals);
  const factor = numberOfFraction(coefficient(columns, unit));
  const id = isByLevels
    ? "weighted.mean"
    : method === "places"
      ? "weighted.places"
      : "weighted.sum";
  if (isByLevels) return [step("weighted", id, { total }, total)];
  const items = [...row.scores.keys()].filter(
    (index) => row.counts[index] && !row.moved.includes(index),
  );
  const points = items.map((index) => pointsOfItem(context, row, index));
  const exact = points.reduce(add, ZERO);
  const ticks = ticksOfFraction(exact, decimals, rounding);
  const sum = numberOfTicks(ticks, decimals);
  const printed = points.reduce((sum, each) => sum + ticksOfFraction(each, decimals, rounding), 0);
  const steps: Step[] = [];
  if (factor === 1) steps.push(step("weighted", id, { total }, total));
  else {
    const inputs = { sum: numberOfFraction(exact), coefficient: factor, total };
    steps.push(step("weighted", "weighted.coefficient", inputs, total));
  }
  if (printed !== ticks) {
    const gap = numberOfTicks(Math.abs(printed - ticks), decimals);
    const inputs = { printed: numberOfTicks(printed, decimals), sum, gap };
    steps.push(step("weighted", "weighted.rounding", inputs, null));
  }
  return steps;
}

/** Above this share a reweighted result deserves a second look (docs/rules.md, States of a cell). */
const MUCH = 0.2;

function movedStep({ appraisal, unit, step }: UnitContext): Step[] {
  const share = appraisal.movedShares?.[unit] ?? 0;
  if (share === 0) return [];
  const rule = share > MUCH ? "weighted.movedMuch" : "weighted.moved";
  return [step("weighted", rule, { share }, share)];
}
