import { appraise, type Appraisal } from "../../scoring/appraise/appraise";
import type { Scheme } from "../../scoring/scheme";
import type { ReadWorkbook } from "../read/readWorkbook";
import { trendRows } from "../trendRows";
import type { WeightSheet } from "./weightSheet";
import { isBalanced, scaled, type WeightValues } from "./weightSteps";

/** The scheme with other weights for a class of units; "" are the common ones. */
export function schemeWith(
  scheme: Scheme,
  className: string,
  { lines }: WeightSheet,
  values: WeightValues,
): Scheme {
  const groups = new Map<string, number>();
  const weights = new Map<number, number>();
  for (const { id, indicator, path } of lines.values()) {
    const weight = values.get(id);
    if (weight === undefined) continue;
    if (indicator < 0) groups.set(JSON.stringify(path), weight);
    else weights.set(indicator, weight);
  }
  const indicators = scheme.indicators.map((each, index) => {
    const weight = weights.get(index);
    const path = each.groups.map(({ name }) => name);
    const own = {
      ...each,
      groups: each.groups.map((group, depth) => ({
        ...group,
        weight: groups.get(JSON.stringify(path.slice(0, depth + 1))) ?? group.weight,
      })),
    };
    if (weight === undefined) return own;
    if (!Object.hasOwn(each.classWeights, className)) return { ...own, weight };
    return { ...own, classWeights: { ...each.classWeights, [className]: weight } };
  });
  return { ...scheme, indicators };
}

/**
 * The results under weights that are still being tried: as if they added up, because half-way through an edit they do
 * not.
 *
 * @throws {ScoreError} what is wrong with the scheme or the data
 */
export function appraiseWith(
  read: ReadWorkbook,
  className: string,
  sheet: WeightSheet,
  values: WeightValues,
): Appraisal {
  const whole = sheet.sets.reduce(
    (now, set) => (isBalanced(set, now) ? now : scaled(set, now)),
    values,
  );
  const scheme = schemeWith(read.scheme, className, sheet, whole);
  const lenient: Scheme = { ...scheme, settings: { ...scheme.settings, weightTotal: "scale" } };
  const appraisal = appraise(lenient, read.columns);
  const rows = trendRows(appraisal, read.data);
  if (rows.length === 0) return appraisal;
  return appraise(lenient, { ...read.columns, ledger: [...read.columns.ledger, ...rows] });
}
