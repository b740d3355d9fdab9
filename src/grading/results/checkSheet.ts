import type { CellSpec, SheetSpec } from "../../workbook/sheetSpec";
import type { Locale } from "../../scoring/locale";
import { rowHeight } from "../../workbook/rowHeight";
import type { Finding, Level } from "../findings/finding";
import { sheetName } from "../format";
import { resultWord } from "./resultWords";

const LEVEL_STYLES = { error: "error", warning: "warning", info: "text" } as const;
const HEADERS = ["level", "sheet", "cell", "content"] as const;
const ORDER: readonly Level[] = ["error", "warning", "info"];

/** 检查: everything that the checks found, errors first, each with its cell. */
export function checkSheet(findings: readonly Finding[], locale: Locale): SheetSpec {
  const sorted = ORDER.flatMap((level) => findings.filter((each) => each.level === level));
  const rows: CellSpec[][] = [
    [{ value: resultWord("checksTitle", locale), style: "title" }],
    [{ value: summary(findings, locale), style: "note" }],
    HEADERS.map((word) => ({
      value: resultWord(word, locale),
      style: "header" as const,
    })),
    ...sorted.map((each) => [
      { value: resultWord(each.level, locale), style: LEVEL_STYLES[each.level] },
      { value: each.sheet || null, style: "text" as const },
      { value: each.address || null, style: "centre" as const },
      { value: each.message(locale), style: "text" as const },
    ]),
  ];
  return {
    name: sheetName("checks", locale),
    rows,
    widths: [10, 12, 10, 90],
    heights: [30, 20, 22, ...sorted.map((each) => rowHeight([each.message(locale)], [90]))],
    merges: [
      { row: 0, column: 0, rows: 1, columns: 4 },
      { row: 1, column: 0, rows: 1, columns: 4 },
    ],
    freeze: { rows: 3, columns: 0 },
    print: { orientation: "landscape", fitToWidth: true, repeatRows: [2, 2] },
  };
}

function summary(findings: readonly Finding[], locale: Locale): string {
  if (findings.length === 0) return resultWord("noFindings", locale);
  const count = (level: Level): number => findings.filter((each) => each.level === level).length;
  return resultWord("findingCounts", locale, {
    error: count("error"),
    warning: count("warning"),
    info: count("info"),
  });
}
