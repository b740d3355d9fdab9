import { ScoreError } from "../../scoring/errors";
import { growth, growthPerHead } from "../../scoring/trend/growth";
import { progress } from "../../scoring/trend/progress";
import { rankMove } from "../../scoring/grades/rankMove";
import { cellFunction } from "../definition/cellFunction";
import { cell, choiceCell, optionalCell } from "../definition/parameter";
import { choiceIn } from "../reading/readChoice";
import { optionalNumber, requiredNumber } from "../reading/readNumbers";

const current = cell("本期", "本期数值", "Value of this period");
const base = cell("基期", "基期（上年或上期）数值", "Value of the base period");

const progressed = cellFunction({
  id: "PROGRESS",
  description: [
    "进步幅度：（本期－基期）÷|基期|，或百分点之差；反向指标下降为进步",
    "Progress: (current − base) ÷ |base|, or the plain difference; turned where lower is better",
  ],
  parameters: {
    current,
    base,
    direction: choiceCell("方向", "哪边好", "Which side is better", "direction", [
      "higher",
      "lower",
    ]),
    mode: choiceCell("方式", "幅度的算法", "How progress is measured", "progressMode"),
  },
  example: { given: [4, 5, "反向"], gives: 0.2 },
  compute(given) {
    return progress(
      requiredNumber(given.current),
      requiredNumber(given.base),
      choiceIn(given.direction, "direction"),
      choiceIn(given.mode, "progressMode"),
    );
  },
});

const grown = cellFunction({
  id: "GROWTH",
  description: [
    "增幅：（本期－基期）÷基期；填两期人口时为人均增幅",
    "Growth against the base period; per head when both populations are given",
  ],
  parameters: {
    current,
    base,
    population: optionalCell("人口", "本期人口", "Population of this period"),
    basePopulation: optionalCell("基期人口", "基期人口", "Population of the base period"),
  },
  example: { given: [108, 100], gives: 0.08 },
  compute(given) {
    const people = optionalNumber(given.population);
    const basePeople = optionalNumber(given.basePopulation);
    const now = requiredNumber(given.current);
    const before = requiredNumber(given.base);
    if (people === undefined && basePeople === undefined) return growth(now, before);
    if (people === undefined || basePeople === undefined) throw new ScoreError("growthNeedsFour");
    return growthPerHead(now, before, people, basePeople);
  },
});

const moved = cellFunction({
  id: "RANKMOVE",
  description: ["进退位：基期名次－本期名次，正数为进位", "Places gained: base rank − rank"],
  parameters: {
    rank: cell("名次", "本期名次", "Rank of this period"),
    baseRank: cell("基期名次", "基期名次", "Rank of the base period"),
  },
  example: { given: [3, 5], gives: 2 },
  compute: (given) => rankMove(requiredNumber(given.rank), requiredNumber(given.baseRank)),
});

export const TREND_FUNCTIONS = [progressed, grown, moved];
