import { countOf } from "../data/figure";
import type { Source } from "../data/source";
import { joined, line, type Quote, type Text } from "../data/text";
import type { ReportFacts } from "./reportFacts";
import type { UnitFacts } from "./unitFacts";

const MOST_NAMES = 8;

/** Names joined by 、; beyond eight the first of them and “等9个单位”. */
export function nameList(
  named: readonly { readonly quote: Quote }[],
  counted: string,
  from: Source,
): Text {
  const names = joined(
    named.slice(0, MOST_NAMES).map(({ quote }) => [quote]),
    "、",
  );
  if (named.length <= MOST_NAMES) return names;
  return line`${names}等${countOf(named, from, counted)}`;
}

/** The names of units in a sentence; each stands for itself in the count of them. */
export function namesIn({ noun }: ReportFacts, units: readonly UnitFacts[]): Text {
  return nameList(units, noun.counted, { list: units.map(selfOf) });
}

/** A unit as one of a list that is counted. */
export function selfOf({ name }: UnitFacts): {
  readonly field: "takingPart";
  readonly unit: string;
} {
  return { field: "takingPart", unit: name };
}
