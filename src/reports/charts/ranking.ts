import type { ChartSpec, LookName } from "../data/chart";
import { countOf, isAbove, isEqual, numberOf, type Figure } from "../data/figure";
import type { Source } from "../data/source";
import { line, type Text } from "../data/text";
import type { ClassFacts } from "../facts/classFacts";
import { nameList } from "../facts/names";
import type { ReportFacts } from "../facts/reportFacts";
import type { UnitFacts } from "../facts/unitFacts";
import { wholeOf } from "../facts/fullMarks";
import { bandLines } from "./bandLines";
import { isCut, listed } from "./listed";

/** A lying bar a unit by rank, looking like its grade; undefined where nothing is compared. */
export function rankingChart(facts: ReportFacts, classFacts: ClassFacts): ChartSpec | undefined {
  const { ranked, isSmall, scores } = classFacts;
  if (isSmall || !scores) return undefined;
  const units = listed(ranked);
  const { bands, settings } = facts.grading.read.scheme;
  const whole = wholeOf(facts, ranked[0]!);
  const most = Math.max(whole ?? 0, numberOf(scores.max));
  const look = ({ grade }: UnitFacts): LookName =>
    grade.band < 0 ? "mean" : { band: grade.band, of: bands.length };
  return {
    type: "bars",
    title: line`${titleOf(facts, classFacts)}${isCut(ranked) ? "（只画前后各十个）" : ""}`,
    header: line`${facts.noun.header}（等次）`,
    categories: units.map((unit) => labelOf(facts, unit)),
    series: [
      {
        name: line`总分`,
        figures: units.map(({ score }) => score),
        look: { band: 0, of: bands.length },
        points: units.map(look),
      },
    ],
    unit: "分",
    decimals: settings.decimals,
    ...(numberOf(scores.min) >= 0 ? { axis: { minimum: 0, maximum: most } } : {}),
  };
}

/** 市交通局（良好）, with ▲ where a veto counted. */
function labelOf({ grading }: ReportFacts, { index, quote, grade }: UnitFacts): Text {
  const veto = grading.appraisal.vetoes.has(index) ? "▲" : "";
  return line`${veto}${quote}（${grade.quote}）`;
}

/** How many reach the second line, and who is below the last; without lines the extremes. */
function titleOf(facts: ReportFacts, classFacts: ClassFacts): Text {
  const { ranked, name, scores } = classFacts;
  const { counted } = facts.noun;
  const list: Source = { field: "score", scope: name };
  const head = line`${classFacts.quote}${countOf(ranked, { field: "assessed", scope: name }, counted)}得分：`;
  const lines = bandLines(facts);
  const good = lines[Math.min(1, lines.length - 1)];
  const last = lines.at(-1);
  if (!good || !last) {
    const first = ranked.filter(({ score }) => isEqual(score!, scores!.max));
    return line`${head}${nameList(first, counted, list)}${scores!.max}最高，最低${scores!.min}`;
  }
  const below = ranked.filter(({ score }) => isAbove(last.limit, score!));
  const tail =
    below.length > 0 ? line`，${nameList(below, counted, list)}低于${last.limit}` : undefined;
  return line`${head}${reaching(ranked, list, good.limit)}不低于${good.limit}${tail}`;
}

function reaching(units: readonly UnitFacts[], list: Source, limit: Figure): Figure {
  const from: Source = { operation: "countWithin", over: [list, limit.from] };
  const above = units.filter(({ score }) => !isAbove(limit, score!));
  return { ...countOf(above, list, "个"), from };
}
