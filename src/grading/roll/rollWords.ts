import { wordIn, type Words } from "../../scoring/wordIn";
import type { Locale } from "../../scoring/locale";

/** How a unit of this year comes of units of last year (方式 in 沿革). */
const LINEAGE = {
  same: ["沿用"],
  renamed: ["更名"],
  merged: ["合并"],
  split: ["拆分"],
  new: ["新组建", "新设"],
  abolished: ["撤销"],
} as const satisfies Words;
/** How a merged or split unit goes on from scores of last year (上年成绩 in 沿革); it has none unless told. */
const CARRIED = {
  none: ["不接续"],
  better: ["较好者"],
  own: ["沿用原单位"],
} as const satisfies Words;
/** What becomes of the values of units that were merged (合并口径 in 指标). */
const BASIS = { sum: ["相加"], none: ["不沿用"] } as const satisfies Words;
/** Whether a code whose name and unit of measure both changed is still the same indicator. */
const CODE = { renamed: ["改名"], fresh: ["新指标"] } as const satisfies Words;

export type LineageKind = keyof typeof LINEAGE;
export type CarriedScore = keyof typeof CARRIED;
export type MergeBasis = keyof typeof BASIS;
export type CodeAnswer = keyof typeof CODE;

export const lineageKind = (text: string): LineageKind | undefined => wordIn(LINEAGE, text);
export const carriedScore = (text: string): CarriedScore | undefined => wordIn(CARRIED, text);
export const mergeBasis = (text: string): MergeBasis | undefined => wordIn(BASIS, text);
export const codeAnswer = (text: string): CodeAnswer | undefined => wordIn(CODE, text);

/** The word for a kind in the language of a sheet. */
export function kindWord(kind: LineageKind, locale: Locale): string {
  return locale === "zh-CN" ? LINEAGE[kind][0] : kind;
}

export function carriedWord(carried: CarriedScore, locale: Locale): string {
  return locale === "zh-CN" ? CARRIED[carried][0] : carried;
}
