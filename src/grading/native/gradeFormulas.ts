import { pendingWords } from "../../scoring/grades/possibleGrades";
import { round } from "../../scoring/numbers/round";
import type { Band, Scheme } from "../../scoring/scheme";
import { columnLetters } from "../../workbook/address";
import type { Grading } from "../results/grading";
import { parameterCell, unitRange, type ParameterLayout } from "./parameterLayout";
import { constants, isText, literal, quoted, rounded } from "../formulas/rounding";

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
 * The grade after the quota as a formula: for places of the top band alone, among those in its band; units tied across
 * the line read 待研究（优秀/良好）. Undefined for other quotas and for conditions; without a quota the grade after vetoes.
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
  if (quotaLines.length === 0 && !hasConditions(scheme)) return vetoed;
  if (!isOnTopOnly(grading)) return undefined;
  const [top, next] = scheme.bands as [Band, Band];
  const classIndex = columns.classes?.[unit] ?? 0;
  const own = quotaLines.find((each) => each.classIndex === classIndex);
  if (!own) return vetoed;
  const classes = `${layout.sheet}!${unitRange(calculation, layout.classNumber)}`;
  const inClass = `${classes},${parameterCell(layout, line - 1, layout.classNumber)}`;
  const grades = unitRange(calculation, calculation.vetoedGrade);
  const totals = unitRange(calculation, calculation.total);
  const total = `${columnLetters(calculation.total)}${line}`;
  // Who takes part is no formula, so neither is the number of places.
  const places = literal(Math.max(0, own.places - own.direct));
  const inBand = `${inClass},${grades},${isText(top.name)}`;
  const count = (comparison: string): string =>
    `COUNTIFS(${inBand},${totals},"${comparison}"&${total})`;
  const open = quoted(pendingWords(0b11, [top, next])[grading.read.locale]);
  const beyond = `IF(${count(">")}<${places},${open},${quoted(next.name)})`;
  const among = `IF(${count(">=")}<=${places},${vetoed},${beyond})`;
  return `IF(${vetoed}<>${quoted(top.name)},${vetoed},${among})`;
}

function hasConditions({ bands }: Scheme): boolean {
  return bands.some(({ conditions }) => conditions.length > 0);
}

/** Whether the only places are those of the best band, by class, and order is by the published score. */
function isOnTopOnly({ appraisal }: Grading): boolean {
  const { scheme, quotaLines } = appraisal;
  const { tieBreakers, rankBy, method } = scheme.settings;
  const [top, next] = scheme.bands;
  return (
    quotaLines.every(({ band, classIndex }) => band === 0 && classIndex >= 0) &&
    !hasConditions(scheme) &&
    top!.lower !== null &&
    top!.minimum === null &&
    next !== undefined &&
    tieBreakers.length === 0 &&
    rankBy === "published" &&
    method !== "places"
  );
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
    `${layout.sheet}!${unitRange(calculation, column)}`;
  const classes = parameters(layout.classNumber);
  const flags = parameters(layout.isLast);
  const own = parameterCell(layout, line - 1, layout.classNumber);
  const flag = parameterCell(layout, line - 1, layout.isLast);
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
