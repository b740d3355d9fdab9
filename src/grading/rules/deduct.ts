import { literal } from "../formulas/rounding";
import type { RuleInWorkbook, RuleOf } from "./ruleInWorkbook";

/** 扣分: full marks less points for every unit of shortfall; under C so many points for every unit beyond the target. */
export const deduct: RuleInWorkbook<RuleOf<"deduct">> = {
  words: { deduct: "=MAX(0,满分-MAX(0,目标-值)*单位分值)，反向为 值-目标" },
  wordOf: () => "deduct",
  parameters: {
    direction: "正向（默认；限制性指标默认反向）或 反向",
    target: "从这里起不扣分；限制性指标不填为 0",
    pointsPerUnit: "每差 1 扣几分；百分数每差 1 个百分点",
  },
  constraint: "allowed",
  values: "quantities",
  compares: false,
  columns: () => ["target"],
  read(cells) {
    // A constraint counts what went wrong: the fewer the better.
    const usual = cells.category === "C" ? "lower" : "higher";
    return {
      kind: "deduct",
      direction: cells.direction(["higher", "lower"], usual),
      target: cells.quantity("target"),
      pointsPerUnit: cells.needed("pointsPerUnit", cells.mark("pointsPerUnit")),
    };
  },
  magnitudes: ({ target }) => [target ?? 0],
  turns: () => [],
  fieldOf: { negativeUnitPoints: "pointsPerUnit", targetColumnMissing: "target" },
  formula({ direction, target, pointsPerUnit }, { value, full, difference, ...references }) {
    const own = references.target(target);
    const shortfall = direction === "higher" ? difference(own, value) : difference(value, own);
    return `MAX(0,${full ?? 100}-MAX(0,${shortfall})*${literal(pointsPerUnit)})`;
  },
};
