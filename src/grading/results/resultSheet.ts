import { Status } from "../../scoring/appraise/status";
import { numberOfTicks } from "../../scoring/round";
import type { CellSpec, SheetSpec, Style, Validation } from "../../workbook/sheetSpec";
import { addressOf } from "../../workbook/address";
import { rowHeight } from "../../workbook/rowHeight";
import { sheetFormat } from "../format";
import { calculationLayout } from "./calculationLayout";
import { classColumnWidth, classNameOf } from "./classColumn";
import { decimalsFormat, pointsFormat } from "./numberFormats";
import { adjustmentsOf } from "./unitCells";
import { notesOf } from "./notes";
import { progressShown } from "./progressShown";
import type { FormulaMode, Grading, Stamp } from "./grading";

interface Column {
  readonly header: string;
  readonly width: number;
  readonly cell: (unit: number) => CellSpec;
  /** The column of 计算过程 that holds the same value, for the ways of writing that carry formulas. */
  readonly from?: number;
}

/** 结果: a unit a row in the order of the data, with the decisions of the leading group apart from the suggestion. */
export function resultSheet(grading: Grading, stamp: Stamp, mode: FormulaMode): SheetSpec {
  const { read, fingerprint, isDraft } = grading;
  const columns = resultColumns(grading);
  const title = `${read.scheme.name || "绩效考核"}结果${isDraft ? "（草稿，预评分）" : ""}`;
  const subtitle = `${stamp.date} 生成 · 方案指纹 ${fingerprint.slice(0, 8)} · 衡绩 ${stamp.version}`;
  const layout = calculationLayout(grading);
  const calculation = sheetFormat("calculation").zh;
  const isExempt = (unit: number): boolean => grading.appraisal.status[unit] === Status.exempt;
  const rows: (CellSpec | undefined)[][] = [
    [{ value: title, style: "title" }],
    [{ value: subtitle, style: "subtitle" }],
    columns.map(({ header }) => ({ value: header, style: "header" as const })),
    ...read.data.units.map((_, unit) =>
      columns.map(({ cell, from }) => {
        const spec = cell(unit);
        const isCarried = from !== undefined && spec.value !== null && !isExempt(unit);
        if (mode === "values" || !isCarried) return spec;
        const address = addressOf(layout.firstUnitRow + unit, from);
        return { ...spec, formula: `${calculation}!${address}` };
      }),
    ),
  ];
  const last = columns.length;
  rows.push([
    {
      value:
        "说明：等次为系统按方案给出的建议，以领导小组审定为准；审定与建议不一致的，请填写理由和文号。",
      style: "note",
    },
  ]);
  const decidedColumn = columns.findIndex(({ header }) => header === "审定等次");
  return {
    name: sheetFormat("results").zh,
    rows,
    widths: columns.map(({ width }) => width),
    heights: [
      30,
      20,
      24,
      ...read.data.units.map((_, unit) =>
        rowHeight(
          [read.data.units[unit]!, notesOf(grading, unit).join("；"), classNameOf(grading, unit)],
          [UNIT_WIDTH, NOTE_WIDTH, classColumnWidth(grading)],
        ),
      ),
      20,
    ],
    merges: [0, 1, rows.length - 1].map((row) => ({ row, column: 0, rows: 1, columns: last })),
    freeze: { rows: 3, columns: 2 },
    validations: listOf(read.scheme.bands.map(({ name }) => name)).map((rule) => ({
      area: {
        row: 3,
        column: decidedColumn,
        rows: Math.max(1, read.data.units.length),
        columns: 1,
      },
      rule,
      prompt: "领导小组审定的等次；与建议不同时请填写理由",
    })),
    print: {
      orientation: last > 9 ? "landscape" : "portrait",
      fitToWidth: true,
      repeatRows: [0, 2],
      footer: "第 &P 页，共 &N 页",
    },
  };
}

/** A list to choose from, where the words fit into one: 255 characters, no comma within a word. */
function listOf(words: readonly string[]): Validation["rule"][] {
  const fits = words.join(",").length <= 255 && !words.some((word) => /[,\n]/.test(word));
  return fits ? [{ kind: "list", words }] : [];
}

