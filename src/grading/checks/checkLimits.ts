import type { Sentence } from "../../scoring/locale";
import type { Findings } from "../findings/finding";
import type { ReadAssessment } from "../read/readAssessment";
import { TREND_NAMES } from "../trendRows";

const KINDS = {
  item: { "zh-CN": "项目编号", "en-US": "item" },
  type: { "zh-CN": "类型", "en-US": "type" },
  level: { "zh-CN": "级别", "en-US": "level" },
} as const satisfies Record<string, Sentence>;

/** Levels that a limit may name before any row has them. */
const LEVELS = new Set(
  "国际级 国家级 省部级 省级 部级 市级 地市级 县级 区级 县区级 乡镇级 national provincial municipal county".split(
    " ",
  ),
);

/**
 * The names behind 加分上限 and 扣分上限: one that matches no item, type or level has no effect and is a mistake, one that
 * matches several kinds is told. An empty ledger has nothing to match.
 */
export function checkLimits({ ledger, settings }: ReadAssessment, findings: Findings): void {
  if (ledger.length === 0) return;
  const names = {
    item: new Set([...ledger.map(({ item }) => item), ...TREND_NAMES.items]),
    type: new Set([...ledger.map(({ type }) => type), TREND_NAMES.type]),
    level: new Set([...ledger.map(({ level }) => level), ...LEVELS]),
  };
  for (const { name, place } of settings.facts.limits) {
    const kinds = (["item", "type", "level"] as const).filter((kind) => names[kind].has(name));
    if (kinds.length === 0) findings.add("error", "limitUnknown", place, { name });
    if (kinds.length < 2) continue;
    const words = {
      "zh-CN": kinds.map((kind) => KINDS[kind]["zh-CN"]).join("、"),
      "en-US": kinds.map((kind) => KINDS[kind]["en-US"]).join(", "),
    };
    findings.add("warning", "limitMatchesSeveral", place, { name, kinds: words });
  }
}
