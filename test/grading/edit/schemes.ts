import { readWorkbook, type ReadWorkbook } from "../../../src/grading/read/readWorkbook";
import { Findings } from "../../../src/grading/findings/finding";
import type { CellValue } from "../../../src/workbook/cell";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";
import type { MemoryWorkbook } from "../../memory/memoryWorkbook";

const UNITS: CellValue[][] = [
  ["甲", 95, 70, 80, 60],
  ["乙", 70, 95, 80, 70],
  ["丙", 85, 85, 60, 90],
  ["丁", 60, 60, 90, 95],
];

export interface EditCase {
  readonly indicators: CellValue[][];
  readonly formulas?: (string | null)[][];
  readonly scheme?: CellValue[][];
  readonly data?: CellValue[][];
}

/** A workbook in the format around a sheet 指标, with four indicators K1 … K4 in 数据. */
export function editWorkbook({ indicators, formulas, scheme, data }: EditCase): MemoryWorkbook {
  return createMemoryWorkbook(
    {
      方案: [["项目", "值"], ["方案名称", "年度考核"], ...(scheme ?? [])],
      指标: indicators,
      等次: [
        ["等次", "下限"],
        ["优秀", 85],
        ["良好", 75],
        ["合格", 0],
      ],
      数据: data ?? [["单位", "K1", "K2", "K3", "K4"], ...UNITS],
    },
    formulas ? { 指标: { formulas } } : {},
  );
}

export async function readOf(workbook: MemoryWorkbook): Promise<ReadWorkbook> {
  return (await readWorkbook(workbook, new Findings()))!;
}

/** Four indicators of one level. */
export const flat = (weights: CellValue[]): CellValue[][] => [
  ["编码", "指标名称", "权重"],
  ...weights.map((weight, index): CellValue[] => [`K${index + 1}`, `指标${index + 1}`, weight]),
];

/** Two groups with weights of their own over two indicators each. */
export const TWO_LEVELS: CellValue[][] = [
  ["编码", "一级指标", "一级权重", "指标名称", "权重"],
  ["K1", "工作", 60, "质量", 50],
  ["K2", null, null, "效率", 50],
  ["K3", "作风", 40, "纪律", 30],
  ["K4", null, null, "服务", 80],
];
