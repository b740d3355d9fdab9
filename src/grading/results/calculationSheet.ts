import type { Locale } from "../../scoring/locale";
import { weightFor } from "../../scoring/weights/weightTree";
import { rowHeight } from "../../workbook/rowHeight";
import type { CellSpec, PrintSetup, SheetSpec } from "../../workbook/sheetSpec";
import { sheetName } from "../format";
import type { CalculationDetail } from "./calculationDetail";
import { calculationLayout, type CalculationLayout } from "./calculationLayout";
import { classColumnWidth, classNameOf } from "./classColumn";
import { gradeColumnWidth } from "./gradeShown";
import type { Grading } from "./grading";
import { originTexts } from "./originTexts";
import { resultWord, type ResultWord } from "./resultWords";
import { unitWriter } from "./unitCells";

/** The formula of a cell on 计算过程, for the ways of writing that carry formulas; undefined leaves the value. */
export type CellFormula = (column: number, unit: number) => string | undefined;

/**
 * 计算过程: a unit a row, from indicator scores over weighted points to score, grade and rank, so that anybody can
 * follow a result with a pocket calculator (S07).
 */
export function calculationSheet(
  grading: Grading,
  formula: CellFormula = () => undefined,
  detail: CalculationDetail = "full",
): SheetSpec {
  const layout = calculationLayout(grading, detail);
  const { data, locale } = grading.read;
  const { units } = data;
  const classWidth = classColumnWidth(grading);
  const originsOf = layout.origins === null ? () => "" : originTexts(grading);
  const unitHeights = units.map((name, unit) =>
    rowHeight(
      [name, classNameOf(grading, unit), originsOf(unit)],
      [UNIT_WIDTH, classWidth, ORIGINS_WIDTH],
    ),
  );
  return {
    name: sheetName("calculation", locale),
    rows: [
      [{ value: titleOf(grading), style: "title" }],
      [{ value: resultWord(WAYS[detail], locale), style: "note" }],
      sectionCells(layout, locale),
      nameCells(grading, layout),
      weightCells(grading, layout),
    ],
    body: { count: units.length, row: unitRow(grading, layout, formula), after: [] },
    heights: [30, 20, 20, 54, 20, ...unitHeights],
    widths: widthsOf(grading, layout),
    merges: mergesOf(layout),
    freeze: { rows: layout.firstUnitRow, columns: 1 },
    print: {
      orientation: "landscape",
      ...pagesOf(layout),
      repeatRows: [layout.sectionRow, layout.weightRow],
      footer: resultWord("pages", locale),
    },
  };
}

const WAYS = {
  full: "calculationWay",
  summary: "calculationSummary",
  none: "calculationSummary",
} as const satisfies Record<CalculationDetail, ResultWord>;

function titleOf({ read, isDraft }: Grading): string {
  const scheme = read.scheme.name || resultWord("anyAssessment", read.locale);
  return resultWord(isDraft ? "calculationDraft" : "calculationTitle", read.locale, { scheme });
}

/** The cells of a unit, with their formulas where there are any. */
function unitRow(
  grading: Grading,
  layout: CalculationLayout,
  formula: CellFormula,
): (unit: number) => (CellSpec | undefined)[] {
  const unitCells = unitWriter(grading, layout);
  return (unit) =>
    unitCells(unit).map((cell, column) => {
      const text = formula(column, unit);
      return cell && text !== undefined ? { ...cell, formula: text } : cell;
    });
}

function widthsOf(grading: Grading, layout: CalculationLayout): number[] {
  const { outcome } = layout;
  return [
    UNIT_WIDTH,
    classColumnWidth(grading),
    ...layout.scores.map(() => 11),
    ...layout.points.map(() => 11),
    ...Array.from({ length: layout.width - outcome }, (_, after) => {
      if (outcome + after === layout.origins) return ORIGINS_WIDTH;
      return outcome + after === layout.grade ? gradeColumnWidth(grading.appraisal) : 10;
    }),
  ];
}

