import { ScoreError } from "../../scoring/errors";
import { named } from "../../scoring/named";
import type { Measure } from "../../scoring/scheme";
import type { Findings } from "../findings/finding";
import { columnName } from "../format/columnName";
import type { ReadAssessment } from "../read/readAssessment";
import { reportPlainGrowth } from "../read/settleScales";

/** Names of amounts whose growth offices publish at constant prices. */
const AT_CURRENT_PRICES = /GDP|生产总值|增加值/i;
/** Measures that need a base value. */
const COMPARED: readonly Measure[] = ["growth", "growthPerHead", "change"];

/** Checks that each measure has the columns that it needs, and what its numbers mean. */
export function checkMeasures(read: ReadAssessment, findings: Findings): void {
  const { scheme, indicators, columns } = read;
  scheme.indicators.forEach((indicator, index) => {
    const { measure, name, category } = indicator;
    const place = indicators.placeOf(index, "measure");
    const needsBase =
      COMPARED.includes(measure) || (scheme.settings.method === "change" && category !== "C");
    if (needsBase && !columns.bases[index]) {
      findings.addError(new ScoreError("baseColumnMissing", named(indicator)), place);
    }
    const hasPeople = columns.population !== null && columns.basePopulation !== null;
    if (measure === "growthPerHead" && !hasPeople) {
      findings.addError(new ScoreError("populationColumnMissing", named(indicator)), place);
    }
    if (measure === "ratePerHead" && !columns.populationGrowth) {
      findings.addError(new ScoreError("populationGrowthMissing", named(indicator)), place);
    }
    const isOfAmounts = measure === "growth" || measure === "growthPerHead";
    if (isOfAmounts && AT_CURRENT_PRICES.test(name)) {
      findings.add("warning", "currentPrices", place, { indicator: name });
    }
  });
  checkPopulationGrowth(read, findings);
}

/** 人口增速 is a per cent: where no 计量单位 says so, a plain number is asked about. */
function checkPopulationGrowth(
  { scheme, indicators, data }: ReadAssessment,
  findings: Findings,
): void {
  const users = scheme.indicators.flatMap(({ measure }, index) =>
    measure === "ratePerHead" ? [indicators.units[index]!.unit] : [],
  );
  const { plain } = data.populationGrowthForms;
  if (!plain || users.length === 0 || users.some((unit) => unit !== "plain")) return;
  const { "zh-CN": indicator } = columnName("data", "populationGrowth");
  reportPlainGrowth(indicator, plain, findings);
}
