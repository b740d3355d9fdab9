import { ScoreError } from "../../scoring/errors";
import { cellsOf } from "../reading/argument";
import { cellFunction } from "../definition/cellFunction";
import { explainScore } from "./explainScore";
import { range } from "../definition/parameter";
import { textOf } from "../reading/readCell";
import { weightsIn } from "../reading/readWeights";

const explained = cellFunction({
  id: "EXPLAIN",
  description: [
    "计算说明：用文字列出每项得分×权重和合计",
    "The calculation in words: each score × weight, and the total",
  ],
  parameters: {
    names: range("名称", "各项名称", "Names of the items"),
    scores: range("得分", "各项得分", "Scores of the items"),
    weights: range("权重", "各项权重，合计 1 或 100", "Weights, total 1 or 100"),
  },
  example: {
    given: [[["工作质量", "服务水平"]], [[92, 85]], [[0.3, 0.7]]],
    gives: "工作质量 92 × 30% = 27.60；服务水平 85 × 70% = 59.50；合计 87.10",
  },
  compute(given, locale) {
    const { scores, weights } = weightsIn(given.scores, given.weights);
    const names = cellsOf(given.names).map(textOf);
    if (names.length !== scores.length) {
      throw new ScoreError("lengthMismatch", { left: names.length, right: scores.length });
    }
    return explainScore(names, scores, weights, locale);
  },
});

export const EXPLAIN_FUNCTIONS = [explained];
