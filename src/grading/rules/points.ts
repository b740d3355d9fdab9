import { literal } from "../formulas/rounding";
import type { RuleInWorkbook, RuleOf } from "./ruleInWorkbook";

/** 积分: count × unit points × quality, up to full marks and 封顶分. */
export const points: RuleInWorkbook<RuleOf<"points">> = {
  words: { points: "=MIN(封顶分,值*单位分值*质量)" },
  wordOf: () => "points",
  parameters: {
    pointsPerUnit: "每件几分，不填为 1",
    cap: "最多几分；不填时百分制为 100，分值制为满分",
  },
  constraint: "allowed",
  values: "quantities",
  compares: false,
  columns: () => ["quality"],
  read(cells) {
    const unitPoints = cells.mark("pointsPerUnit") ?? 1;
    // What a constraint takes off has its limit among the deductions of the scheme.
    const cap = cells.category === "C" ? null : cells.mark("cap");
    return { kind: "points", unitPoints, cap };
  },
  magnitudes: () => [],
  turns: () => [],
  fieldOf: { attainCap: "cap" },
  formula({ unitPoints, cap }, { value, quality, full }) {
    const earned = `${value}*${literal(unitPoints)}*${quality}`;
    const most = Math.min(cap ?? Infinity, full ?? Infinity);
    return most < Infinity ? `MIN(${literal(most)},${earned})` : earned;
  },
};
