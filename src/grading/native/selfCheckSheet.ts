import { numberOfTicks } from "../../scoring/numbers/round";
import { areaAddress, addressOf } from "../../workbook/address";
import type { CellSpec, SheetSpec } from "../../workbook/sheetSpec";
import { sheetFormat } from "../format";
import { gradeShown } from "../results/gradeShown";
import type { Grading } from "../results/grading";
import { decimalsFormat } from "../results/numberFormats";
import { resultColumns } from "../results/resultColumns";
import { SELF_CHECK_SHEET } from "./sheetNames";

/** A figure of 结果 that another spreadsheet program must find again. */
interface Figure {
  readonly label: string;
  readonly value: number;
  readonly formula: string;
  readonly format: string;
}

const FIRST_UNIT_ROW = 3;
const FIRST_FIGURE_ROW = 4;

/**
 * 自检: a few figures of 结果 as they were when it was written, beside formulas that any spreadsheet program works out.
 * Where a program without the add-in recalculates otherwise than we did, it says so.
 */
export function selfCheckSheet(grading: Grading): SheetSpec {
  const figures = figuresOf(grading);
  const verdicts = areaAddress({
    row: FIRST_FIGURE_ROW,
    column: 3,
    rows: figures.length,
    columns: 1,
  });
  const verdict: CellSpec = {
    value: ALL_EQUAL,
    formula: `IF(COUNTIF(${verdicts},"${EQUAL}")=ROWS(${verdicts}),"${ALL_EQUAL}","${DIFFERENT}")`,
    style: { base: "text", bold: true },
  };
  return {
    name: SELF_CHECK_SHEET,
    rows: [
      [{ value: SELF_CHECK_SHEET, style: "title" }],
      [{ value: NOTE, style: "note" }],
      [verdict],
      ["项目", "写入时", "现在算出", "核对"].map((value) => ({ value, style: "header" as const })),
      ...figures.map((figure, index) => figureCells(figure, FIRST_FIGURE_ROW + index)),
    ],
    widths: [26, 16, 16, 12],
    merges: [0, 1, 2].map((row) => ({ row, column: 0, rows: 1, columns: 4 })),
    heights: [30, 54, 24],
    print: { orientation: "portrait", fitToWidth: true },
  };
}

const EQUAL = "一致";
const ALL_EQUAL = "全部一致：本软件算出的结果与衡绩写入时相同";
const DIFFERENT = "有不一致：数据没有改动的话，请不要使用本软件重算的结果，改用衡绩评分";
const NOTE =
  "用 WPS 或其他表格软件打开后先看这里：没有改动数据时应当全部一致。改动数据以后，“现在算出”随之变化，与写入时不同是正常的。";

function figureCells({ label, value, formula, format }: Figure, row: number): CellSpec[] {
  const style = { base: "number", format } as const;
  const [written, found] = [addressOf(row, 1), addressOf(row, 2)];
  return [
    { value: label, style: "text" },
    { value, style },
    { value, formula, style },
    { value: EQUAL, formula: `IF(${written}=${found},"${EQUAL}","不一致")`, style: "centre" },
  ];
}

/** How many units, the sum of their scores and places, and how many have each grade. */
function figuresOf(grading: Grading): Figure[] {
  const { appraisal, read } = grading;
  const { units } = read.data;
  const { scheme, score, rank } = appraisal;
  const { decimals } = scheme.settings;
  const of = (header: string): string => rangeOf(grading, header);
  const shown = units.map((_, unit) => gradeShown(appraisal, unit));
  const format = decimalsFormat(decimals);
  const grades = [...new Set(shown)].filter((grade) => grade !== "");
  return [
    {
      label: "有总分的单位数",
      value: score.filter((ticks) => !Number.isNaN(ticks)).length,
      formula: `COUNT(${of("总分")})`,
      format: "0",
    },
    {
      label: "总分合计",
      value: numberOfTicks(sumOf(score), decimals),
      formula: `ROUND(SUM(${of("总分")}),${decimals})`,
      format,
    },
    {
      label: "名次合计",
      value: sumOf(rank),
      formula: `SUM(${of("名次")})`,
      format: "General",
    },
    ...grades.map((grade) => ({
      label: `建议等次“${grade}”的个数`,
      value: shown.filter((each) => each === grade).length,
      formula: `SUMPRODUCT(--EXACT(${of("建议等次")},"${grade.replaceAll('"', '""')}"))`,
      format: "0",
    })),
  ];
}

function sumOf(numbers: Float64Array): number {
  return numbers.reduce((sum, number) => (Number.isNaN(number) ? sum : sum + number), 0);
}

/** The cells of all units under a header of 结果. */
function rangeOf(grading: Grading, header: string): string {
  const column = resultColumns(grading).findIndex((each) => each.header === header);
  const rows = grading.read.data.units.length;
  const area = { row: FIRST_UNIT_ROW, column, rows, columns: 1 };
  return `${sheetFormat("results").zh}!${areaAddress(area)}`;
}
