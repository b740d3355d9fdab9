import { addressOf } from "../../workbook/address";
import { rowHeight } from "../../workbook/rowHeight";
import type { CellSpec, SheetSpec, Validation } from "../../workbook/sheetSpec";
import { sheetName } from "../format";
import { calculationLayout } from "./calculationLayout";
import type { FormulaMode, Grading, Stamp } from "./grading";
import { resultColumns, type ResultColumn } from "./resultColumns";
import { resultWord } from "./resultWords";

/** 结果: a unit a row in the order of the data, with the decisions of the leading group apart from the suggestion. */
export function resultSheet(grading: Grading, stamp: Stamp, mode: FormulaMode): SheetSpec {
  const { read, fingerprint, isDraft } = grading;
  const { units } = read.data;
  const columns = resultColumns(grading);
  const { locale } = read;
  const scheme = read.scheme.name || resultWord("anyAssessment", locale);
  const title = resultWord(isDraft ? "resultDraft" : "resultTitle", locale, { scheme });
  const { date, version } = stamp;
  const mark = { date, version, fingerprint: fingerprint.slice(0, 8) };
  const rows: CellSpec[][] = [
    [{ value: title, style: "title" }],
    [{ value: resultWord("stamp", locale, mark), style: "subtitle" }],
    columns.map(({ word }) => ({ value: resultWord(word, locale), style: "header" as const })),
  ];
  const last = columns.length;
  const wrapped = columns.filter(({ isWrapped }) => isWrapped);
  const widths = wrapped.map(({ width }) => width);
  const unitHeights = units.map((_, unit) =>
    rowHeight(
      wrapped.map(({ cell }) => textOf(cell(unit))),
      widths,
    ),
  );
  return {
    name: sheetName("results", locale),
    rows,
    body: {
      count: units.length,
      row: unitRow(grading, columns, mode),
      after: [[{ value: resultWord("explanation", locale), style: "note" }]],
    },
    widths: columns.map(({ width }) => width),
    heights: [30, 20, 24, ...unitHeights, 20],
    merges: [0, 1, rows.length + units.length].map((row) => ({
      row,
      column: 0,
      rows: 1,
      columns: last,
    })),
    freeze: { rows: 3, columns: 2 },
    validations: decisionLists(grading, columns),
    print: {
      orientation: last > 9 ? "landscape" : "portrait",
      fitToWidth: true,
      repeatRows: [0, 2],
      footer: resultWord("pages", locale),
    },
  };
}

/** Words; of what else stands in these columns nothing takes more than a line. */
function textOf({ value }: CellSpec): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The cells of a unit; under formulas, what 计算过程 works out is taken from there. */
function unitRow(
  grading: Grading,
  columns: readonly ResultColumn[],
  mode: FormulaMode,
): (unit: number) => CellSpec[] {
  const layout = calculationLayout(grading);
  const calculation = sheetName("calculation", grading.read.locale);
  const isScored = (unit: number): boolean => !Number.isNaN(grading.appraisal.score[unit]!);
  return (unit) =>
    columns.map(({ cell, from }) => {
      const spec = cell(unit);
      const isCarried = from !== undefined && spec.value !== null && isScored(unit);
      if (mode === "values" || !isCarried) return spec;
      const address = addressOf(layout.firstUnitRow + unit, from);
      return { ...spec, formula: `${calculation}!${address}` };
    });
}

/** The grades to choose from for a decision. */
function decisionLists({ read }: Grading, columns: readonly ResultColumn[]): Validation[] {
  const column = columns.findIndex(({ word }) => word === "decided");
  const rows = Math.max(1, read.data.units.length);
  return listOf(read.scheme.bands.map(({ name }) => name)).map((rule) => ({
    area: { row: 3, column, rows, columns: 1 },
    rule,
    prompt: resultWord("decisionPrompt", read.locale),
  }));
}

/** A list to choose from, where the words fit into one: 255 characters, no comma within a word. */
function listOf(words: readonly string[]): Validation["rule"][] {
  const fits = words.join(",").length <= 255 && !words.some((word) => /[,\n]/.test(word));
  return fits ? [{ kind: "list", words }] : [];
}
