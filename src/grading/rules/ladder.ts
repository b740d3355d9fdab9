import { difference } from "../../scoring/numbers/difference";
import { constants, differenceDigits, literal } from "../formulas/rounding";
import type { RuleInWorkbook, RuleOf } from "./ruleInWorkbook";

type Steps = RuleOf<"ladder">["steps"];

/** 分档, 插值: the score of the step that is reached, or on the straight line between two points. */
export const ladder: RuleInWorkbook<RuleOf<"ladder">> = {
  words: {
    step: "=LOOKUP(值,起点,得分)",
    linear: "=得分1+(得分2-得分1)*(值-起点1)/(起点2-起点1)，两端之外取端点的得分",
  },
  wordOf: ({ mode }) => mode,
  parameters: { steps: "起点:得分，如 0:60；5:80；8:100；起点可以写成 95%" },
  constraint: "allowed",
  values: "quantities",
  compares: false,
  columns: () => [],
  read: (cells) => ({
    kind: "ladder",
    mode: cells.word === "linear" ? "linear" : "step",
    steps: cells.steps(),
  }),
  // A difference on a line is taken at the digits of its own ends: a far end must not blunt the others.
  magnitudes: () => [],
  turns({ steps }) {
    const scores = [...steps].sort(([one], [other]) => one - other).map(([, score]) => score);
    const isSorted = (sign: number): boolean =>
      scores.every((score, at) => at === 0 || sign * (score - scores[at - 1]!) >= 0);
    if (isSorted(1) || isSorted(-1)) return [];
    return steps.map(([lower]) => lower).sort((one, other) => one - other);
  },
  fieldOf: { noSteps: "steps", duplicateStep: "steps", invalidNumber: "steps" },
  formula({ mode, steps: given }, { value }) {
    const sorted = [...given].sort((a, b) => a[0] - b[0]);
    return mode === "step" ? steps(sorted, value) : lines(sorted, value);
  },
};

function steps(sorted: Steps, value: string): string {
  const limits = constants(sorted.map(([limit]) => limit));
  const scores = constants(sorted.map(([, score]) => score));
  return `LOOKUP(ROUND(${value},10),${limits},${scores})`;
}

/** The straight lines between the points, from the last to the first as nested conditions. */
function lines(sorted: Steps, value: string): string {
  const [, lastScore] = sorted.at(-1)!;
  let formula = literal(lastScore);
  for (let index = sorted.length - 2; index >= 0; index--) {
    const [start, score] = sorted[index]!;
    const [end, next] = sorted[index + 1]!;
    const rise = literal(difference(next, score));
    const digits = differenceDigits(Math.max(Math.abs(start), Math.abs(end)));
    const along = `ROUND(${value}-${literal(start)},${digits})`;
    const line = `${literal(score)}+${rise}*${along}/${literal(difference(end, start))}`;
    formula = `IF(${value}<${literal(end)},${line},${formula})`;
  }
  const [first, firstScore] = sorted[0]!;
  return `IF(${value}<=${literal(first)},${literal(firstScore)},${formula})`;
}
