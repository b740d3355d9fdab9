import type { Rule } from "../../src/scoring/scheme";

export const attain = (rest: Partial<Extract<Rule, { kind: "attain" }>>): Rule => ({
  kind: "attain",
  direction: "higher",
  target: null,
  floor: null,
  cap: null,
  partial: true,
  ...rest,
});
export const compete = (
  method: Extract<Rule, { kind: "compete" }>["method"],
  dropPerPlace: number | null = null,
): Rule => ({ kind: "compete", method, direction: "higher", dropPerPlace });
