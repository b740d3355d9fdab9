import type { SheetSpec } from "../../../src/workbook/sheetSpec";
import { INDICATORS } from "./marks";

const SHEETS: Readonly<Record<string, (string | number | null)[][]>> = {
  方案: [
    ["项目", "值"],
    ["方案名称", "公务员考核"],
    ["年度", 2026],
    ["名额算法", "分档"],
  ],
  指标: [
    ["编码", "指标名称", "权重"],
    ...Array.from({ length: INDICATORS }, (_, index) => [`K${index + 1}`, `指标${index + 1}`, 5]),
  ],
  等次: [
    ["等次", "下限", "名额比例"],
    ["优秀", 82, "20%"],
    ["称职", 75, null],
    ["基本称职", 60, null],
    ["不称职", 0, null],
  ],
};

/** The scheme by which everything here is graded. */
export const SCHEME_SHEETS: readonly SheetSpec[] = Object.entries(SHEETS).map(([name, rows]) => ({
  name,
  rows: rows.map((row) => row.map((value) => ({ value }))),
}));
