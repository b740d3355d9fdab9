import { adjust } from "../../scoring/points/adjust";
import { rollup } from "../../scoring/trend/rollup";
import { weightedScore } from "../../scoring/weights/weightedScore";
import { cellFunction } from "../definition/cellFunction";
import { choiceCell, optionalCell, optionalRange, range, cell } from "../definition/parameter";
import { choiceIn } from "../reading/readChoice";
import { numbersOr, optionalNumber, optionalNumbers } from "../reading/readNumbers";
import { requiredScore, scoreCells } from "../reading/readScores";
import { weightsIn } from "../reading/readWeights";

const decimals = optionalCell(
  "小数位数",
  "结果保留的小数位数，0 到 10，不填为 2",
  "Decimals of the result, 0 to 10; 2 unless given",
);

const MISSING_IN_CELL = ["refuse", "reweight", "zero", "full"];

const score = cellFunction({
  id: "SCORE",
  description: [
    "加权得分：得分×权重求和，四舍五入后的公布分",
    "Weighted score: the sum of score × weight, rounded as published",
  ],
  parameters: {
    scores: range("得分", "各项得分", "Scores of the items"),
    weights: range(
      "权重",
      "各项权重，合计 1 或 100；分值制时为各项满分",
      "Weights, total 1 or 100; full marks where marks are points",
    ),
    missing: choiceCell(
      "缺项",
      "未填、缺报时",
      "For blank or unreported scores",
      "policy",
      MISSING_IN_CELL,
    ),
    total: choiceCell("合计", "权重的用法", "How the weights are used", "total"),
    decimals,
  },
  example: { given: [[[87, 93, 87, 92]], [[0.15, 0.25, 0.3, 0.3]]], gives: 90 },
  compute(given) {
    const missing = choiceIn(given.missing, "policy");
    const total = choiceIn(given.total, "total");
    const { scores, weights } = weightsIn(given.scores, given.weights, missing === "zero");
    return weightedScore(scores, weights, {
      missing,
      total,
      decimals: optionalNumber(given.decimals),
    });
  },
});

const adjusted = cellFunction({
  id: "ADJUST",
  description: [
    "加减分后的得分：得分＋加分－扣分，加扣分可设上限，不低于 0",
    "Score after bonus and deduction, each capped if told; never below 0",
  ],
  parameters: {
    score: cell("得分", "加减分前的得分", "Score before bonus and deduction"),
    bonus: range("加分", "加分，可选多个单元格", "Bonus points, one or more cells"),
    bonusCap: optionalCell(
      "加分上限",
      "加分合计的上限，不填为不限",
      "The most that bonuses add; no limit unless given",
    ),
    deduction: optionalRange(
      "扣分",
      "扣分，填正数，可选多个单元格",
      "Deductions as positive numbers, one or more cells",
    ),
    deductionCap: optionalCell(
      "扣分上限",
      "扣分合计的上限，不填为不限",
      "The most that deductions take; no limit unless given",
    ),
    decimals,
  },
  example: { given: [89.7, [[4, 3]], 5, 0.5], gives: 94.2 },
  compute(given) {
    return adjust(requiredScore(given.score), {
      bonus: numbersOr(given.bonus, 0, "mark"),
      bonusCap: optionalNumber(given.bonusCap, "mark"),
      deduction: numbersOr(given.deduction, 0, "mark"),
      deductionCap: optionalNumber(given.deductionCap, "mark"),
      decimals: optionalNumber(given.decimals),
    });
  },
});

const rolledUp = cellFunction({
  id: "ROLLUP",
  description: [
    "分期汇总：月到季、季到年，平均、累计或取期末",
    "Rolls periods up: months to quarters, quarters to the year, as mean, sum or last",
  ],
  parameters: {
    scores: range("得分", "各期得分，按时间先后", "Scores of the periods, in order"),
    weights: optionalRange(
      "权重",
      "各期权重，不填为相等",
      "Weights of the periods; equal unless given",
    ),
    missing: choiceCell("缺项", "缺一期时", "For a period without a score", "policy"),
    decimals,
    method: choiceCell("方法", "汇总方法", "How periods are combined", "rollupMethod"),
  },
  example: { given: [[[90, 92, 88, 94]]], gives: 91 },
  compute(given) {
    const missing = choiceIn(given.missing, "policy");
    return rollup(
      scoreCells(given.scores, () => missing === "zero"),
      {
        weights: optionalNumbers(given.weights),
        missing,
        decimals: optionalNumber(given.decimals),
        method: choiceIn(given.method, "rollupMethod"),
      },
    );
  },
});

export const SCORE_FUNCTIONS = [score, adjusted, rolledUp];
