import { largest } from "../../../workbook/extremes";
import { gap, isAbove, numberOf, type Figure } from "../../data/figure";
import { joined, line, type Text } from "../../data/text";
import type { ClassFacts } from "../../facts/classFacts";
import type { ReportFacts } from "../../facts/reportFacts";
import type { UnitFacts } from "../../facts/unitFacts";
import { comparedWord } from "../../facts/wording";
import { POINTS } from "../dimensions";

/** A dimension of a unit beside the mean of its class. */
interface Compared {
  readonly index: number;
  readonly name: Text;
  readonly rate: Figure;
  readonly mean: Figure;
  /** Above zero where the unit is better. */
  readonly apart: number;
}

const MOST_STRENGTHS = 2;

/** At most two dimensions well above the mean, the farthest first; without one the best of its own. */
export function strengths(facts: ReportFacts, unit: UnitFacts): Text | undefined {
  const compared = comparedDimensions(facts.classFactsOf(unit), unit);
  if (compared.length === 0) return undefined;
  const [, plain] = facts.paper.comparison;
  const strong = compared
    .filter(({ apart }) => apart >= plain)
    .sort((a, b) => b.apart - a.apart || a.index - b.index)
    .slice(0, MOST_STRENGTHS);
  if (strong.length > 0) {
    return line`${joined(
      strong.map((each) => comparedText(facts, each)),
      "，",
    )}。`;
  }
  const most = largest(compared.map(({ rate }) => numberOf(rate)));
  const best = compared.filter(({ rate }) => numberOf(rate) === most);
  const names = joined(
    best.map(({ name }) => name),
    "、",
  );
  return line`得分率最高的是${names}（${best[0]!.rate}）。`;
}

/** Dimensions below the mean, the farthest first; without one, where the unit stands last. */
export function weaknesses(facts: ReportFacts, unit: UnitFacts): Text | undefined {
  const compared = comparedDimensions(facts.classFactsOf(unit), unit);
  if (compared.length === 0) return undefined;
  const [slight] = facts.paper.comparison;
  const weak = compared
    .filter(({ apart }) => -apart >= slight)
    .sort((a, b) => a.apart - b.apart || a.index - b.index);
  if (weak.length > 0) {
    return line`${joined(
      weak.map((each) => comparedText(facts, each)),
      "，",
    )}。`;
  }
  const isSlightlyBelow = compared.some(({ apart }) => apart < 0);
  const start = isSlightlyBelow ? "各维度均不低于平均或与平均基本持平" : "各维度均不低于平均水平";
  const placed = compared.flatMap((each) => {
    const place = facts.placeIn(unit, each.index);
    return place ? [{ ...each, place }] : [];
  });
  const worst = largest(placed.map(({ place }) => numberOf(place)));
  const last = placed.filter(({ place }) => numberOf(place) === worst);
  // First in every dimension, or the only dimension: nothing stands behind.
  if (worst === 1 || last.length === compared.length) return line`${start}。`;
  const names = joined(
    last.map(({ name }) => name),
    "、",
  );
  return line`${start}，相对靠后的是${names}（列第${last[0]!.place}位）。`;
}

function comparedText(facts: ReportFacts, { name, rate, mean }: Compared): Text {
  const comparison = { limits: facts.paper.comparison, unit: POINTS };
  const word = comparedWord(rate, mean, comparison);
  return line`${name}${word}平均${gap(rate, mean, { unit: POINTS })}`;
}

function comparedDimensions(classFacts: ClassFacts, unit: UnitFacts): Compared[] {
  return classFacts.dimensions.flatMap(({ dimension, rates }, index) => {
    const rate = unit.dimensions[index]?.rate;
    if (!rate || !rates) return [];
    const size = numberOf(gap(rate, rates.mean));
    const apart = isAbove(rates.mean, rate) ? -size : size;
    return [{ index, name: [dimension.quote], rate, mean: rates.mean, apart }];
  });
}