/** The title and its note over the sheet, and each section over its columns. */
function mergesOf(layout: CalculationLayout): NonNullable<SheetSpec["merges"]> {
  const { titleRow, sectionRow, scores, points, outcome, width } = layout;
  const merge = (row: number, column: number, columns: number) => ({
    row,
    column,
    rows: 1,
    columns,
  });
  const count = scores.length;
  return [
    merge(titleRow, 0, Math.min(width, 12)),
    merge(titleRow + 1, 0, Math.min(width, 12)),
    ...(count > 1
      ? [merge(sectionRow, scores[0]!, count), merge(sectionRow, points[0]!, count)]
      : []),
    merge(sectionRow, outcome, width - outcome),
  ];
}

const UNIT_WIDTH = 18;
const ORIGINS_WIDTH = 60;
/** Characters of our type that fit across A4 lying. */
const PAGE_WIDTH = 100;
const NARROW = 18;

/** A narrow sheet prints on one page in width; a wide one scores, points and results on pages of their own. */
function pagesOf(
  layout: CalculationLayout,
): Pick<PrintSetup, "fitToWidth" | "scale" | "repeatColumns" | "columnBreaks"> {
  if (layout.width <= NARROW) return { fitToWidth: true };
  const results = layout.width - layout.outcome;
  const origins = layout.origins === null ? 0 : ORIGINS_WIDTH;
  const widest = 28 + Math.max(11 * layout.scores.length, 11 * results + origins);
  return {
    scale: Math.max(40, Math.min(100, Math.floor((100 * PAGE_WIDTH) / widest))),
    repeatColumns: [layout.unit, layout.className],
    columnBreaks: [layout.points[0]!, layout.outcome],
  };
}

function header(value: string): CellSpec {
  return { value, style: "header" };
}

function sectionCells(layout: CalculationLayout, locale: Locale): CellSpec[] {
  const cells = Array.from({ length: layout.width }, () => header(""));
  const [scores, points] = [layout.scores[0], layout.points[0]];
  if (scores !== undefined) cells[scores] = header(resultWord("indicatorScores", locale));
  if (points !== undefined) cells[points] = header(resultWord("weightedPoints", locale));
  cells[layout.outcome] = header(resultWord("outcome", locale));
  return cells;
}

/** What heads the columns beside those of the indicators. */
const HEADS = {
  unit: "unit",
  className: "class",
  coefficient: "coefficient",
  weightedTotal: "weighted",
  bonus: "bonus",
  deduction: "deduction",
  scoreCap: "scoreCap",
  total: "score",
  bandGrade: "bandGrade",
  ceiling: "ceiling",
  vetoedGrade: "vetoedGrade",
  grade: "suggested",
  rank: "rank",
  origins: "origins",
} as const satisfies Partial<Record<keyof CalculationLayout, ResultWord>>;

function nameCells({ appraisal, read }: Grading, layout: CalculationLayout): CellSpec[] {
  const cells = Array.from({ length: layout.width }, () => header(""));
  layout.weighted.forEach((index, position) => {
    const { code, name } = appraisal.scheme.indicators[index]!;
    const text = name === code ? code : `${code} ${name}`;
    cells[layout.scores[position]!] = header(text);
    cells[layout.points[position]!] = header(text);
  });
  for (const [part, word] of Object.entries(HEADS)) {
    const column = layout[part as keyof typeof HEADS];
    if (column !== null) cells[column] = header(resultWord(word, read.locale));
  }
  return cells;
}

/** Weights as the scheme states them; the exact shares they come to stand above the points. */
function weightCells({ appraisal, read }: Grading, layout: CalculationLayout): CellSpec[] {
  const { scheme, columns } = appraisal;
  const cells = Array.from({ length: layout.width }, () => header(""));
  if (layout.weighted.length === 0) return cells;
  const isPercent = scheme.settings.marking === "percent";
  cells[layout.unit] = header(resultWord(isPercent ? "weight" : "fullMarks", read.locale));
  layout.weighted.forEach((index, position) => {
    const indicator = scheme.indicators[index]!;
    const weights = columns.classNames.map((name) => weightFor(indicator, name));
    const isCommon = weights.every((weight) => weight === weights[0]);
    const shown = isCommon ? weights[0]! : resultWord("byClass", read.locale);
    const isPart = typeof shown === "number" && shown <= 1 && isPercent;
    const isWhole = isPart && Number.isInteger(Number((shown * 100).toPrecision(12)));
    const format = isPart ? (isWhole ? "0%" : "0.00%") : "General";
    cells[layout.scores[position]!] = { value: shown, style: { base: "header", format } };
  });
  return cells;
}
