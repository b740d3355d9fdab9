import { prepareGrading } from "../../../src/grading/gradeWorkbook";
import type { CellValue } from "../../../src/workbook/cell";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";

type Rows = readonly (readonly CellValue[])[];

const MONITOR: Rows = [
  [
    ...[
      "目标编码",
      "承担单位",
      "一季度累计目标",
      "一季度累计完成",
      "二季度累计目标",
      "二季度累计完成",
    ],
    ...["滞后原因", "改进措施", "整改时限"],
  ],
  ["G1", "甲局", 20, 25, 40, 40, null, null, null],
  ["G2", "甲局", 10, 9.5, 20, 20, "用地未批", "提请协调", "2026-06-30"],
  ["G1", "乙局", 30, 30, 60, 60, null, null, null],
];

/** Two units with three goals, typed throughout: no formula has to be recalculated. 季度监控 begins in A1. */
export function smallMonitor(quarter: number, scores: readonly [甲局: number, 乙局: number]) {
  return createMemoryWorkbook(monitorSheets(quarter, scores));
}

export function monitorSheets(
  quarter: number,
  scores: readonly [甲局: number, 乙局: number],
): Readonly<Record<string, Rows>> {
  return {
    方案: [
      ["项目", "值"],
      ["当前季度", quarter],
      ["季报截止", "2026-04-10"],
    ],
    指标: [
      ["编码", "指标名称", "权重"],
      ["P1", "序时进度", "100%"],
    ],
    等次: [
      ["等次", "下限"],
      ["优秀", 90],
      ["合格", 0],
    ],
    数据: [
      ["单位", "P1"],
      ["甲局", scores[0]],
      ["乙局", scores[1]],
    ],
    目标分解: [
      ["目标编码", "目标", "承担单位", "方向"],
      ["G1", "投资", "甲局"],
      ["G2", "项目", "甲局"],
      ["G1", "投资", "乙局"],
    ],
    季度监控: MONITOR,
  };
}

type Memory = ReturnType<typeof smallMonitor>;

export async function put(
  workbook: Memory,
  sheet: string,
  row: number,
  column: number,
  value: CellValue,
) {
  await workbook.cells.write(sheet, row, column, [[value]]);
}

/** The errors of a workbook with their cells, and its grading. */
export async function gradedMonitor(workbook: Memory) {
  const { findings, grading } = await prepareGrading(workbook);
  const errors = findings.filter(({ level }) => level === "error");
  return {
    grading,
    errors: errors.map((each) => `${each.sheet}!${each.address} ${each.message("zh-CN")}`),
  };
}
