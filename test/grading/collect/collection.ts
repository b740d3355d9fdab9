import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openFile } from "../../../src/workbook/foreign/openFile";
import type { CellValue } from "../../../src/workbook/cell";
import { fileOf, type Cell, type Sheets } from "../../cli/goodWorkbook";
import { runCli } from "../../cli/runCli";

/** Five units with three indicators of their own and one that people rate. */
export const OFFICE: Sheets = {
  方案: [
    ["项目", "值"],
    ["方案名称", "市直单位年度考核"],
    ["计分制", "百分制"],
    ["考核年度", 2026],
    ["联系人", "考核办张三"],
    ["公示开始", "2025-01-24"],
  ],
  指标: [
    ["编码", "指标名称", "权重", "计分方法", "方向", "目标", "零分线", "数据责任单位", "说明"],
    ["K1", "任务完成率", 40, "直接评分", null, null, null, null, "由甲局牵头"],
    ["K2", "信访办结率", 30, "目标达成", "正向", 100, 60, "市统计局", null],
    ["K3", "创新", 15, "直接评分", null, null, null, null, null],
    ["K9", "满意度", 15, "直接评分", null, null, null, null, null],
  ],
  等次: [
    ["等次", "下限"],
    ["优秀", 90],
    ["良好", 80],
    ["合格", 60],
    ["待改进", 0],
  ],
  数据: [
    ["单位", "K1", "K2", "K3", "目标:K2", "备用列"],
    ["甲局", null, null, null, null, 1],
    ["乙局", null, null, null, 95, 2],
    ["丙局", null, null, null, null, 3],
    ["丁局", null, null, null, null, 4],
    ["戊局", null, null, null, null, 5],
  ],
  评分: [
    ["单位", "编码", "来源", "评委", "评分"],
    ["甲局", "K9", "上级", "A", 90],
    ["乙局", "K9", "上级", "A", 88],
  ],
  名单: [
    ["单位", "联系人", "电话"],
    ["乙局", "李四", "010-12345"],
  ],
  工作日: [
    ["日期", "类型"],
    ...["28", "29", "30", "31"].map((day) => [`2025-01-${day}`, "休"]),
    ...["01", "02", "03", "04"].map((day) => [`2025-02-${day}`, "休"]),
    ["2025-01-26", "班"],
    ["2025-02-08", "班"],
  ],
  台账: [
    ["局里自己的表", null],
    [1, { value: 2, formula: "A2*2" }],
  ],
};

/** Writes a workbook and sends its forms; gives the folder of the forms and the workbook with the register. */
export async function send(
  folder: string,
  sheets: Sheets = OFFICE,
  more: readonly string[] = [],
): Promise<{ forms: string; register: string; files: string[] }> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "主表.xlsx");
  writeFileSync(path, await fileOf(sheets));
  const forms = join(folder, "发出");
  const call = ["split", path, "-o", forms, "--deadline", "2026-12-20", "--date", "2026-12-01"];
  const { code, err } = await runCli([...call, ...more]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return { forms, register: join(folder, "主表-收表.xlsx"), files: readdirSync(forms).sort() };
}

/** Copies a form into a folder with some cells changed, as a unit sends it back on a day. */
export async function fillIn(
  from: string,
  to: string,
  cells: Readonly<Record<string, CellValue>>,
  day = "2026-12-19",
): Promise<void> {
  const { workbook } = await openFile(new Uint8Array(readFileSync(from)), "form.xlsx");
  for (const [address, value] of Object.entries(cells)) {
    const [sheet, cell] = address.split("!") as [string, string];
    const [, letters, row] = /^([A-Z])(\d+)$/.exec(cell)!;
    const column = letters!.charCodeAt(0) - 65;
    workbook.patch(sheet, new Map([[Number(row) - 1, new Map([[column, { value }]])]]));
  }
  writeFileSync(to, workbook.save());
  const time = new Date(`${day}T08:00:00Z`);
  utimesSync(to, time, time);
}

/** The values of the sheets of a file, row by row. */
export async function valuesIn(
  path: string,
): Promise<Record<string, readonly (readonly CellValue[])[]>> {
  const { workbook } = await openFile(new Uint8Array(readFileSync(path)), "any.xlsx");
  const sheets = await workbook.cells.list();
  const values: Record<string, readonly (readonly CellValue[])[]> = {};
  for (const { name } of sheets) values[name] = (await workbook.cells.read(name)).values;
  return values;
}

/** The column of a sheet below its header, by the column of names. */
export function columnOf(
  rows: readonly (readonly CellValue[])[],
  key: string,
  header: string,
): Record<string, CellValue> {
  const at = rows.findIndex((row) => row.includes(key) && row.includes(header));
  const [names, column] = [rows[at]!.indexOf(key), rows[at]!.indexOf(header)];
  return Object.fromEntries(rows.slice(at + 1).map((row) => [textOf(row[names]), row[column]!]));
}

/** A value as a name. */
export function textOf(value: CellValue | Cell | undefined): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
