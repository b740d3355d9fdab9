import { createXlsx } from "../../src/workbook/xlsx/createXlsx";
import { addressOf } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/cell";
import type { CellSpec } from "../../src/workbook/sheetSpec";

/** A cell of a test workbook: a value, or a value with its formula or style. */
export type Cell = CellValue | CellSpec;
/** Sheets by name, rows of cells each. */
export type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** A small workbook in the format that uses every sheet and has nothing wrong with it. */
export const GOOD: Sheets = {
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
  ],
  否决: [
    ["单位", "事项", "效果", "参数", "依据", "日期"],
    ["市四局", "安全事故", "一票否优", "良好", "某安〔2026〕5号", "2026-03-02"],
  ],
};

/** The sheets with some cells changed, by address: { "数据!C3": "九十" }. */
export function withCells(sheets: Sheets, cells: Readonly<Record<string, Cell>>): Sheets {
  const changed: Record<string, Cell[][]> = {};
  for (const [name, rows] of Object.entries(sheets)) {
    changed[name] = rows.map((row, at) =>
      row.map((cell, column) => {
        const address = `${name}!${addressOf(at, column)}`;
        return Object.hasOwn(cells, address) ? cells[address]! : cell;
      }),
    );
  }
  return changed;
}

/** The sheets with one replaced, added or, without rows, left out. */
export function withSheet(
  sheets: Sheets,
  name: string,
  rows?: readonly (readonly Cell[])[],
): Sheets {
  const { [name]: _old, ...rest } = sheets;
  return rows ? { ...sheets, [name]: rows } : rest;
}

/** The sheets with the rows of one made anew. */
export function withRows(
  sheets: Sheets,
  name: string,
  change: (rows: Sheets[string]) => Sheets[string],
): Sheets {
  return { ...sheets, [name]: change(sheets[name]!) };
}

/** The bytes of a file with the sheets. */
export async function fileOf(sheets: Sheets): Promise<Uint8Array> {
  const workbook = createXlsx();
  await workbook.sheets.render(
    Object.entries(sheets).map(([name, rows]) => ({
      name,
      rows: rows.map((row) => row.map(specOf)),
    })),
  );
  return workbook.save();
}

function specOf(cell: Cell): CellSpec {
  return typeof cell === "object" && cell !== null && "value" in cell ? cell : { value: cell };
}
