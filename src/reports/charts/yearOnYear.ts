import { largest } from "../../workbook/extremes";
import type { ChartSpec } from "../data/chart";
import { difference, numberOf } from "../data/figure";
import { line } from "../data/text";
import type { ClassFacts } from "../facts/classFacts";
import { yearMoves } from "../patterns/years";

/** More lines cannot be told apart. */
const MOST_LINES = 15;

/** From last year's place to this one, a line a unit; of many the places gained as bars. */
export function yearChart(classFacts: ClassFacts): ChartSpec | undefined {
  const moves = yearMoves(classFacts);
  if (moves.length === 0) return undefined;
  const gained = moves.map(({ before, now }) => difference(before, now, { unit: "位" }));
  const title = line`${classFacts.quote}名次与上年比较`;
  if (moves.length > MOST_LINES) {
    return {
      type: "bars",
      title: line`${title}：向右为进位，向左为退位`,
      header: line`单位`,
      categories: moves.map(({ unit }) => [unit.quote]),
      series: [{ name: line`进退位`, figures: gained, look: { part: 0 } }],
      unit: "位",
      decimals: 0,
    };
  }
  const places = moves.flatMap(({ before, now }) => [numberOf(before), numberOf(now)]);
  return {
    type: "lines",
    title: line`${title}：向上为进位，向下为退位`,
    header: line`单位`,
    categories: [line`上年名次`, line`本年名次`],
    series: moves.map(({ unit, before, now, move }) => ({
      name: [unit.quote],
      figures: [before, now],
      look: move >= 0 ? "own" : "mean",
    })),
    unit: "",
    decimals: 0,
    axis: { minimum: 1, maximum: largest(places, 2), isTurned: true },
  };
}
