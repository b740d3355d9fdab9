import { scoreOf } from "../../scoring/rules/plainColumn";
import type { LadderStep } from "../../scoring/rules/steps";
import { workPoints as pointsOfWork } from "../../scoring/points/workPoints";
import { cellsOf, isOmitted, type Argument } from "../reading/argument";
import { cellFunction } from "../definition/cellFunction";
import { cell, choiceCell, optionalCell, optionalRange, range } from "../definition/parameter";
import { choiceIn, orderIn } from "../reading/readChoice";
import {
  absent,
  allNumbers,
  numberOrAbsence,
  numbersOr,
  optionalNumber,
  requiredNumber,
} from "../reading/readNumbers";
import { pairsIn } from "../reading/readPairs";
import { ScoreError } from "../../scoring/errors";

const actual = cell("实际值", "实际完成的数值", "The value reached");
const ORDER = ["higher", "lower"];

const attained = cellFunction({
  id: "ATTAIN",
  description: [
    "达标得分：按目标完成程度折算，0 到封顶分",
    "Score by attainment of a target, from 0 to the cap",
  ],
  parameters: {
    actual,
    target: range(
      "目标",
      "目标值；方向为区间时选下界、上界两个单元格",
      "The target; two cells, lower and upper bound, for a range",
    ),
    direction: choiceCell("方向", "哪边好", "Which side is better", "direction"),
    floor: optionalCell(
      "下限",
      "得 0 分的数值，不填时正向为 0、反向为目标的 2 倍；区间时为界外多远得 0 分",
      "Where the score is 0: 0, or 2 × target for lower, unless given; for a range how far beyond a bound",
    ),
    cap: optionalCell("封顶分", "最高得分，不填为 100", "The highest score, 100 unless given"),
  },
  example: { given: [99, 90, "反向"], gives: 90 },
  compute(given) {
    const rule = {
      kind: "attain",
      target: targetOf(given.target),
      direction: choiceIn(given.direction, "direction"),
      floor: optionalNumber(given.floor) ?? null,
      cap: optionalNumber(given.cap, "mark") ?? null,
      partial: true,
    } as const;
    return scoreOf(rule, requiredNumber(given.actual));
  },
});

/** One target, or the two bounds of a range. */
function targetOf(argument: Argument): number | [number, number] {
  const [first, second, ...others] = allNumbers(argument);
  if (first === undefined) throw absent("blank", argument.name, 1);
  if (second === undefined) return first;
  if (others.length > 0) throw new ScoreError("rangeTarget");
  return [first, second];
}

const deducted = cellFunction({
  id: "DEDUCT",
  description: [
    "扣分法得分：满分减去每差一个单位扣的分，不低于 0",
    "Full marks less points for every unit of shortfall, never below 0",
  ],
  parameters: {
    actual,
    target: cell("目标", "目标值", "The target"),
    pointsPerUnit: cell("每单位扣分", "每差一个单位扣多少分", "Points lost per unit of shortfall"),
    direction: choiceCell("方向", "哪边好", "Which side is better", "direction", ORDER),
    full: optionalCell("满分", "满分，不填为 100", "Full marks, 100 unless given"),
  },
  example: { given: [92.5, 95, 2], gives: 95 },
  compute(given) {
    const rule = {
      kind: "deduct",
      target: requiredNumber(given.target),
      pointsPerUnit: requiredNumber(given.pointsPerUnit, "mark"),
      direction: orderIn(given.direction),
    } as const;
    const full = optionalNumber(given.full, "mark") ?? 100;
    if (full <= 0) throw new ScoreError("invalidFullMarks", { full });
    return scoreOf(rule, requiredNumber(given.actual), full);
  },
});

const laddered = cellFunction({
  id: "LADDER",
  description: [
    "分档得分：达到起点的最高一档的得分，或两点之间按直线计算",
    "Score by steps: that of the highest limit reached, or on the line between two points",
  ],
  parameters: {
    value: cell("数值", "要计分的数值", "The value to score"),
    steps: range(
      "分档",
      "两列：起点（含）、得分，次序不限",
      "Rows of lower limit (included) and score, in any order",
    ),
    mode: choiceCell("方式", "计分方式", "How to score", "ladderMode"),
  },
  example: {
    given: [
      6,
      [
        [0, 60],
        [5, 80],
        [8, 100],
      ],
    ],
    gives: 80,
  },
  compute(given) {
    const pairs = pairsIn(given.steps, "起点", "得分");
    const number = (value: unknown, position: number): number => {
      const read = numberOrAbsence(value, given.steps.name, position, "share");
      if (typeof read !== "number") throw absent(read, given.steps.name, position);
      return read;
    };
    const steps = pairs.map(([limit, score], index): LadderStep => [
      number(limit, 2 * index + 1),
      number(score, 2 * index + 2),
    ]);
    const mode = choiceIn(given.mode, "ladderMode");
    return scoreOf({ kind: "ladder", steps, mode }, requiredNumber(given.value));
  },
});

const workPoints = cellFunction({
  id: "POINTS",
  description: [
    "积分：数量×单位分值×质量系数的合计",
    "Work points: the sum of count × unit points × quality",
  ],
  parameters: {
    counts: range("数量", "各项完成数量，空白为没有", "How many of each; blank means none"),
    unitPoints: range("单位分值", "各项每件的分值", "Points for one of each"),
    quality: optionalRange(
      "质量系数",
      "各项的质量系数，不填为 1",
      "Quality coefficients; 1 unless given",
    ),
  },
  example: { given: [[[3, 10]], [[2, 0.1]], [[1, 0.9]]], gives: 6.9 },
  compute(given) {
    const quality = isOmitted(given.quality) ? undefined : numbersOr(given.quality, 1);
    const counts = numbersOr(given.counts, 0);
    return pointsOfWork(counts, unitPointsFor(counts, given.unitPoints), quality);
  },
});

/** Points for one of each; a blank matters only where something was counted. */
function unitPointsFor(counts: readonly number[], { name, value }: Argument): number[] {
  return cellsOf({ name, value }).map((each, index) => {
    const read = numberOrAbsence(each, name, index + 1, "mark");
    if (typeof read === "number") return read;
    if (read === "blank" && !counts[index]) return 0;
    throw absent(read, name, index + 1);
  });
}

export const RULE_FUNCTIONS = [attained, deducted, laddered, workPoints];
