import type { RuleWord } from "./parameters";
import { literal } from "../formulas/rounding";
import type { RuleInWorkbook, RuleOf } from "./ruleInWorkbook";
import type { ScoreReferences } from "./scoreReferences";

type Compete = RuleOf<"compete">;

/** 功效系数, 极差, 比优, 名次, 离差: a comparison with the units of the class. */
export const compete: RuleInWorkbook<Compete> = {
  words: {
    efficacy: "=60+40*(值-最小)/(最大-最小)",
    minmax: "=100*(值-最小)/(最大-最小)",
    best: "=100*值/最大，反向 =100*最小/值",
    rank: "=100*(个数-名次+1)/个数，填了单位分值 =MAX(0,满分-单位分值*(名次-1))",
    zscore: "=50+10*(值-均值)/标准差",
  },
  wordOf: ({ method }) => method,
  parameters: {
    direction: "正向（默认）或 反向",
    pointsPerUnit: "只用于名次：首位满分，每降一位扣几分",
  },
  constraint: "never",
  values: "quantities",
  compares: true,
  columns: () => [],
  read(cells) {
    const method = isMethod(cells.word) ? cells.word : "efficacy";
    return {
      kind: "compete",
      method,
      direction: cells.direction(["higher", "lower"], "higher"),
      dropPerPlace: method === "rank" ? cells.mark("pointsPerUnit") : null,
    };
  },
  magnitudes: () => [],
  turns: () => [],
  fieldOf: { invalidDrop: "pointsPerUnit" },
  advise({ method }, { bands }, place, findings) {
    const hasLimits = bands.some(({ lower }) => lower !== null);
    if (method === "zscore" && hasLimits) findings.add("warning", "zscoreBands", place);
  },
  formula,
};

const METHODS: readonly RuleWord[] = ["efficacy", "minmax", "best", "rank", "zscore"];

function isMethod(word: RuleWord): word is Compete["method"] {
  return METHODS.includes(word);
}

function formula(
  { method, direction, dropPerPlace }: Compete,
  { value, statistic, place, difference, full }: ScoreReferences,
): string {
  const lowest = statistic("lowest");
  const highest = statistic("highest");
  const isLower = direction === "lower";
  const gain = isLower ? difference(highest, value) : difference(value, lowest);
  const span = difference(highest, lowest);
  const same = `ROUND(${span},10)=0`;
  switch (method) {
    case "efficacy":
      return `IF(${same},100,60+40*${gain}/${span})`;
    case "minmax":
      return `IF(${same},100,100*${gain}/${span})`;
    case "best":
      return isLower ? `100*${lowest}/${value}` : `100*${value}/${highest}`;
    case "zscore": {
      const away = isLower ? `(${statistic("mean")}-${value})` : `(${value}-${statistic("mean")})`;
      return `IF(${same},50,50+10*${away}/${statistic("deviation")})`;
    }
    case "rank": {
      const own = place(isLower);
      const count = statistic("count");
      if (dropPerPlace === null) return `IF(${same},100,100*(${count}-${own}+1)/${count})`;
      // Full marks less so many a place: marks in 分值制.
      const most = literal(full ?? 100);
      return `IF(${same},${most},MAX(0,${most}-${literal(dropPerPlace)}*(${own}-1)))`;
    }
  }
}
