import type { RatedSource } from "../../../scoring/ratings/ratedSource";
import { ANONYMITY_FLOOR } from "../../../scoring/ratings/panel";
import { fractionOf } from "../../../scoring/numbers/fraction";
import type { Rating } from "../../data/source";
import { figure, type Figure } from "../../data/figure";
import { joined, line, quote, type Text } from "../../data/text";
import { cutsOf, type Cut } from "../../facts/cuts";
import { weightFigure, type ItemPath } from "../../facts/itemPath";
import type { ReportFacts } from "../../facts/reportFacts";
import type { UnitFacts } from "../../facts/unitFacts";
import { filledSentence, movedSentence } from "../unit/origins";

/** What the marks rest on: targets, cuts, ballots and panels, what was filled or moved. */
export function evidence(facts: ReportFacts, unit: UnitFacts, paths: readonly ItemPath[]): Text[] {
  const texts = [
    joined(paths.map((path) => measuredSentence(facts, path))),
    cutSentence(facts, unit),
    joined(paths.map((path) => ratedSentences(facts, unit, path))),
    joined(unit.items.map((marks) => filledSentence(marks))),
    joined(unit.items.map((marks) => movedSentence(facts, unit, marks))),
  ];
  return texts.filter((text) => text !== undefined && text.length > 0) as Text[];
}

/** 任务完成率：实际97，目标100，零分线60，得92.50，权重6.67%，计6.17分。 */
function measuredSentence(facts: ReportFacts, path: ItemPath): Text | undefined {
  const { marks, inputs, mark } = path;
  if (inputs.length === 0) return undefined;
  const points: Figure = { ...marks.points, unit: "分" };
  const weight = weightFigure(facts, marks);
  const share = weight ? line`，${isPercent(facts) ? "权重" : "满分"}${weight}` : undefined;
  return line`${marks.item.quote}：${joined(inputs, "，")}，得${mark}${share}，计${points}。`;
}

function isPercent({ grading }: ReportFacts): boolean {
  return grading.read.scheme.settings.marking === "percent";
}

/** 自报→核定2处：节约成本87→84，佐证不足，影响0.20分；…；若不核减，总分为90.25分。 */
function cutSentence(facts: ReportFacts, unit: UnitFacts): Text | undefined {
  const { list, uncut } = cutsOf(facts, unit);
  if (list.length === 0) return undefined;
  const places = list.map(({ changed }) => changed.reported.from);
  const count = figure(
    fractionOf(list.length),
    { operation: "count", over: [{ list: places }] },
    { unit: "处" },
  );
  const parts = list.map(({ marks, changed, effect }: Cut) => {
    const { reported, verified, reason = line`没有写原因` } = changed;
    const cost = effect ? line`，影响${effect}` : undefined;
    return line`${marks.item.quote}${reported}→${verified}，${reason}${cost}`;
  });
  const whole = uncut ? line`若不核减，总分为${uncut}` : line`自报值超出可计分的范围，不能推算`;
  return line`自报→核定${count}：${joined([...parts, whole], "；")}。`;
}

/** Below so many valid votes their distribution could tell who voted how. */
const FEWEST_VOTES = 10;

/** How each source rated: never so few that a single rater's mark could be known. */
function ratedSentences(
  { grading }: ReportFacts,
  { index, name }: UnitFacts,
  { marks }: ItemPath,
): Text | undefined {
  const { read, appraisal } = grading;
  const { code, quote: item, index: indicator } = marks.item;
  const sources = read.ratingsOf(indicator, index);
  if (!sources) return undefined;
  const { decimals } = appraisal.scheme.settings;
  const sheet = read.sheetOf.get("ratings")?.name ?? "";
  return joined(
    sources.map((source) => {
      const of = (rating: Rating, value: number, unit = ""): Figure =>
        figure(fractionOf(value), { rating, unit: name, of: code, by: source.name }, { unit });
      const by = quote(source.name, sheet);
      const mean = source.mean === null ? undefined : { ...of("mean", source.mean), decimals };
      const shownMean = mean && figure(fractionOf(source.mean!), mean.from, { decimals, unit: "" });
      const isVoted = source.votes !== null;
      const head = isVoted && sources.length === 1 ? line`${item}：` : line`${item}：${by}`;
      return line`${head}${isVoted ? votesText(source, of, shownMean) : panelText(source, of, shownMean)}。`;
    }),
  );
}

type FigureOf = (rating: Rating, value: number, unit?: string) => Figure;

/** 满意76票、基本满意15票、一般5票、不满意2票，有效98票，折算93.47分 */
function votesText({ votes }: RatedSource, of: FigureOf, mean: Figure | undefined): Text {
  const { counts, valid } = votes!;
  if (valid < FEWEST_VOTES || !mean) return line`评价人数不足，不列`;
  const cast = counts.map(
    ({ name, count }) => line`${quote(name, "")}${of(`votes:${name}`, count, "票")}`,
  );
  return line`${joined(cast, "、")}，有效${of("valid", valid, "票")}，折算${{ ...mean, unit: "分" }}`;
}

/** 专家5份，去1个最高分和1个最低分，均值85.00 */
function panelText(source: RatedSource, of: FigureOf, mean: Figure | undefined): Text {
  const { count, dropped, substitute } = source;
  if (substitute) return line`没有评分，${SUBSTITUTES[substitute.kind]}`;
  if (count - 2 * dropped < ANONYMITY_FLOOR || !mean) return line`评价人数不足，不列`;
  const each = of("dropped", dropped, "个");
  const left = dropped > 0 ? line`，去${each}最高分和${each}最低分` : undefined;
  return line`${of("count", count, "份")}${left}，均值${mean}`;
}

const SUBSTITUTES = {
  mean: "取本类单位的平均",
  zero: "按规定计零分",
  reweight: "权重由其他来源分担",
} as const;
