import { add, fractionOf, multiply, ZERO, type Fraction } from "../../scoring/numbers/fraction";
import type { Scheme } from "../../scoring/scheme";
import { factorsOf } from "../../scoring/weights/factors";
import { exactWhole, totalMarking } from "../../scoring/weights/whole";
import { weightFor } from "../../scoring/weights/weightTree";
import { figure, type Figure } from "../data/figure";

/** Whose weights: those of a class, under its name in figures; null where all are of one. */
export interface SchemeClass {
  readonly className: string;
  readonly scope: string | null;
}

/** What weights are called: 权重 in per cent, or 满分 in points. */
export function weightWord(scheme: Scheme): "权重" | "满分" {
  return totalMarking(scheme) === "percent" ? "权重" : "满分";
}

/** The weight of indicators together, before 不适用: in per cent, or their full marks; `of` is their name or code. */
export function weightFigure(
  scheme: Scheme,
  { className, scope }: SchemeClass,
  of: string,
  indicators: readonly number[],
): Figure {
  const { shares } = factorsOf(scheme, className);
  const share = indicators.reduce<Fraction>((total, index) => add(total, shares[index]!), ZERO);
  const value = multiply(share, exactWhole(scheme, className));
  const unit = totalMarking(scheme) === "percent" ? "%" : "分";
  return figure(value, { scheme: "weight", scope, of }, { decimals: 2, isShort: true, unit });
}

/** Whether an indicator has a weight in a class; 积分 without full marks and constraints have none. */
export function isWeighed({ indicators }: Scheme, index: number, className: string): boolean {
  const indicator = indicators[index]!;
  return indicator.category !== "C" && (weightFor(indicator, className) ?? 0) !== 0;
}

/** A number of the settings. */
export function settingFigure(value: number, setting: "decimals" | "trim", unit: string): Figure {
  return figure(fractionOf(value), { setting }, { unit });
}
