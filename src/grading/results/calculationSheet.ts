import { pointsOf } from "../../scoring/appraise/adjusted";
import type { Appraisal } from "../../scoring/appraise/appraise";
import { itemTicks } from "../../scoring/appraise/rowTotal";
import { rowReader, type Row } from "../../scoring/appraise/rows";
import { multiply, fractionOf } from "../../scoring/fraction";
import { atFifteenDigits } from "../../scoring/decimal";
import { numberOfFraction, numberOfTicks } from "../../scoring/round";
import { weightFor } from "../../scoring/weightTree";
import type { CellSpec, PrintSetup, SheetSpec, Style } from "../../workbook/sheetSpec";
import { PLAIN_ROW } from "../../workbook/rowHeight";
import { sheetFormat } from "../format";
import { calculationLayout, type CalculationLayout } from "./calculationLayout";
import type { Grading } from "./grading";

/** The formula of a cell on 计算过程, for the ways of writing that carry formulas; undefined leaves the value. */
export type CellFormula = (column: number, unit: number) => string | undefined;

/**
 * 计算过程: a unit a row, from indicator scores over weighted points to score, grade and rank, so that anybody can
 * follow a result with a pocket calculator (S07).
 */
export function calculationSheet(
  grading: Grading,
  formula: CellFormula = () => undefined,
): SheetSpec {
  const layout = calculationLayout(grading);
  const { read } = grading;
  const rows: (CellSpec | undefined)[][] = [
    [
      {
        value: `${read.scheme.name || "考核"}计算过程${grading.isDraft ? "（草稿）" : ""}`,
        style: "title",
      },
    ],
    [{ value: "从左到右：指标得分 → 加权计分 → 加减分 → 总分 → 等次 → 名次", style: "note" }],
    sectionCells(layout),
    nameCells(grading, layout),
    weightCells(grading, layout),
  ];
  const unitCells = unitWriter(grading, layout);
  read.data.units.forEach((_, unit) => {
    rows.push(
      unitCells(unit).map((cell, column) => {
        const text = formula(column, unit);
        return cell && text !== undefined ? { ...cell, formula: text } : cell;
      }),
    );
  });
  const count = layout.scores.length;
  const merge = (column: number, columns: number) => ({
    row: layout.sectionRow,
    column,
    rows: 1,
    columns,
  });
  const afterPoints = layout.points.at(-1)! + 1;
  return {
    name: sheetFormat("calculation").zh,
    rows,
    heights: [30, 20, 20, 54, 20, ...read.data.units.map(() => PLAIN_ROW)],
    widths: [18, 10, ...layout.scores.map(() => 11), ...layout.points.map(() => 11)].concat(
      Array.from({ length: layout.width - afterPoints }, () => 10),
    ),
    merges: [
      { row: layout.titleRow, column: 0, rows: 1, columns: Math.min(layout.width, 12) },
      { row: layout.titleRow + 1, column: 0, rows: 1, columns: Math.min(layout.width, 12) },
      ...(count > 1 ? [merge(layout.scores[0]!, count), merge(layout.points[0]!, count)] : []),
      merge(afterPoints, layout.width - afterPoints),
    ],
    freeze: { rows: layout.firstUnitRow, columns: 1 },
    print: {
      orientation: "landscape",
      ...pagesOf(layout),
      repeatRows: [layout.sectionRow, layout.weightRow],
      footer: "第 &P 页，共 &N 页",
    },
  };
}

/** Characters of our type that fit across A4 lying. */
const PAGE_WIDTH = 100;
const NARROW = 18;

/** A narrow sheet prints on one page in width; a wide one scores, points and results on pages of their own. */
function pagesOf(
  layout: CalculationLayout,
): Pick<PrintSetup, "fitToWidth" | "scale" | "repeatColumns" | "columnBreaks"> {
  if (layout.width <= NARROW) return { fitToWidth: true };
  const widest = 28 + 11 * Math.max(layout.scores.length, layout.width - layout.points.at(-1)! - 1);
  return {
    scale: Math.max(40, Math.min(100, Math.floor((100 * PAGE_WIDTH) / widest))),
    repeatColumns: [layout.unit, layout.className],
    columnBreaks: [layout.points[0]!, layout.points.at(-1)! + 1],
  };
}

function header(value: string): CellSpec {
  return { value, style: "header" };
}

function sectionCells(layout: CalculationLayout): CellSpec[] {
  const cells = Array.from({ length: layout.width }, () => header(""));
  cells[layout.scores[0] ?? 0] = header("指标得分");
  cells[layout.points[0] ?? 0] = header("加权计分");
  cells[layout.points.at(-1)! + 1] = header("总分、等次与名次");
  return cells;
}

function nameCells({ appraisal }: Grading, layout: CalculationLayout): CellSpec[] {
  const cells = Array.from({ length: layout.width }, () => header(""));
  cells[layout.unit] = header("单位");
  cells[layout.className] = header("类别");
  layout.weighted.forEach((index, position) => {
    const { code, name } = appraisal.scheme.indicators[index]!;
    const text = name === code ? code : `${code} ${name}`;
    cells[layout.scores[position]!] = header(text);
    cells[layout.points[position]!] = header(text);
  });
  if (layout.coefficient !== null) cells[layout.coefficient] = header("系数");
  cells[layout.weightedTotal] = header("加权得分");
  cells[layout.bonus] = header("加分");
  cells[layout.deduction] = header("扣分");
  cells[layout.scoreCap] = header("否决封顶");
  cells[layout.total] = header("总分");
  cells[layout.bandGrade] = header("分数等次");
  cells[layout.ceiling] = header("最高等次");
  cells[layout.vetoedGrade] = header("否决后等次");
  cells[layout.grade] = header("建议等次");
  cells[layout.rank] = header("名次");
  return cells;
}

