import { numberOfTicks } from "../../scoring/numbers/round";
import type { CellSpec, Style } from "../../workbook/sheetSpec";
import { calculationLayout } from "./calculationLayout";
import { classColumnWidth } from "./classColumn";
import { gradeColumnWidth, gradeShown } from "./gradeShown";
import type { Grading } from "./grading";
import { notesShown } from "./notes";
import { decimalsFormat, pointsFormat } from "./numberFormats";
import { numberStyle } from "./numberStyles";
import { progressShown } from "./progressShown";
import type { ResultWord } from "./resultWords";
import { adjustmentsOf } from "./unitCells";

/** A column of 结果. */
export interface ResultColumn {
  /** The word of its header. */
  readonly word: ResultWord;
  readonly width: number;
  /** Whether it holds words of any length, which the height of a row goes by. */
  readonly isWrapped?: boolean;
  readonly cell: (unit: number) => CellSpec;
  /** The column of 计算过程 that holds the same value, for the ways of writing that carry formulas. */
  readonly from?: number;
}

const UNIT_WIDTH = 20;
const NOTE_WIDTH = 34;

/** The columns of 结果: those that nobody has a value in are left out. */
export function resultColumns(grading: Grading): ResultColumn[] {
  return [
    ...unitColumns(grading),
    ...pointColumns(grading),
    ...gradeColumns(grading),
    ...progressColumns(grading),
    {
      word: "notes",
      width: NOTE_WIDTH,
      isWrapped: true,
      cell: (unit) => ({ value: notesShown(grading, unit) || null, style: "text" }),
    },
    ...decisionColumns(grading),
  ];
}

function unitColumns(grading: Grading): ResultColumn[] {
  const { units } = grading.read.data;
  const { classes, classNames } = grading.appraisal.columns;
  const classColumn: ResultColumn = {
    word: "class",
    width: classColumnWidth(grading),
    isWrapped: true,
    cell: (unit) => ({ value: classNames[classes?.[unit] ?? 0]! || null, style: "centre" }),
  };
  return [
    { word: "order", width: 6, cell: (unit) => ({ value: unit + 1, style: "centre" }) },
    {
      word: "unit",
      width: UNIT_WIDTH,
      isWrapped: true,
      cell: (unit) => ({ value: units[unit]!, style: "text" }),
    },
    ...(classNames.length > 1 ? [classColumn] : []),
  ];
}

/** The total, and where points were added or taken, what it was before and those points. */
function pointColumns(grading: Grading): ResultColumn[] {
  const { appraisal } = grading;
  const { score, weighted } = appraisal;
  const { decimals } = appraisal.scheme.settings;
  const layout = calculationLayout(grading);
  const published = numberStyle(decimalsFormat(decimals));
  const points = (kind: "bonus" | "deduction") => (unit: number) => {
    const value = adjustmentsOf(appraisal, unit)[kind];
    const isShown = value !== 0 && !Number.isNaN(score[unit]!);
    const format = pointsFormat(value, decimals);
    return numberCell(isShown ? value : NaN, numberStyle(format));
  };
  const adjustments: ResultColumn[] = [
    {
      word: "weighted",
      width: 10,
      from: layout.weightedTotal,
      cell: (unit) => numberCell(numberOfTicks(weighted[unit]!, decimals), published),
    },
    { word: "bonus", width: 8, from: layout.bonus, cell: points("bonus") },
    { word: "deduction", width: 8, from: layout.deduction, cell: points("deduction") },
  ];
  const total = numberStyle(decimalsFormat(decimals), "total");
  return [
    ...(hasAdjustments(grading) ? adjustments : []),
    {
      word: "score",
      width: 10,
      from: layout.total,
      cell: (unit) => numberCell(numberOfTicks(score[unit]!, decimals), total),
    },
  ];
}

function hasAdjustments({ read, appraisal }: Grading): boolean {
  return read.data.units.some((_, unit) => {
    const { bonus, deduction } = adjustmentsOf(appraisal, unit);
    return bonus !== 0 || deduction !== 0;
  });
}

function gradeColumns(grading: Grading): ResultColumn[] {
  const { appraisal, read } = grading;
  const layout = calculationLayout(grading);
  const place: Style = { base: "number", format: "General", align: "center" };
  return [
    {
      word: "suggested",
      width: gradeColumnWidth(appraisal),
      from: layout.grade,
      cell: (unit) => ({ value: gradeShown(appraisal, unit, read.locale) || null, style: "grade" }),
    },
    {
      word: "rank",
      width: 7,
      from: layout.rank,
      cell: (unit) => numberCell(appraisal.rank[unit]!, place),
    },
  ];
}

/** Against the base period, where the data has one. */
function progressColumns({ read, appraisal }: Grading): ResultColumn[] {
  const { locale } = read;
  const { baseRank, baseScore } = read.data;
  const { score, rank, scheme } = appraisal;
  const { decimals } = scheme.settings;
  const move = numberStyle("+0;-0;0");
  const columns: ResultColumn[] = [];
  if (baseRank !== null) {
    columns.push({
      word: "rankMove",
      width: 8,
      cell: (unit) => numberCell(baseRank[unit]! - rank[unit]!, move),
    });
  }
  if (baseScore !== null) {
    columns.push({
      word: "progress",
      width: 9,
      cell: (unit) => ({
        value: progressShown(numberOfTicks(score[unit]!, decimals), baseScore[unit]!, locale),
        style: numberStyle("+0.00%;-0.00%;0.00%", "percent"),
      }),
    });
  }
  return columns;
}

/** What the leading group writes. */
function decisionColumns({ read }: Grading): ResultColumn[] {
  const decision =
    (key: "decided" | "reason" | "document") =>
    (unit: number): CellSpec => ({
      value: read.decisions.byUnit.get(read.data.units[unit]!)?.[key] || null,
      style: "input",
    });
  return [
    { word: "decided", width: 11, isWrapped: true, cell: decision("decided") },
    { word: "reason", width: 18, isWrapped: true, cell: decision("reason") },
    { word: "document", width: 16, isWrapped: true, cell: decision("document") },
  ];
}

function numberCell(value: number, style: Style): CellSpec {
  return { value: Number.isNaN(value) ? null : value, style };
}
