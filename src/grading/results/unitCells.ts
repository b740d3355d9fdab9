import { pointsOf } from "../../scoring/appraise/adjusted";
import type { Appraisal } from "../../scoring/appraise/appraise";
import { coefficient, exactItems } from "../../scoring/appraise/exactTotals";
import { isScored, rowReader } from "../../scoring/appraise/rowReader";
import type { Row } from "../../scoring/appraise/rows";
import type { Locale } from "../../scoring/locale";
import { atFifteenDigits } from "../../scoring/numbers/decimal";
import { multiply } from "../../scoring/numbers/fraction";
import { numberOfFraction, numberOfTicks } from "../../scoring/numbers/round";
import type { Band, Settings } from "../../scoring/scheme";
import type { VetoOutcome } from "../../scoring/grades/vetoOutcome";
import type { CellSpec, Style } from "../../workbook/sheetSpec";
import type { CalculationLayout } from "./calculationLayout";
import type { Grading } from "./grading";
import { gradeShown } from "./gradeShown";
import { originTexts } from "./originTexts";
import { resultWord } from "./resultWords";
import { decimalsFormat, detailFormat, pointsFormat } from "./numberFormats";
import { numberStyle } from "./numberStyles";

/** 计算过程 as its cells are written. */
interface Sheet {
  readonly grading: Grading;
  readonly layout: CalculationLayout;
}

/** Cells by column. */
type Cells = (CellSpec | undefined)[];

/** Writes the cells of one unit on 计算过程, by column. */
export function unitWriter(grading: Grading, layout: CalculationLayout): (unit: number) => Cells {
  const { read, appraisal } = grading;
  const { columns } = appraisal;
  const rowOf = layout.weighted.length > 0 ? rowReader(appraisal) : () => undefined;
  const sheet: Sheet = { grading, layout };
  const originsOf = layout.origins === null ? null : originTexts(grading);
  return (unit) => {
    const cells: Cells = [];
    const row = rowOf(unit);
    cells[layout.unit] = { value: read.data.units[unit]!, style: "text" };
    const className = columns.classNames[columns.classes?.[unit] ?? 0]!;
    cells[layout.className] = { value: className || null, style: "centre" };
    writeIndicators(cells, sheet, row);
    writePoints(cells, sheet, unit, isScored(appraisal, unit));
    writeGrades(cells, sheet, unit);
    if (layout.origins !== null) {
      cells[layout.origins] = { value: originsOf?.(unit) || null, style: "text" };
    }
    return cells;
  };
}

/** The score of each indicator, and the points that it comes to. */
function writeIndicators(cells: Cells, { grading, layout }: Sheet, row: Row | undefined): void {
  const { settings } = grading.appraisal.scheme;
  const { locale } = grading.read;
  const isRounded = settings.roundingScope === "items";
  layout.weighted.forEach((index, position) => {
    const value = scoreShown(row, index, locale);
    cells[layout.scores[position]!] = { value, style: detail(value) };
    const marks = pointsShown(row, index, settings);
    const style = isRounded ? published(settings) : detail(marks);
    cells[layout.points[position]!] = { value: marks, style };
  });
}

/** From the weighted total over what is added and taken to the published total. */
function writePoints(
  cells: Cells,
  { grading: { appraisal }, layout }: Sheet,
  unit: number,
  isGraded: boolean,
): void {
  const { scheme, columns, vetoes, score, weighted } = appraisal;
  const { settings } = scheme;
  const style = published(settings);
  const points = (value: number): CellSpec => ({
    value: value === 0 ? null : value,
    style: numberStyle(pointsFormat(value, settings.decimals)),
  });
  const ticks = (value: number): number | null =>
    Number.isNaN(value) ? null : numberOfTicks(value, settings.decimals);
  if (layout.coefficient !== null) {
    const value = numberOfFraction(coefficient(columns, unit));
    cells[layout.coefficient] = { value, style: detail(value) };
  }
  const { bonus, deduction } = adjustmentsOf(appraisal, unit);
  const scoreCap = vetoes.get(unit)?.scoreCap ?? Infinity;
  const cap = scoreCap < Infinity ? scoreCap : null;
  cells[layout.weightedTotal] = { value: ticks(weighted[unit]!), style };
  cells[layout.bonus] = points(isGraded ? bonus : 0);
  cells[layout.deduction] = points(isGraded ? deduction : 0);
  cells[layout.scoreCap] = { value: cap, style: detail(cap) };
  cells[layout.total] = {
    value: ticks(score[unit]!),
    style: numberStyle(decimalsFormat(settings.decimals), "total"),
  };
}

/** The grades by score, after vetoes and after quotas, and the rank. */
function writeGrades(cells: Cells, { grading, layout }: Sheet, unit: number): void {
  const {
    appraisal,
    read: { locale },
  } = grading;
  const { bands } = appraisal.scheme;
  const band = (index: number): string => bands[index]?.name ?? "";
  const ceiling = ceilingShown(appraisal.vetoes.get(unit), bands, locale);
  cells[layout.bandGrade] = { value: band(appraisal.bandGrade[unit]!), style: "centre" };
  cells[layout.ceiling] = { value: ceiling, style: "centre" };
  cells[layout.vetoedGrade] = { value: band(appraisal.vetoedGrade[unit]!), style: "centre" };
  cells[layout.grade] = { value: gradeShown(appraisal, unit, locale), style: "grade" };
  const place = appraisal.rank[unit]!;
  cells[layout.rank] = {
    value: Number.isNaN(place) ? null : place,
    style: numberStyle("General"),
  };
}

function published({ decimals }: Settings): Style {
  return numberStyle(decimalsFormat(decimals));
}

function detail(value: number | string | null): Style {
  return numberStyle(detailFormat(value));
}

function scoreShown(row: Row | undefined, index: number, locale: Locale): number | string | null {
  if (!row) return null;
  if (row.moved.includes(index)) return resultWord("notApplicable", locale);
  const value = row.scores[index]!;
  return Number.isNaN(value) ? "—" : atFifteenDigits(value);
}

/** Points of an indicator: rounded under 逐项. */
function pointsShown(row: Row | undefined, index: number, settings: Settings): number | null {
  if (!row || row.moved.includes(index) || Number.isNaN(row.scores[index]!)) return null;
  if (settings.roundingScope === "items") {
    const ticks = exactItems(row.exact, row.factors, settings)[index]!;
    return numberOfTicks(ticks, settings.decimals);
  }
  return numberOfFraction(multiply(row.factors.exact[index]!, row.exact(index)));
}

/** The best grade that vetoes leave, or by how many they lower it. */
function ceilingShown(
  veto: VetoOutcome | undefined,
  bands: readonly Band[],
  locale: Locale,
): string {
  if (!veto) return "";
  if (veto.drop > 0 && !veto.isLowest)
    return resultWord("gradesDown", locale, { count: veto.drop });
  return veto.ceiling > 0 ? (bands[veto.ceiling]?.name ?? "") : "";
}

/** Bonus and deduction of a unit, constraints among the deductions. */
export function adjustmentsOf(
  { ledgers, lost, vetoes }: Appraisal,
  unit: number,
): { bonus: number; deduction: number } {
  const bonus = ledgers.get(unit)?.bonus ?? 0;
  return { bonus, deduction: atFifteenDigits(bonus - pointsOf({ ledgers, lost, vetoes }, unit)) };
}
