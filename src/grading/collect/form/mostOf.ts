import type { Indicator } from "../../../scoring/scheme";

/** The most that a mark typed for an indicator can be; null where what is measured can be anything. */
export function mostOf(
  { rule, classWeights, weight }: Indicator,
  name: string,
  marking: "percent" | "points",
): number | null {
  if (rule.kind !== "direct") return null;
  return marking === "percent" ? 100 : (classWeights[name] ?? weight);
}
