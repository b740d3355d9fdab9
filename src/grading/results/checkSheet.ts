import type { CellSpec, SheetSpec } from "../../workbook/sheetSpec";
import { rowHeight } from "../../workbook/rowHeight";
import type { Finding, Level } from "../findings/finding";
import { sheetFormat } from "../format";

/** The words of the levels, so that colour alone says nothing. */
const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  error: "✕ 错误",
  warning: "▲ 提醒",
  info: "○ 提示",
};
const LEVEL_STYLES = { error: "error", warning: "warning", info: "text" } as const;
const ORDER: readonly Level[] = ["error", "warning", "info"];

/** 检查: everything that the checks found, errors first, each with its cell. */
export function checkSheet(findings: readonly Finding[]): SheetSpec {
  const sorted = ORDER.flatMap((level) => findings.filter((each) => each.level === level));
  const rows: CellSpec[][] = [
    [{ value: "检查结果", style: "title" }],
    [{ value: summary(findings), style: "note" }],
    ["级别", "工作表", "单元格", "内容", "代码"].map((value) => ({
      value,
      style: "header" as const,
    })),
    ...sorted.map((each) => [
      { value: LEVEL_WORDS[each.level], style: LEVEL_STYLES[each.level] },
      { value: each.sheet || null, style: "text" as const },
      { value: each.address || null, style: "centre" as const },
      { value: each.message("zh-CN"), style: "text" as const },
      { value: each.code, style: "note" as const },
    ]),
  ];
  return {
    name: sheetFormat("checks").zh,
    rows,
    widths: [10, 12, 10, 70, 20],
    heights: [30, 20, 22, ...sorted.map((each) => rowHeight([each.message("zh-CN")], [70]))],
    merges: [
      { row: 0, column: 0, rows: 1, columns: 5 },
      { row: 1, column: 0, rows: 1, columns: 5 },
    ],
    freeze: { rows: 3, columns: 0 },
    print: { orientation: "landscape", fitToWidth: true, repeatRows: [2, 2] },
  };
}

function summary(findings: readonly Finding[]): string {
  if (findings.length === 0) return "没有发现问题";
  const count = (level: Level): number => findings.filter((each) => each.level === level).length;
  return `错误 ${count("error")} 项，提醒 ${count("warning")} 项，提示 ${count("info")} 项`;
}
