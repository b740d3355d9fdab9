import { ballot } from "../../scoring/ratings/ballot";
import { panel } from "../../scoring/ratings/panel";
import { rowsOf, type Argument } from "../reading/argument";
import { cellFunction } from "../definition/cellFunction";
import { optionalCell, optionalRange, range } from "../definition/parameter";
import { allNumbers, numbersOr, optionalNumber, optionalNumbers } from "../reading/readNumbers";
import { scoreCells } from "../reading/readScores";
import { isOmitted } from "../reading/argument";

const rated = cellFunction({
  id: "PANEL",
  description: [
    "多方评价：各评价主体的平均分按权重合计，可去掉最高最低分",
    "Rating by many: weighted means of sources, leaving out the highest and lowest if told",
  ],
  parameters: {
    ratings: range(
      "评分",
      "一行一个评价主体；只有一行或一列时为一个主体",
      "A row is a source; a single row or column is one source",
    ),
    weights: optionalRange(
      "权重",
      "各评价主体的权重，不填为相等",
      "Weights of the sources; equal unless given",
    ),
    trim: optionalCell(
      "去掉个数",
      "各去掉几个最高分和最低分，5 个评分起有效，不填为 0",
      "How many highest and lowest to leave out, from 5 ratings up; 0 unless given",
    ),
  },
  example: {
    given: [
      [
        [90, 92],
        [80, null],
      ],
      [[60], [40]],
    ],
    gives: 86.6,
  },
  compute(given) {
    const options = { weights: optionalNumbers(given.weights), trim: optionalNumber(given.trim) };
    return panel(sourcesIn(given.ratings), options).score;
  },
});

/** The ratings of each source; a cell without a number is no rating. */
function sourcesIn(argument: Argument): number[][] {
  const rows = rowsOf(argument);
  const cells = scoreCells(argument);
  const isOneColumn = rows.every((row) => row.length <= 1);
  const lengths = isOneColumn ? [cells.length] : rows.map((row) => row.length);
  let start = 0;
  return lengths.map((length) => {
    const source = cells.slice(start, start + length);
    start += length;
    return source.filter((each) => typeof each === "number");
  });
}

const balloted = cellFunction({
  id: "BALLOT",
  description: [
    "测评得分：票数×分值合计÷有效票数",
    "Score of a ballot: the sum of votes × value ÷ valid votes",
  ],
  parameters: {
    votes: range("票数", "各档的票数，空白为没有", "Votes for each option; blank means none"),
    values: optionalRange(
      "分值",
      "各档的分值，不填为 100、80、60、40",
      "What each option is worth; 100, 80, 60, 40 unless given",
    ),
  },
  example: { given: [[[5, 3, 1, 1]]], gives: 84 },
  compute(given) {
    const values = isOmitted(given.values) ? undefined : allNumbers(given.values, "mark");
    return ballot(numbersOr(given.votes, 0), { values }).score;
  },
});

export const PANEL_FUNCTIONS = [rated, balloted];