const UNIT_WIDTH = 20;
const NOTE_WIDTH = 34;

function resultColumns(grading: Grading): Column[] {
  const { read, appraisal } = grading;
  const { scheme, columns, score, weighted, grade, rank, status } = appraisal;
  const { decimals } = scheme.settings;
  const layout = calculationLayout(grading);
  const { units, baseRank, baseScore } = read.data;
  const published: Style = { base: "number", format: decimalsFormat(decimals) };
  const number = (value: number, style: Style): CellSpec => ({
    value: Number.isNaN(value) ? null : value,
    style,
  });
  const hasAdjustments = units.some((_, unit) => {
    const { bonus, deduction } = adjustmentsOf(appraisal, unit);
    return bonus !== 0 || deduction !== 0;
  });
  const points = (kind: "bonus" | "deduction") => (unit: number) => {
    const value = adjustmentsOf(appraisal, unit)[kind];
    const isShown = value !== 0 && !Number.isNaN(score[unit]!);
    return number(isShown ? value : NaN, { base: "number", format: pointsFormat(value, decimals) });
  };
  const decision =
    (key: "decided" | "reason" | "document") =>
    (unit: number): CellSpec => ({
      value: read.decisions.get(units[unit]!)?.[key] || null,
      style: "input",
    });
  const optional = (isShown: boolean, column: Column): Column[] => (isShown ? [column] : []);
  const place: Style = { base: "number", format: "General", align: "center" };
  return [
    { header: "序号", width: 6, cell: (unit) => ({ value: unit + 1, style: "centre" }) },
    { header: "单位", width: UNIT_WIDTH, cell: (unit) => ({ value: units[unit]!, style: "text" }) },
    ...optional(columns.classNames.length > 1, {
      header: "类别",
      width: classColumnWidth(grading),
      cell: (unit) => ({
        value: columns.classNames[columns.classes?.[unit] ?? 0]! || null,
        style: "centre",
      }),
    }),
    ...optional(hasAdjustments, {
      header: "加权得分",
      width: 10,
      from: layout.weightedTotal,
      cell: (unit) => number(numberOfTicks(weighted[unit]!, decimals), published),
    }),
    ...optional(hasAdjustments, {
      header: "加分",
      width: 8,
      from: layout.bonus,
      cell: points("bonus"),
    }),
    ...optional(hasAdjustments, {
      header: "扣分",
      width: 8,
      from: layout.deduction,
      cell: points("deduction"),
    }),
    {
      header: "总分",
      width: 10,
      from: layout.total,
      cell: (unit) =>
        number(numberOfTicks(score[unit]!, decimals), { ...published, base: "total" }),
    },
    {
      header: "建议等次",
      width: 11,
      from: layout.grade,
      cell: (unit) => {
        const isExempt = status[unit] === Status.exempt;
        const name = isExempt ? "不定档次" : (scheme.bands[grade[unit]!]?.name ?? null);
        return { value: name, style: "grade" };
      },
    },
    { header: "名次", width: 7, from: layout.rank, cell: (unit) => number(rank[unit]!, place) },
    ...optional(baseRank !== null, {
      header: "进退位",
      width: 8,
      cell: (unit) => number(baseRank![unit]! - rank[unit]!, { base: "number", format: "+0;-0;0" }),
    }),
    ...optional(baseScore !== null, {
      header: "进步幅度",
      width: 9,
      cell: (unit) => ({
        value: progressShown(numberOfTicks(score[unit]!, decimals), baseScore![unit]!),
        style: { base: "percent", format: "+0.00%;-0.00%;0.00%" },
      }),
    }),
    {
      header: "说明",
      width: NOTE_WIDTH,
      cell: (unit) => ({ value: notesOf(grading, unit).join("；") || null, style: "text" }),
    },
    { header: "审定等次", width: 11, cell: decision("decided") },
    { header: "审定理由", width: 18, cell: decision("reason") },
    { header: "审定文号", width: 16, cell: decision("document") },
  ];
}