/** Weights as the scheme states them; the exact shares they come to stand above the points. */
function weightCells({ appraisal }: Grading, layout: CalculationLayout): CellSpec[] {
  const { scheme, columns } = appraisal;
  const cells = Array.from({ length: layout.width }, () => header(""));
  const isPercent = scheme.settings.marking === "percent";
  cells[layout.unit] = header(isPercent ? "权重" : "满分");
  layout.weighted.forEach((index, position) => {
    const indicator = scheme.indicators[index]!;
    const weights = columns.classNames.map((name) => weightFor(indicator, name));
    const isCommon = weights.every((weight) => weight === weights[0]);
    const shown = isCommon ? weights[0]! : "分类";
    const isPart = typeof shown === "number" && shown <= 1 && isPercent;
    const format = isPart ? "0.##%" : "General";
    cells[layout.scores[position]!] = { value: shown, style: { base: "header", format } };
  });
  return cells;
}

function unitWriter(
  grading: Grading,
  layout: CalculationLayout,
): (unit: number) => (CellSpec | undefined)[] {
  const { read, appraisal } = grading;
  const { scheme, columns, vetoes, score, weighted, rank, grade } = appraisal;
  const { decimals, roundingScope, rounding } = scheme.settings;
  const rowOf = rowReader(appraisal);
  const published: Style = { base: "number", format: decimalsFormat(decimals) };
  const detail: Style = { base: "number", format: "0.####" };
  const ticks = (value: number): number | null =>
    Number.isNaN(value) ? null : numberOfTicks(value, decimals);
  const tier = (index: number): string => scheme.bands[index]?.name ?? "";

  return (unit) => {
    const cells: (CellSpec | undefined)[] = [];
    const row = rowOf(unit);
    cells[layout.unit] = { value: read.data.units[unit]!, style: "text" };
    const className = columns.classNames[columns.classes?.[unit] ?? 0]!;
    cells[layout.className] = { value: className || null, style: "centre" };
    layout.weighted.forEach((index, position) => {
      cells[layout.scores[position]!] = { value: scoreShown(row, index), style: detail };
      const isRounded = roundingScope === "items";
      const style = isRounded ? published : detail;
      cells[layout.points[position]!] = { value: pointsShown(row, index, isRounded), style };
    });
    if (layout.coefficient !== null) {
      const value = (columns.difficulty?.[unit] ?? 1) * (columns.post?.[unit] ?? 1);
      cells[layout.coefficient] = { value: atFifteenDigits(value), style: detail };
    }
    const veto = vetoes.get(unit);
    const { bonus, deduction } = adjustmentsOf(appraisal, unit);
    const cap = veto && veto.scoreCap < Infinity ? veto.scoreCap : null;
    const isGraded = row !== undefined;
    cells[layout.weightedTotal] = { value: ticks(weighted[unit]!), style: published };
    cells[layout.bonus] = { value: isGraded && bonus !== 0 ? bonus : null, style: detail };
    cells[layout.deduction] = {
      value: isGraded && deduction !== 0 ? deduction : null,
      style: detail,
    };
    cells[layout.scoreCap] = { value: cap, style: detail };
    cells[layout.total] = { value: ticks(score[unit]!), style: { ...published, base: "total" } };
    cells[layout.bandGrade] = { value: tier(appraisal.bandGrade[unit]!), style: "centre" };
    cells[layout.ceiling] = { value: ceilingShown(unit), style: "centre" };
    cells[layout.vetoedGrade] = { value: tier(appraisal.vetoedGrade[unit]!), style: "centre" };
    cells[layout.grade] = { value: tier(grade[unit]!), style: "grade" };
    const place = rank[unit]!;
    cells[layout.rank] = {
      value: Number.isNaN(place) ? null : place,
      style: { base: "number", format: "0.#" },
    };
    return cells;
  };

  function scoreShown(row: Row | undefined, index: number): number | string | null {
    if (!row) return null;
    if (row.moved.includes(index)) return "不适用";
    const value = row.scores[index]!;
    return Number.isNaN(value) ? "—" : atFifteenDigits(value);
  }

  function pointsShown(row: Row | undefined, index: number, isRounded: boolean): number | null {
    if (!row || row.moved.includes(index) || Number.isNaN(row.scores[index]!)) return null;
    if (isRounded) {
      return numberOfTicks(
        itemTicks(row.scores, row.factors, decimals, rounding)[index]!,
        decimals,
      );
    }
    return numberOfFraction(multiply(row.factors.exact[index]!, fractionOf(row.scores[index]!)));
  }

  function ceilingShown(unit: number): string {
    const veto = vetoes.get(unit);
    if (!veto) return "";
    if (veto.drop > 0 && !veto.isLowest) return `降 ${veto.drop} 档`;
    return veto.ceiling > 0 ? tier(veto.ceiling) : "";
  }
}

/** Bonus and deduction of a unit, constraints among the deductions. */
export function adjustmentsOf(
  { ledgers, lost, vetoes }: Appraisal,
  unit: number,
): { bonus: number; deduction: number } {
  const bonus = ledgers.get(unit)?.bonus ?? 0;
  return { bonus, deduction: atFifteenDigits(bonus - pointsOf({ ledgers, lost, vetoes }, unit)) };
}

export function decimalsFormat(decimals: number): string {
  return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
}
