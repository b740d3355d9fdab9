import { gap, isAbove, numberOf, type Figure } from "../data/figure";
import { line, type Text } from "../data/text";

/** From where on the scale 0–100 a gap is slight, plain and clear (用语阈值:比较). */
export type Limits = readonly [slight: number, plain: number, clear: number];

export interface Comparison {
  readonly limits: Limits;
  /** What full marks are, to bring a gap to the scale 0–100; null where there are none, so that no gap is slight or clear. */
  readonly full?: number | null;
  readonly unit: string;
}

/** “高于平均3.46分”; a gap too small to speak of is “与平均基本持平，相差0.46分”. */
export function againstMean(own: Figure, mean: Figure, comparison: Comparison): Text {
  const apart = gap(own, mean, { unit: comparison.unit });
  const word = comparedWord(own, mean, comparison);
  if (word !== undefined) return line`${word}平均${apart}`;
  return numberOf(apart) === 0 ? line`与平均持平` : line`与平均基本持平，相差${apart}`;
}

/** 略高于, 高于, 明显高于 and their opposites; undefined where the two are about equal. */
export function comparedWord(
  own: Figure,
  mean: Figure,
  { limits: [slight, plain, clear], full = 100 }: Comparison,
): string | undefined {
  const apart = numberOf(gap(own, mean));
  const direction = isAbove(own, mean) ? "高于" : "低于";
  if (full === null) return apart === 0 ? undefined : direction;
  const size = (apart * 100) / full;
  if (size < slight) return undefined;
  if (size < plain) return `略${direction}`;
  return size < clear ? direction : `明显${direction}`;
}

/** 上升, 略降 and the like against last year, 持平 where the change is too small; without full marks no change is slight. */
export function yearWord(now: Figure, before: Figure, { limits, full = 100 }: Comparison): string {
  const apart = numberOf(gap(now, before));
  const isUp = isAbove(now, before);
  const direction = isUp ? "上升" : "下降";
  if (full === null) return apart === 0 ? "持平" : direction;
  const size = (apart * 100) / full;
  const [slight, plain, clear] = limits;
  if (size < slight) return "持平";
  if (size < plain) return isUp ? "略升" : "略降";
  return size < clear ? direction : `明显${direction}`;
}

/** 差距较小, 差距较大; undefined in between, and where there are no full marks to measure by. */
export function spreadWord(
  apart: Figure,
  [close, far]: readonly [close: number, far: number],
  full: number | null,
): string | undefined {
  if (full === null) return undefined;
  const size = (numberOf(apart) * 100) / full;
  if (size < close) return "差距较小";
  return size >= far ? "差距较大" : undefined;
}
