import { fractionOf, nearestNumber, type Fraction } from "../numbers/fraction";
import type { Marking, Scheme } from "../scheme";
import { weightTree } from "./weightTree";

/** The way of marking that totals follow: 名次和 and 变差法 weigh places, z-scores and changes, whatever the scheme's. */
export function totalMarking({ settings }: Pick<Scheme, "settings">): Marking {
  return settings.method === "score" ? settings.marking : "percent";
}

/** What a class's total comes to where every score is full: 100, or in 分值制 the full marks added up or stated. */
export function exactWhole(scheme: Scheme, className: string): Fraction {
  const { weightTotal, fullMarks } = scheme.settings;
  if (totalMarking(scheme) === "percent") return fractionOf(100);
  const isScaled = weightTotal === "scale" && fullMarks !== null;
  return isScaled ? fractionOf(fullMarks) : weightTree(scheme, className).weight;
}

export function wholeOf(scheme: Scheme, className: string): number {
  return nearestNumber(exactWhole(scheme, className));
}
