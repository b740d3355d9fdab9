import { wordOf } from "../../../scoring/vocabulary";
import { fractionOf, multiply } from "../../../scoring/numbers/fraction";
import { figure, type Figure } from "../../data/figure";
import { joined, line, type Text } from "../../data/text";
import { settingFigure } from "../../facts/schemeFigures";
import { bandQuote } from "../grades";
import type { PaperContext } from "../context";

/** How totals are rounded, and how many places the grades have. */
export function rulesSentence(context: PaperContext): Text {
  const { scheme } = context.facts.grading.read;
  const { decimals, rounding } = scheme.settings;
  const places =
    decimals === 0
      ? line`总分取整数`
      : line`总分保留${settingFigure(decimals, "decimals", "位小数")}`;
  return line`${places}，${ROUNDINGS[rounding]}。${quotaText(context)}`;
}

const ROUNDINGS = {
  "half-up": wordOf("rounding", "half-up"),
  "half-even": wordOf("rounding", "half-even"),
} as const;

function quotaText(context: PaperContext): Text {
  const { bands, settings } = context.facts.grading.read.scheme;
  const { quota } = settings;
  const texts = bands.flatMap(({ name, share, places }, band): Text[] => {
    const own = places === null ? shareFigure(name, share) : placesFigure(name, places);
    if (!own) return [];
    const word = places === null ? "不超过应参加考核数的" : "每类";
    return [line`${bandQuote(context, band)}${word}${own}`];
  });
  const isByClass = bands.some(
    ({ classShares, classPlaces }) => Object.keys({ ...classShares, ...classPlaces }).length > 0,
  );
  const byClass = isByClass ? line`部分类别的名额另有规定。` : undefined;
  if (texts.length === 0) return isByClass ? line`${byClass}` : line`等次按分数线确定，不设名额。`;
  const pooled = quota.isPooled ? "各类统筹" : "";
  return line`名额${pooled}按${wordOf("quotaMethod", quota.method)}计算，小数${wordOf("quotaRounding", quota.rounding)}：${joined(texts, "，")}。${byClass}`;
}

/** 20%, as a share of those who should take part. */
export function shareFigure(band: string, share: number | null): Figure | undefined {
  if (share === null) return undefined;
  const percent = multiply(fractionOf(share), fractionOf(100));
  return figure(percent, { band, part: "share" }, { decimals: 2, isShort: true, unit: "%" });
}

export function placesFigure(band: string, places: number | null): Figure | undefined {
  if (places === null) return undefined;
  return figure(fractionOf(places), { band, part: "places" }, { unit: "个" });
}
