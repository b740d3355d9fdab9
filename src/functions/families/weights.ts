import { ahp } from "../../scoring/weights/ahp";
import type { Direction } from "../../scoring/direction";
import { objectiveWeights } from "../../scoring/weights/objectiveWeights";
import { weightCheck } from "../../scoring/weights/weightCheck";
import { cellsOf, isOmitted, rowsOf, type Argument } from "../reading/argument";
import { cellFunction } from "../definition/cellFunction";
import { choiceCell, optionalRange, range } from "../definition/parameter";
import { textOf } from "../reading/readCell";
import { choiceIn, choiceOf } from "../reading/readChoice";
import { absent, numberOrAbsence, numbersOr } from "../reading/readNumbers";

const checked = cellFunction({
  id: "WEIGHTCHECK",
  description: [
    "权重检查：合计为 1 或 100 时为 TRUE，否则说明合计是多少",
    "TRUE when weights total 1 or 100; otherwise the error names the total",
  ],
  parameters: { weights: range("权重", "全部权重", "All weights") },
  example: { given: [[[30, 20, 50]]], gives: true },
  compute: (given) => weightCheck(numbersOr(given.weights, 0)) > 0,
});

const found = cellFunction({
  id: "WEIGHTS",
  description: [
    "客观权重：由数据求各指标权重，供核对",
    "Weights of indicators from the data, as a cross-check",
  ],
  parameters: {
    matrix: range("数据", "一行一个单位，一列一项指标", "A row is a unit, a column an indicator"),
    method: choiceCell("方法", "求权重的方法", "How weights are found", "weightsMethod"),
    directions: optionalRange(
      "方向",
      "各指标的方向（正向、反向），不填都为正向；只影响 CRITIC",
      "Direction of each indicator, higher unless given; only CRITIC uses it",
    ),
  },
  result: "matrix",
  example: {
    given: [
      [
        [1, 2],
        [4, 16],
        [7, 30],
      ],
      "等权",
    ],
    gives: [[0.5, 0.5]],
  },
  compute(given) {
    const matrix = matrixIn(given.matrix);
    const directions = directionsIn(given.directions, matrix[0]?.length ?? 0);
    return [objectiveWeights(matrix, choiceIn(given.method, "weightsMethod"), directions)];
  },
});

/** A direction for each column; one word holds for all. */
function directionsIn(argument: Argument, columns: number): Direction[] | undefined {
  if (isOmitted(argument)) return undefined;
  const words = cellsOf(argument).map((cell): Direction => {
    const text = textOf(cell);
    return text === "" ? "higher" : choiceOf("direction", text);
  });
  const [only] = words;
  return words.length === 1 && only ? Array<Direction>(columns).fill(only) : words;
}

/** The numbers of a range row by row; every cell must hold one. */
function matrixIn(argument: Argument): number[][] {
  let position = 0;
  return rowsOf(argument).map((row) =>
    row.map((cell) => {
      position += 1;
      const value = numberOrAbsence(cell, argument.name, position, "share");
      if (typeof value !== "number") throw absent(value, argument.name, position);
      return value;
    }),
  );
}

const matrix = range(
  "判断矩阵",
  "两两比较的方阵，1 到 10 阶，对称位置互为倒数",
  "Square matrix of pairwise comparisons, 1 to 10 rows, mirror cells reciprocal",
);

const compared = cellFunction({
  id: "AHP",
  description: [
    "层次分析权重：判断矩阵的主特征向量",
    "Weights by AHP: the principal eigenvector of the comparisons",
  ],
  parameters: { matrix },
  result: "matrix",
  example: {
    given: [
      [
        [1, 1],
        [1, 1],
      ],
    ],
    gives: [[0.5], [0.5]],
  },
  compute: (given) => ahp(matrixIn(given.matrix)).weights.map((weight) => [weight]),
});

const consistent = cellFunction({
  id: "AHPCR",
  description: [
    "一致性比例 CR：小于 0.1 通常认为判断一致",
    "Consistency ratio of the comparisons; below 0.1 is usually accepted",
  ],
  parameters: { matrix },
  example: {
    given: [
      [
        [1, 2],
        [0.5, 1],
      ],
    ],
    gives: 0,
  },
  compute: (given) => ahp(matrixIn(given.matrix)).consistencyRatio,
});

export const WEIGHT_FUNCTIONS = [checked, found, compared, consistent];
