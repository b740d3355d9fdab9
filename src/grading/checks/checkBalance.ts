import { listed } from "../../scoring/locale";
import { factorsOf } from "../../scoring/weights/factors";
import { numberOfFraction } from "../../scoring/numbers/round";
import type { Indicator } from "../../scoring/scheme";
import type { Findings } from "../findings/finding";
import type { ReadAssessment } from "../read/readAssessment";
import { wordOf } from "../../scoring/vocabulary";

/** Words by which indicators of the economy and of public satisfaction are recognised. */
const ECONOMY =
  /经济|生产总值|gdp|财政收入|税收|招商|投资|工业|产值|消费品零售|外贸|出口|营业收入|利润/i;
const PUBLIC = /公众|群众|满意|民意|服务对象|社会评价|问卷|测评|媒体|投诉|satisf|public|survey/i;
const HALF = 0.5;

/**
 * The balance of weights (S07): too much weight on the economy, results without process, no voice of the public,
 * only one nature. Advice with numbers; nothing is wrong with the workbook.
 */
export function checkBalance(read: ReadAssessment, findings: Findings): void {
  const weighted = effectiveWeights(read);
  if (weighted.length < 2) return;
  const place = read.indicators.placeOf(weighted[0]!.index, "weight");
  const share = (test: (indicator: Indicator) => boolean): number =>
    weighted.reduce((sum, { indicator, weight }) => sum + (test(indicator) ? weight : 0), 0);
  const isEconomy = (each: Indicator): boolean => ECONOMY.test(wordsOf(each));
  const economy = share(isEconomy);
  if (economy > HALF + 1e-9) {
    const names = weighted
      .filter(({ indicator }) => isEconomy(indicator))
      .map(({ indicator }) => indicator.name);
    findings.add("warning", "economyOverHalf", place, {
      share: percent(economy),
      names: listed(names),
    });
  }
  if (!weighted.some(({ indicator }) => PUBLIC.test(wordsOf(indicator)))) {
    findings.add("info", "noPublic", place);
  }
  checkStages(weighted, read, findings);
  checkDimensions(weighted, read, findings);
}

interface Weighted {
  readonly index: number;
  readonly indicator: Indicator;
  /** Share of the whole weight, 0–1. */
  readonly weight: number;
}

/** The shares of the indicators in the first class, through all levels. */
function effectiveWeights({ scheme, columns }: ReadAssessment): Weighted[] {
  const { shares } = factorsOf(scheme, columns.classNames[0] ?? "");
  return scheme.indicators.flatMap((indicator, index) => {
    const weight = numberOfFraction(shares[index]!);
    return weight > 0 ? [{ index, indicator, weight }] : [];
  });
}

function wordsOf({ name, groups }: Indicator): string {
  return [name, ...groups.map((group) => group.name)].join(" ");
}

function checkStages(
  weighted: readonly Weighted[],
  read: ReadAssessment,
  findings: Findings,
): void {
  const stages = weighted.flatMap(({ indicator }) => (indicator.stage ? [indicator.stage] : []));
  const place = read.indicators.placeOf(weighted[0]!.index, "stage");
  if (stages.length > 0 && !stages.includes("process")) findings.add("info", "noProcess", place);
  const natures = new Set(weighted.map(({ indicator }) => indicator.nature));
  const [only] = natures;
  if (natures.size === 1 && only) {
    const nature = { "zh-CN": wordOf("nature", only), "en-US": only };
    findings.add("info", "oneNature", read.indicators.placeOf(weighted[0]!.index, "nature"), {
      nature,
    });
  }
}

function checkDimensions(
  weighted: readonly Weighted[],
  read: ReadAssessment,
  findings: Findings,
): void {
  const shares = new Map<string, { share: number; index: number }>();
  for (const { indicator, weight, index } of weighted) {
    const name = indicator.groups[0]?.name;
    if (name === undefined) continue;
    const known = shares.get(name);
    shares.set(name, { share: (known?.share ?? 0) + weight, index: known?.index ?? index });
  }
  // With two dimensions one of them always holds half.
  if (shares.size < 3) return;
  for (const [name, { share, index }] of shares) {
    if (share <= HALF + 1e-9) continue;
    const place = read.indicators.placeOf(index, "level1");
    findings.add("info", "dimensionHeavy", place, { name, share: percent(share) });
  }
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
