import { isSameNumber } from "../../scoring/numbers/compareNumbers";
import { plainColumn, scoreIn, scoresOf } from "../../scoring/rules/plainColumn";
import type { CompeteMethod, Rule } from "../../scoring/scheme";
import { ScoreError } from "../../scoring/errors";
import { cellOf, cellsOf, isOmitted, type Argument } from "../reading/argument";
import { cellFunction } from "../definition/cellFunction";
import { inShape } from "../definition/inShape";
import { cell, choiceCell, optionalCell, optionalRange, range } from "../definition/parameter";
import { choiceIn, orderIn } from "../reading/readChoice";
import { classesIn, classNameOf } from "../reading/readClasses";
import { numberOrAbsence, requiredNumber } from "../reading/readNumbers";

const method = choiceCell("方法", "比较方法", "How to compare", "competeMethod");
const direction = choiceCell("方向", "哪边好", "Which side is better", "direction", [
  "higher",
  "lower",
]);
const classes = optionalRange(
  "全部类别",
  "各单位的类别，同类之间比较",
  "Class of each unit; units compare within their class",
);

const competedAll = cellFunction({
  id: "COMPETEALL",
  description: [
    "全部比较得分：按功效、极差、比优、名次或离差与同类比较",
    "Scores of all by comparison: efficacy, min-max, best, rank or z-score",
  ],
  parameters: {
    values: range("数值", "全部数值", "All values"),
    method,
    direction,
    classes,
  },
  result: "matrix",
  example: { given: [[[8], [6], [4]]], gives: [[100], [80], [60]] },
  compute(given) {
    const values = columnOf(given.values);
    const { indexes, names } = classesIn(given.classes, values.length);
    const rule = ruleOf(given.method, given.direction);
    const scores = scoresOf(rule, plainColumn(values, indexes, names));
    return inShape(
      given.values,
      Array.from(scores, (each) => (Number.isNaN(each) ? "" : each)),
    );
  },
});

const competed = cellFunction({
  id: "COMPETE",
  description: [
    "比较得分：一个数值与同类全部数值比较得到的分",
    "Score of one value by comparison with all values of its class",
  ],
  parameters: {
    value: cell("数值", "要计分的数值", "The value to score"),
    values: range("全部数值", "全部数值，包括它自己", "All values, this one among them"),
    method,
    direction,
    class: optionalCell("类别", "它的类别", "Its class"),
    classes,
  },
  example: { given: [6, [[8], [6], [4]]], gives: 80 },
  compute(given) {
    const value = requiredNumber(given.value);
    const values = columnOf(given.values);
    const ownClass = cellOf(given.class);
    if ((ownClass === undefined) !== isOmitted(given.classes))
      throw new ScoreError("classIncomplete");
    const { indexes, names } = classesIn(given.classes, values.length);
    const own = ownClass === undefined ? 0 : names.indexOf(classNameOf(ownClass));
    const rivals = values.filter((_, unit) => (indexes?.[unit] ?? 0) === own);
    const place = rivals.findIndex((each) => isSameNumber(each, value));
    if (place < 0) throw new ScoreError("notAmongScores", { score: value });
    return scoreIn(ruleOf(given.method, given.direction), plainColumn(rivals), place);
  },
});

/** The values of a range; NaN where a cell holds none. */
function columnOf(argument: Argument): Float64Array {
  const cells = cellsOf(argument);
  const values = cells.map((each, index) => {
    const value = numberOrAbsence(each, argument.name, index + 1, "share");
    return typeof value === "number" ? value : NaN;
  });
  return Float64Array.from(values);
}

function ruleOf(method: Argument, direction: Argument): Extract<Rule, { kind: "compete" }> {
  const chosen: CompeteMethod = choiceIn(method, "competeMethod");
  return {
    kind: "compete",
    method: chosen,
    direction: orderIn(direction),
    dropPerPlace: null,
  };
}

export const COMPETE_FUNCTIONS = [competed, competedAll];
