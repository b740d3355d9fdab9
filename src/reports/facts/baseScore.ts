import { fractionOf } from "../../scoring/numbers/fraction";
import { figure, type Figure } from "../data/figure";
import { placeText } from "../data/placeText";
import type { ReportFacts } from "./reportFacts";
import type { UnitFacts } from "./unitFacts";

/** 上年得分, with as many decimals as scores are published with; undefined where the cell is blank. */
export function baseScore(
  { grading }: ReportFacts,
  { index }: UnitFacts,
  unit = "",
): Figure | undefined {
  const { data, scheme } = grading.read;
  const score = data.baseScore?.[index] ?? NaN;
  if (Number.isNaN(score)) return undefined;
  const cell = placeText(data.placeOf(index, "baseScore"));
  return figure(fractionOf(score), { cell }, { decimals: scheme.settings.decimals, unit });
}
