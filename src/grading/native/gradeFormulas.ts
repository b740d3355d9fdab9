import { round } from "../../scoring/round";
import { columnLetters } from "../../workbook/address";
import type { Grading } from "../results/grading";
import {
  parameterCell,
  PARAMETERS_SHEET,
  unitRange,
  type ParameterLayout,
} from "./parameterLayout";
import { constants, literal, quoted, rounded } from "./rounding";

/** The published score of a unit: total, bonus, deduction, ceiling, score vetoes. */
export function publishedFormula(
  { appraisal }: Grading,
  layout: ParameterLayout,
  unit: number,
): string {
  const { settings } = appraisal.scheme;
  const { calculation } = layout;
  const at = (column: number): string =>
    `${columnLetters(column)}${calculation.firstUnitRow + unit + 1}`;
  const sum = `${at(calculation.weightedTotal)}+N(${at(calculation.bonus)})-N(${at(calculation.deduction)})`;
  const floored = `MAX(0,${rounded(sum, settings)})`;
  const published = (limit: number): string =>
    literal(round(limit, settings.decimals, settings.rounding));
  const limited =
    settings.ceiling === null ? floored : `MIN(${published(settings.ceiling)},${floored})`;
  const cap = appraisal.vetoes.get(unit)?.scoreCap ?? Infinity;
  return cap < Infinity ? `MIN(${published(cap)},${limited})` : limited;
}

/** The grade by score alone, from the lower limits of 等次. */
export function bandFormula({ appraisal }: Grading, layout: ParameterLayout, unit: number): string {
  const { bands } = appraisal.scheme;
  const { calculation } = layout;
  const total = `${columnLetters(calculation.total)}${calculation.firstUnitRow + unit + 1}`;
  const limited = bands.filter(({ lower }) => lower !== null).reverse();
  if (limited.length === 0) return quoted(bands.at(-1)!.name);
  const limits = constants(limited.map(({ lower }) => lower!));
  return `LOOKUP(${total},${limits},${constants(limited.map(({ name }) => name))})`;
}

/** The grade after the vetoes of the unit. */
export function vetoedFormula(
  { appraisal }: Grading,
  layout: ParameterLayout,
  unit: number,
): string {
  const { bands } = appraisal.scheme;
  const { calculation } = layout;
  const grade = `${columnLetters(calculation.bandGrade)}${calculation.firstUnitRow + unit + 1}`;
  const veto = appraisal.vetoes.get(unit);
  if (!veto || (veto.drop === 0 && veto.ceiling === 0)) return grade;
  const names = constants(bands.map(({ name }) => name));
  const dropped = `MATCH(${grade},${names},0)+${veto.drop}`;
  return `INDEX(${names},1,MIN(${bands.length},MAX(${dropped},${veto.ceiling + 1})))`;
}

/**
 * The grade after the quota as a formula: for one quota on the top tier, among those in its band, ties across the line
 * without the place. Undefined for other quotas; without a quota the grade after vetoes.
 */
export function quotaFormula(
  grading: Grading,
  layout: ParameterLayout,
  unit: number,
): string | undefined {
  const { scheme, quotaLines, columns } = grading.appraisal;
  const { calculation } = layout;
  const line = calculation.firstUnitRow + unit + 1;
  const vetoed = `${columnLetters(calculation.vetoedGrade)}${line}`;
  if (quotaLines.length === 0) return vetoed;
  const [top, next] = scheme.bands;
  const isSimple =
    quotaLines.every(({ tier, group }) => tier === 0 && group >= 0) &&
    top!.lower !== null &&
    top!.minimum === null &&
    next !== undefined &&
    scheme.settings.tieBreakers.length === 0 &&
    scheme.settings.rankBy === "published" &&
    scheme.settings.method !== "places";
  if (!isSimple) return undefined;
  const group = columns.classes?.[unit] ?? 0;
  const { share } = quotaLines.find((each) => each.group === group)!;
  const classes = `${PARAMETERS_SHEET}!${unitRange(calculation, layout.className)}`;
  const own = parameterCell(line - 1, layout.className);
  const grades = unitRange(calculation, calculation.vetoedGrade);
  const totals = unitRange(calculation, calculation.total);
  const total = `${columnLetters(calculation.total)}${line}`;
  const inClass = `${classes},${own}`;
  const given = scheme.settings.quota.base[columns.classNames[group]!];
  const base = given === undefined ? `COUNTIFS(${inClass},${grades},"?*")` : literal(given);
  const least = scheme.settings.quota.atLeastOne ? "MAX(1," : "(";
  const places =
    share === null ? `${least}${top!.places})` : `${least}INT(ROUND(${base}*${literal(share)},8)))`;
  const inTier = `${inClass},${grades},${quoted(top!.name)}`;
  const upTo = `COUNTIFS(${inTier},${totals},">="&${total})`;
  return `IF(${vetoed}<>${quoted(top!.name)},${vetoed},IF(${upTo}<=${places},${vetoed},${quoted(next.name)}))`;
}

/** The rank within the class; undefined where tie-breakers or exact scores decide. */
export function rankFormula(
  { appraisal }: Grading,
  layout: ParameterLayout,
  unit: number,
): string | undefined {
  const { settings } = appraisal.scheme;
  if (settings.tieBreakers.length > 0 || settings.rankBy === "exact") return undefined;
  const { calculation } = layout;
  const line = calculation.firstUnitRow + unit + 1;
  const parameters = (column: number): string =>
    `${PARAMETERS_SHEET}!${unitRange(calculation, column)}`;
  const classes = parameters(layout.className);
  const flags = parameters(layout.isLast);
  const own = parameterCell(line - 1, layout.className);
  const flag = parameterCell(line - 1, layout.isLast);
  const totals = unitRange(calculation, calculation.total);
  const total = `${columnLetters(calculation.total)}${line}`;
  const sign = settings.method === "places" ? "<" : ">";
  const isBetter = `${totals},"${sign}"&${total}`;
  const better =
    `COUNTIFS(${classes},${own},${flags},${flag},${isBetter})` +
    `+IF(${flag}=1,COUNTIFS(${classes},${own},${flags},0,${totals},">=0"),0)`;
  if (settings.ties === "competition") return `1+${better}`;
  const equal = `COUNTIFS(${classes},${own},${flags},${flag},${totals},${total})`;
  if (settings.ties === "average") return `${better}+(${equal}+1)/2`;
  const sameLevel = `(COUNTIFS(${classes},${classes},${flags},${flags},${totals},${totals})+NOT(ISNUMBER(${totals})))`;
  const distinct = (condition: string): string =>
    `SUMPRODUCT((${classes}=${own})*ISNUMBER(${totals})*${condition}/${sameLevel})`;
  const above = distinct(`(${flags}=${flag})*(${totals}${sign}${total})`);
  return `ROUND(1+${above}+IF(${flag}=1,${distinct(`(${flags}=0)`)},0),0)`;
}
