import type { Locale } from "../../scoring/locale";
import type { CellValue } from "../../workbook/cell";
import type { CellSpec, SheetSpec } from "../../workbook/sheetSpec";
import { sheetFormat, sheetName } from "../format";
import { quarterNames, type Quarter } from "../format/monitorFields";
import type { QuarterScore } from "../read/readQuarterScores";

const COLUMNS = ["unit", "quarter", "score", "closedOn", "fingerprint", "reopened"] as const;
const WIDTHS = [22, 10, 12, 14, 16, 30];

/** A row of 季度得分, by its columns. */
export type ScoreRow = Readonly<Record<(typeof COLUMNS)[number], CellValue>>;

/** What was written of a score before. */
export function scoreRow({ row }: QuarterScore): ScoreRow {
  return Object.fromEntries(COLUMNS.map((key) => [key, row.value(key)])) as ScoreRow;
}

export function quarterWord(quarter: Quarter, locale: Locale): string {
  return quarterNames([quarter])[locale];
}

/** 季度得分. */
export function scoreSheet(rows: readonly ScoreRow[], locale: Locale): SheetSpec {
  const { fields } = sheetFormat("quarters");
  const header = COLUMNS.map((key): CellSpec => {
    const { zh, en } = fields.find(({ id }) => id === key)!;
    return { value: locale === "zh-CN" ? zh[0]! : en, style: "header" };
  });
  const lines = rows.map((row) =>
    COLUMNS.map((key): CellSpec => {
      const isName = key === "unit" || key === "reopened";
      const style = key === "score" ? SCORE : isName ? "text" : "centre";
      return { value: row[key], style };
    }),
  );
  return {
    name: sheetName("quarters", locale),
    rows: [header, ...lines],
    widths: WIDTHS,
    freeze: { rows: 1, columns: 1 },
    print: { orientation: "portrait", fitToWidth: true, repeatRows: [0, 0] },
  };
}

/** Quarters of several schemes may be published with different decimals. */
const SCORE = { base: "number", format: "General" } as const;
