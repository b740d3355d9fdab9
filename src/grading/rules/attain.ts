import { literal } from "../formulas/rounding";
import type { RuleInWorkbook, RuleOf } from "./ruleInWorkbook";
import type { RuleCells } from "./ruleCells";
import type { ScoreReferences } from "./scoreReferences";

type Attain = RuleOf<"attain">;

/** 目标达成: how far the target is reached, by direction; under B 达标性 met is full and there is no overfill. */
export const attain: RuleInWorkbook<Attain> = {
  words: {
    attain:
      "正向 =MAX(0,MIN(封顶分,100*(值-零分线)/(目标-零分线)))，反向 =MAX(0,MIN(封顶分,100*(零分线-值)/(零分线-目标)))，区间内、相等为满分",
  },
  wordOf: () => "attain",
  parameters: {
    direction: "正向（默认）、反向、等于、区间",
    target: "目标值；区间填下界",
    targetUpper: "区间的上界",
    floor: "得 0 分的值，不填时正向为 0、反向为目标的 2 倍；区间填界外多远得 0 分",
    cap: "最多几分，不填为 100（分值制为满分）；B 类和 不得分 时不填",
    partial: "按比例（默认）或 不得分",
  },
  constraint: "never",
  values: "quantities",
  compares: false,
  // One number cannot say both bounds of a unit's own range.
  columns: ({ direction }) => (direction === "range" ? [] : ["target"]),
  read(cells) {
    const direction = cells.direction(["higher", "lower", "equal", "range"], "higher");
    const partial = cells.partial();
    const isMetOrNot = cells.category === "B" || !partial;
    return {
      kind: "attain",
      direction,
      target: direction === "range" ? bounds(cells) : cells.quantity("target"),
      floor: direction === "equal" ? null : cells.quantity("floor"),
      cap: isMetOrNot ? null : cells.mark("cap"),
      partial,
    };
  },
  magnitudes({ target, floor }) {
    const targets = typeof target === "object" ? (target ?? []) : [target, 2 * target];
    return [...targets, floor ?? 0];
  },
  turns({ direction, target }, own) {
    if (direction === "equal") return [own];
    return direction === "range" && typeof target === "object" ? (target ?? []) : [];
  },
  fieldOf: {
    attainFloorSide: "floor",
    attainFloorNeeded: "target",
    rangeTolerance: "floor",
    attainCap: "cap",
    rangeBounds: "targetUpper",
    targetColumnMissing: "target",
    invalidNumber: "target",
  },
  formula(rule, references) {
    if (rule.partial) return share(rule, references, capOf(rule, references));
    const reached = share(rule, references, 100);
    return `IF(ROUND(${reached},10)>=100,100,0)`;
  },
};

function bounds(cells: RuleCells): readonly [number, number] {
  return [
    cells.needed("target", cells.quantity("target")),
    cells.needed("targetUpper", cells.quantity("targetUpper")),
  ];
}

/** 封顶分 as a share of 100: in 分值制 it stands in marks. */
function capOf({ cap }: Attain, { category, full }: ScoreReferences): number {
  if (cap === null) return 100;
  const most = full === null || full === 0 ? cap : (100 * cap) / full;
  return category === "B" ? Math.min(100, most) : most;
}

function share(rule: Attain, references: ScoreReferences, cap: number): string {
  const { direction, floor } = rule;
  const { value, difference } = references;
  const full = literal(Math.min(100, cap));
  if (Array.isArray(rule.target)) {
    const [lower, upper] = (rule.target as readonly [number, number]).map(literal);
    const beyond = `MAX(${difference(lower!, value)},${difference(value, upper!)})`;
    if (!floor) return `IF(${beyond}<=0,${full},0)`;
    const left = difference(literal(floor), beyond);
    return `IF(${beyond}<=0,${full},MAX(0,MIN(${full},100*${left}/${literal(floor)})))`;
  }
  const target = references.target(rule.target as number | null);
  if (direction === "equal") return `IF(ROUND(${difference(value, target)},10)=0,${full},0)`;
  const isHigher = direction === "higher";
  const from = floor !== null ? literal(floor) : isHigher ? "0" : `2*${target}`;
  const [done, whole] = isHigher
    ? [difference(value, from), difference(target, from)]
    : [difference(from, value), difference(from, target)];
  return `MAX(0,MIN(${literal(cap)},100*${done}/${whole}))`;
}
