import { numberOfTicks } from "../../scoring/numbers/round";
import type { Locale } from "../../scoring/locale";
import { areaAddress, addressOf } from "../../workbook/address";
import type { CellSpec, SheetSpec } from "../../workbook/sheetSpec";
import { sheetName } from "../format";
import { gradeShown } from "../results/gradeShown";
import type { Grading } from "../results/grading";
import { decimalsFormat } from "../results/numberFormats";
import { resultColumns } from "../results/resultColumns";
import type { ResultWord } from "../results/resultWords";
import { nativeWord } from "./nativeWords";
import { SELF_CHECK_SHEET } from "./sheetNames";

/** A figure of 结果 that another spreadsheet program must find again. */
interface Figure {
  readonly label: string;
  readonly value: number;
  readonly formula: string;
  readonly format: string;
}

const HEADERS = ["figure", "written", "now", "verdict"] as const;
const FIRST_UNIT_ROW = 3;
const FIRST_FIGURE_ROW = 4;

/**
 * 自检: a few figures of 结果 as they were when it was written, beside formulas that any spreadsheet program works out.
 * Where a program without the add-in recalculates otherwise than we did, it says so.
 */
export function selfCheckSheet(grading: Grading): SheetSpec {
  const { locale } = grading.read;
  const figures = figuresOf(grading);
  const verdicts = areaAddress({
    row: FIRST_FIGURE_ROW,
    column: 3,
    rows: figures.length,
    columns: 1,
  });
  const text = (word: "equal" | "allEqual" | "someDifferent"): string =>
    `"${nativeWord(word, locale)}"`;
  const verdict: CellSpec = {
    value: nativeWord("allEqual", locale),
    formula: `IF(COUNTIF(${verdicts},${text("equal")})=ROWS(${verdicts}),${text("allEqual")},${text("someDifferent")})`,
    style: { base: "text", bold: true },
  };
  return {
    name: SELF_CHECK_SHEET[locale],
    rows: [
      [{ value: nativeWord("selfCheckTitle", locale), style: "title" }],
      [{ value: nativeWord("selfCheckNote", locale), style: "note" }],
      [verdict],
      HEADERS.map((word) => ({ value: nativeWord(word, locale), style: "header" as const })),
      ...figures.map((figure, index) => figureCells(figure, FIRST_FIGURE_ROW + index, locale)),
    ],
    widths: [26, 16, 16, 12],
    merges: [0, 1, 2].map((row) => ({ row, column: 0, rows: 1, columns: 4 })),
    heights: [30, 54, 24],
    print: { orientation: "portrait", fitToWidth: true },
  };
}

function figureCells(
  { label, value, formula, format }: Figure,
  row: number,
  locale: Locale,
): CellSpec[] {
  const [equal, different] = [nativeWord("equal", locale), nativeWord("different", locale)];
  const style = { base: "number", format } as const;
  const [written, found] = [addressOf(row, 1), addressOf(row, 2)];
  return [
    { value: label, style: "text" },
    { value, style },
    { value, formula, style },
    { value: equal, formula: `IF(${written}=${found},"${equal}","${different}")`, style: "centre" },
  ];
}

/** How many units, the sum of their scores and places, and how many have each grade. */
function figuresOf(grading: Grading): Figure[] {
  const { appraisal, read } = grading;
  const { units } = read.data;
  const { scheme, score, rank } = appraisal;
  const { decimals } = scheme.settings;
  const { locale } = read;
  const of = (word: ResultWord): string => rangeOf(grading, word);
  const shown = units.map((_, unit) => gradeShown(appraisal, unit, locale));
  const format = decimalsFormat(decimals);
  const grades = [...new Set(shown)].filter((grade) => grade !== "");
  return [
    {
      label: nativeWord("scored", locale),
      value: score.filter((ticks) => !Number.isNaN(ticks)).length,
      formula: `COUNT(${of("score")})`,
      format: "0",
    },
    {
      label: nativeWord("scoreSum", locale),
      value: numberOfTicks(sumOf(score), decimals),
      formula: `ROUND(SUM(${of("score")}),${decimals})`,
      format,
    },
    {
      label: nativeWord("rankSum", locale),
      value: sumOf(rank),
      formula: `SUM(${of("rank")})`,
      format: "General",
    },
    ...grades.map((grade) => ({
      label: nativeWord("gradeCount", locale, { grade }),
      value: shown.filter((each) => each === grade).length,
      formula: `SUMPRODUCT(--EXACT(${of("suggested")},"${grade.replaceAll('"', '""')}"))`,
      format: "0",
    })),
  ];
}

function sumOf(numbers: Float64Array): number {
  return numbers.reduce((sum, number) => (Number.isNaN(number) ? sum : sum + number), 0);
}

/** The cells of all units under a header of 结果. */
function rangeOf(grading: Grading, word: ResultWord): string {
  const column = resultColumns(grading).findIndex((each) => each.word === word);
  const rows = grading.read.data.units.length;
  const area = { row: FIRST_UNIT_ROW, column, rows, columns: 1 };
  return `${sheetName("results", grading.read.locale)}!${areaAddress(area)}`;
}
