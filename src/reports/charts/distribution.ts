import { largest, smallest } from "../../workbook/extremes";
import { fractionOf } from "../../scoring/numbers/fraction";
import type { ChartSpec } from "../data/chart";
import { countOf, figure, numberOf, type Figure } from "../data/figure";
import type { Source } from "../data/source";
import { joined, line, type Text } from "../data/text";
import type { ClassFacts } from "../facts/classFacts";
import type { ReportFacts } from "../facts/reportFacts";
import { measureWord } from "../patterns/context";
import { wholeOf } from "../facts/fullMarks";
import { bandLines } from "./bandLines";

/** So many columns to full marks: five points each of a hundred. */
const STEPS = 20;
const FEWEST = 5;

/** A column per five points; undefined for fewer than five units, and without full marks. */
export function distributionChart(
  facts: ReportFacts,
  classFacts: ClassFacts,
): ChartSpec | undefined {
  const { units, name } = classFacts;
  const whole = units[0] && wholeOf(facts, units[0]);
  if (units.length < FEWEST || typeof whole !== "number") return undefined;
  const step = whole / STEPS;
  const scores = units.map(({ score }) => numberOf(score!));
  const first = Math.floor(smallest(scores) / step);
  const last = Math.min(STEPS - 1, Math.floor(largest(scores) / step));
  const mark = (at: number): Figure =>
    figure(fractionOf(at * step), { mark: at * step }, { decimals: 2, isShort: true });
  const list: Source = { field: "score", scope: name };
  const columns = Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => {
    const [from, to] = [first + index, first + index + 1];
    const isLast = from >= last;
    const over = [list, mark(from).from, ...(isLast ? [] : [mark(to).from])];
    const within = scores.filter((score) => score >= from * step && (isLast || score < to * step));
    const count = countOf(within, list, "");
    return {
      name: isLast ? line`${mark(from)}及以上` : line`${mark(from)}—${mark(to)}`,
      count: { ...count, from: { operation: "countWithin", over } satisfies Source },
    };
  });
  return {
    type: "columns",
    title: titleOf(facts, classFacts, columns),
    header: line`得分`,
    categories: columns.map((each) => each.name),
    series: [
      {
        name: line`${facts.noun.plain}数`,
        figures: columns.map(({ count }) => count),
        look: { part: 0 },
      },
    ],
    unit: measureWord(facts),
    decimals: 0,
  };
}

/** Where most of them are, and where the grades begin. */
function titleOf(
  facts: ReportFacts,
  classFacts: ClassFacts,
  columns: readonly { readonly name: Text; readonly count: Figure }[],
): Text {
  const most = columns.reduce((best, each) =>
    numberOf(each.count) > numberOf(best.count) ? each : best,
  );
  const lines = bandLines(facts).map(({ limit }) => [limit]);
  const limits = lines.length > 0 ? line`；等次线为${joined(lines, "、")}` : undefined;
  const count = { ...most.count, unit: measureWord(facts) };
  return line`${classFacts.quote}得分分布：${most.name}分的最多，有${count}${limits}`;
}
