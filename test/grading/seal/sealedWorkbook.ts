import { gradingSheets, prepareGrading } from "../../../src/grading/gradeWorkbook";
import type { FormulaMode } from "../../../src/grading/results/grading";
import { storeSeal } from "../../../src/grading/seal/seal";
import { sealSentence } from "../../../src/grading/seal/sealSentences";
import { verifySeal } from "../../../src/grading/seal/verifySeal";
import type { CellValue } from "../../../src/workbook/cell";
import type { Workbook } from "../../../src/workbook/workbook";
import { createXlsx } from "../../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";

/** A small workbook with every sheet of the format and nothing wrong in it; a unit has two rows in a ledger. */
export const SHEETS: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {
  方案: [
    ["项目", "值"],
    ["格式版本", 1],
    ["方案名称", "部门考核"],
    ["计分制", "百分制"],
    ["小数位数", 2],
    ["并列比较指标", "K1、K2"],
    ["考核年度", 2026],
  ],
  指标: [
    ["编码", "一级指标", "指标名称", "权重", "计分方法", "方向", "目标", "零分线", "分档标准"],
    ["K1", "履职", "重点工作", 40, "直接评分", null, null, null, null],
    ["K2", "履职", "办结率", 20, "目标达成", "正向", 100, 60, null],
    ["K3", "服务", "满意度", 25, "直接评分", null, null, null, null],
    ["K4", "服务", "投诉件数", 15, "分档", null, null, null, "0:100；3:80；6:0"],
  ],
  等次: [
    ["等次", "下限", "上限", "名额比例"],
    ["优秀", 90, 100, "40%"],
    ["良好", 80, 90, null],
    ["合格", 60, 80, null],
    ["待改进", 0, 60, null],
  ],
  数据: [
    ["单位", "类别", "K1", "K2", "K3", "K4"],
    ["市一局", "甲类", 95, 98, 93, 0],
    ["市二局", "甲类", 88, 90, 85, 3],
    ["市三局", "甲类", 72, 80, 70.5, 4],
    ["市四局", "乙类", 91, 100, 90, 1],
    ["市五局", "乙类", 60, 70, 65, 6],
  ],
  加减分: [
    ["单位", "项目编号", "事项", "类型", "级别", "分值", "日期", "文号"],
    ["市二局", "B1", "获省级表彰", "表彰", "省部级", 2, "2026-06-18", "某发〔2026〕12号"],
    ["市二局", "B2", "获市级表彰", "表彰", "市级", 1, "2026-07-01", "某发〔2026〕15号"],
  ],
  否决: [
    ["单位", "事项", "效果", "参数", "依据", "日期"],
    ["市四局", "安全事故", "一票否优", "良好", "某安〔2026〕5号", "2026-03-02"],
  ],
};

/** The same graded, in a file that was saved and opened again, so that everything of it stands in the file. */
export async function gradedFile(mode: FormulaMode = "values"): Promise<Opened> {
  const workbook = createXlsx();
  const rowsOf = (values: readonly (readonly CellValue[])[]) =>
    values.map((line) => line.map((value) => ({ value })));
  await workbook.sheets.render(
    Object.entries(SHEETS).map(([name, values]) => ({ name, rows: rowsOf(values) })),
  );
  const { grading } = await prepareGrading(workbook);
  await workbook.sheets.render(gradingSheets(grading!, STAMP, mode));
  const { values } = await workbook.cells.read("结果");
  const header = values.findIndex((line) => line.includes("审定文号"));
  const at = (name: string): number => values[header]!.indexOf(name);
  await workbook.cells.write("结果", header + 1, at("审定等次"), [["良好"]]);
  await workbook.cells.write("结果", header + 1, at("审定理由"), [["集体研究"]]);
  await workbook.cells.write("结果", header + 1, at("审定文号"), [["某考〔2026〕1号"]]);
  return openXlsx(workbook.save());
}

const STAMP = { date: "2026-12-31", version: "0.1.0" };

type Opened = ReturnType<typeof openXlsx>;

export async function sealedFile(mode: FormulaMode = "values"): Promise<Opened> {
  const workbook = await gradedFile(mode);
  await storeSeal(workbook, undefined, "2026-12-31");
  return openXlsx(workbook.save());
}

/** What the workbook says against its seal, in Chinese. */
export async function said(workbook: Workbook): Promise<string> {
  const found = await verifySeal(workbook);
  return found ? sealSentence(found)["zh-CN"] : "没有封存";
}

/** Puts a value into the cell of an address. */
export async function put(
  { cells }: Workbook,
  sheet: string,
  address: string,
  value: string | number | null,
): Promise<void> {
  const [, letters, row] = /^([A-Z])(\d+)$/.exec(address)!;
  await cells.write(sheet, Number(row) - 1, letters!.charCodeAt(0) - 65, [[value]]);
}
