import { ScoreError } from "../../scoring/errors";
import { isSameNumber } from "../../scoring/numbers/compareNumbers";
import { award, Place, quotaPlaces } from "../../scoring/grades/quota";
import { standingByValue } from "../../scoring/grades/standing";
import { cellOf } from "../reading/argument";
import { cellFunction } from "../definition/cellFunction";
import { inShape } from "../definition/inShape";
import { cell, choiceCell, optionalCell, optionalRange, range } from "../definition/parameter";
import { classesIn } from "../reading/readClasses";
import { optionalNumber, requiredNumber } from "../reading/readNumbers";
import { requiredScore, scoreColumn } from "../reading/readScores";
import { remembered } from "../reading/remembered";
import { roundedColumn, roundedTo } from "../reading/rounded";
import { rankedRange } from "./rankedRange";
import { vetoesIn } from "../reading/readVetoes";

const ties = choiceCell("并列", "同分的名次", "Ranks of equal scores", "ties");
const decimals = optionalCell(
  "小数位数",
  "先按此位数四舍五入再比较，不填为原数",
  "Round to these decimals first; as they are unless given",
);
const classes = optionalRange(
  "全部类别",
  "各单位的类别，同类之间比较",
  "Class of each unit; units compare within their class",
);
const vetoes = optionalRange(
  "否决",
  "各单位的否决标记，被否决的排在最后",
  "Veto mark of each unit; vetoed units come after the rest",
);

/** A column of formulas that each ask for one rank ranks its range once. */
const ranked = remembered(rankedRange);

const rankings = cellFunction({
  id: "RANKINGS",
  description: [
    "全部名次：按得分从高到低，可分类",
    "All ranks, highest score first, within classes if given",
  ],
  parameters: {
    scores: range("得分", "全部得分", "All scores"),
    classes,
    ties,
    decimals,
    vetoes,
  },
  result: "matrix",
  example: { given: [[[95], [90], [90], [85]]], gives: [[1], [2], [2], [4]] },
  compute(given) {
    const { scores, classes, ties, decimals, vetoes } = given;
    const { ranks } = ranked([scores, classes, ties, decimals, vetoes]);
    return inShape(
      scores,
      Array.from(ranks, (each) => (Number.isNaN(each) ? "" : each)),
    );
  },
});

const ranking = cellFunction({
  id: "RANKING",
  description: [
    "名次：一个得分在全部得分（或同类）中的名次",
    "Rank of one score among all, or within its class",
  ],
  parameters: {
    score: cell("得分", "要排名的得分", "The score to rank"),
    scores: range("全部得分", "全部得分，包括它自己", "All scores, this one among them"),
    ties,
    class: optionalCell("类别", "它的类别", "Its class"),
    classes,
    decimals,
    vetoes,
  },
  example: { given: [90, [[95], [90], [90], [85]]], gives: 2 },
  compute(given) {
    const { scores, classes, ties, decimals, vetoes } = given;
    const range = ranked([scores, classes, ties, decimals, vetoes]);
    const score = roundedTo(requiredScore(given.score), optionalNumber(decimals));
    const ownClass = cellOf(given.class);
    if ((ownClass !== undefined) !== range.hasClasses) throw new ScoreError("classIncomplete");
    const place = range.placeOf(score, ownClass);
    if (place === "absent") throw new ScoreError("notAmongScores", { score });
    if (place === "ambiguous") throw new ScoreError("ambiguousVeto");
    return place;
  },
});

const quota = cellFunction({
  id: "QUOTA",
  description: [
    "名额内：按比例向下取整的名额给得分最高者，跨线并列都不占名额",
    "TRUE for those within the quota: share × units, rounded down; a tie across the line gets no place",
  ],
  parameters: {
    scores: range("得分", "全部得分", "All scores"),
    share: cell("比例", "名额比例，如 20%、0.2 或 20", "Share of places: 20%, 0.2 or 20"),
    classes,
    vetoes: optionalRange(
      "否决",
      "各单位的否决标记，被否决的不占名额",
      "Veto mark of each unit; vetoed units get no place",
    ),
    minimum: optionalCell(
      "最低分",
      "参加名额竞争的最低得分，不填为不限",
      "Lowest score that competes; none unless given",
    ),
    decimals,
  },
  result: "matrix",
  example: {
    given: [[[95], [93.5], [93.5], [92]], 0.5],
    gives: [[true], [false], [false], [false]],
  },
  compute(given) {
    const scores = roundedColumn(scoreColumn(given.scores), given.decimals);
    const share = shareOf(requiredNumber(given.share));
    const { indexes, names } = classesIn(given.classes, scores.length);
    const vetoed = vetoesIn(given.vetoes, scores.length);
    const minimum = optionalNumber(given.minimum, "mark") ?? -Infinity;
    const bases = names.map(() => 0);
    scores.forEach((score, unit) => {
      const classIndex = indexes?.[unit] ?? 0;
      if (!Number.isNaN(score)) bases[classIndex] = (bases[classIndex] ?? 0) + 1;
    });
    const competes = Uint8Array.from(scores, (score, unit) =>
      (score >= minimum || isSameNumber(score, minimum)) && !vetoed?.[unit] ? 1 : 0,
    );
    const places = bases.map((base) => quotaPlaces(base, share));
    const awarded = award(standingByValue(scores), competes, indexes, places);
    const answers = Array.from(scores, (score, unit) =>
      Number.isNaN(score) ? "" : awarded[unit] === Place.won,
    );
    return inShape(given.scores, answers);
  },
});

/** A share over 1 is per cent. */
function shareOf(given: number): number {
  const share = given > 1 ? Number((given / 100).toPrecision(15)) : given;
  if (share < 0 || share > 1) throw new ScoreError("invalidShare", { share: given });
  return share;
}

export const RANK_FUNCTIONS = [ranking, rankings, quota];
