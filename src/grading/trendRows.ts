import type { Appraisal } from "../scoring/appraise/appraise";
import type { LedgerRow } from "../scoring/columns";
import type { Sentence } from "../scoring/locale";
import { numberOfTicks } from "../scoring/numbers/round";
import { trendOf, trendPoints } from "../scoring/trend/trend";
import type { DataColumns } from "./read/dataColumns";

/** The items under which points for progress are added. */
const TREND_ITEMS = {
  progress: { "zh-CN": "进步幅度", "en-US": "progress of the score" },
  rankMove: { "zh-CN": "进位", "en-US": "places moved up" },
} satisfies Record<string, Sentence>;
const BY_SCHEME: Sentence = { "zh-CN": "按方案计算", "en-US": "computed by the scheme" };
const TREND_TYPE = "进步";

/** What limits can name of such points. */
export const TREND_NAMES = {
  items: [TREND_ITEMS.progress["zh-CN"], TREND_ITEMS.rankMove["zh-CN"]],
  type: TREND_TYPE,
} as const;

/**
 * Points for progress of the score and for places moved up (S21), as ledger rows; both are taken from an appraisal
 * without such points.
 */
export function trendRows({ scheme, score, rank }: Appraisal, data: DataColumns): LedgerRow[] {
  const { trend, decimals } = scheme.settings;
  if (!trend.progress && !trend.rankMove) return [];
  const { progress, rankMoves } = trendOf({
    scores: score.map((ticks) => numberOfTicks(ticks, decimals)),
    ranks: rank,
    baseScores: data.baseScore,
    baseRanks: data.baseRank,
  });
  const percent = progress.map((ratio) => ratio * 100);
  return [
    ...rowsOf(TREND_ITEMS.progress, trend.progress ? trendPoints(percent, trend.progress) : null),
    ...rowsOf(TREND_ITEMS.rankMove, trend.rankMove ? trendPoints(rankMoves, trend.rankMove) : null),
  ];
}

function rowsOf(item: Sentence, points: Float64Array | null): LedgerRow[] {
  const row = {
    ...ROW,
    item: item["zh-CN"],
    words: {
      "zh-CN": `${item["zh-CN"]}，${BY_SCHEME["zh-CN"]}`,
      "en-US": `${item["en-US"]}, ${BY_SCHEME["en-US"]}`,
    },
  };
  return [...(points ?? [])].flatMap((each, unit) =>
    each === 0 ? [] : [{ ...row, unit, points: each }],
  );
}

const ROW = {
  type: TREND_TYPE,
  level: "",
  share: 1,
  date: "",
  document: BY_SCHEME["zh-CN"],
} as const;
