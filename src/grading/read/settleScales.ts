import type { Indicator, Scale } from "../../scoring/scheme";
import type { Findings } from "../findings/finding";
import { inWorkbook } from "../rules";
import type { QuantityCell, QuantityCells, QuantityUnit } from "./quantity";

/** The forms in which the numbers of one indicator are written. */
export interface WrittenForms {
  readonly unit: QuantityUnit;
  /** What is scored and what it is compared with: under a growth its target, zero line and steps. */
  readonly compared: readonly QuantityCells[];
  /** The values and base values that a growth is worked out of. */
  readonly amounts: QuantityCells;
}

/**
 * The indicators with the scale of their numbers. Within one all quantities are per cents or none is, unless 计量单位
 * says that plain numbers are points too; a growth that is not said to be a per cent is asked about.
 */
export function settleScales(
  indicators: readonly Indicator[],
  forms: readonly WrittenForms[],
  findings: Findings,
): Indicator[] {
  return indicators.map((indicator, index) => ({
    ...indicator,
    scale: scaleOf(indicator, forms[index]!, findings),
  }));
}

function scaleOf(indicator: Indicator, forms: WrittenForms, findings: Findings): Scale {
  if (inWorkbook(indicator.rule).values === "marks") return "plain";
  const { unit, isGrowth } = forms.unit;
  const percent = first(forms.compared, "percent");
  const plain = first(forms.compared, "plain");
  const { name } = indicator;
  if (isGrowth) reportMixture(name, forms.amounts.percent, forms.amounts.plain, findings);
  if (unit !== "plain") {
    // Numbers of one form need no reading, unless all of them are so small that they may be meant as parts of 1.
    const mayBeParts = forms.compared.every(({ largestPlain }) => largestPlain <= 1);
    if (plain && (percent || isGrowth || mayBeParts)) {
      reportPoints(name, unit, forms, plain, findings);
    }
    return unit;
  }
  if (isGrowth) {
    if (plain) reportPlainGrowth(name, plain, findings);
    return "percent";
  }
  reportMixture(name, percent, plain, findings);
  return percent ? "percent" : "plain";
}

function first(cells: readonly QuantityCells[], form: "percent" | "plain"): QuantityCell | null {
  return cells.find((each) => each[form])?.[form] ?? null;
}

function nameOf({ place }: QuantityCell): string {
  return `${place.sheet}!${place.address}`;
}

function reportMixture(
  indicator: string,
  percent: QuantityCell | null,
  plain: QuantityCell | null,
  findings: Findings,
): void {
  if (!percent || !plain) return;
  findings.add("error", "percentMixed", percent.place, {
    indicator,
    percentCell: nameOf(percent),
    percent: percent.shown,
    plainCell: nameOf(plain),
    plain: plain.shown,
    ratio: String(Number((Number.parseFloat(percent.shown) / 100).toPrecision(15))),
  });
}

export function reportPlainGrowth(
  indicator: string,
  { place, shown }: QuantityCell,
  findings: Findings,
): void {
  const hundredfold = String(Number((Number(shown) * 100).toPrecision(15)));
  findings.add("error", "growthPlain", place, { indicator, value: shown, hundredfold });
}

function reportPoints(
  indicator: string,
  unit: Scale,
  { compared }: WrittenForms,
  plain: QuantityCell,
  findings: Findings,
): void {
  const count = compared.reduce((sum, each) => sum + each.plainCount, 0);
  const details = { indicator, cell: nameOf(plain), value: plain.shown, count };
  const code = unit === "permille" ? "permillePoints" : "percentPoints";
  findings.add("info", code, plain.place, details);
}
