import { unzipSync } from "fflate";
import { openFile } from "../../../../src/workbook/foreign/openFile";
import type { IncomingFile } from "../../../../src/taskpane/pages/merge/incomingFile";
import type { CellValue } from "../../../../src/workbook/cell";
import { createMemoryWorkbook } from "../../../memory/createMemoryWorkbook";
import type { MemoryWorkbook } from "../../../memory/memoryWorkbook";
import { openPane } from "../../harness/openPane";

/** Five units with three indicators that they report; the day of the pane is 2026-12-31. */
export function office(): MemoryWorkbook {
  return createMemoryWorkbook({
    方案: [
      ["项目", "值"],
      ["方案名称", "市直单位年度考核"],
      ["计分制", "百分制"],
      ["考核年度", 2026],
    ],
    指标: [
      ["编码", "指标名称", "权重", "计分方法"],
      ["K1", "任务完成率", 50, "直接评分"],
      ["K2", "信访办结率", 30, "直接评分"],
      ["K3", "创新", 20, "直接评分"],
    ],
    等次: [
      ["等次", "下限"],
      ["优秀", 90],
      ["合格", 0],
    ],
    数据: [
      ["单位", "K1", "K2", "K3"],
      ...["甲局", "乙局", "丙局", "丁局", "戊局"].map((unit) => [unit, null, null, null]),
    ],
    名单: [
      ["单位", "联系人", "电话"],
      ["乙局", "李四", "010-12345"],
    ],
  });
}

export type Pane = Awaited<ReturnType<typeof openPane>>;

/** The page 收表 with forms that went out: their files by unit. */
export async function sent(
  workbook: MemoryWorkbook,
): Promise<{ pane: Pane; forms: Map<string, Uint8Array> }> {
  const pane = await openPane(workbook, "collect");
  await pane.fill("截止日期", "2026-12-31");
  await pane.click("拆分为压缩包");
  if (pane.model.errors.length > 0) throw pane.model.errors[0]!;
  const { bytes } = pane.host.documents.at(-1)!;
  const forms = Object.entries(unzipSync(bytes)).map(
    ([name, form]) => [name.split("-")[1]!, form] as const,
  );
  return { pane, forms: new Map(forms) };
}

/** A form as a unit sends it back: its three values, and cells that it should not have changed. */
export async function back(
  form: Uint8Array,
  file: string,
  marks: readonly CellValue[],
  { day = "2026-12-30", cells = {} }: { day?: string; cells?: Record<string, CellValue> } = {},
): Promise<IncomingFile> {
  const { workbook } = await openFile(form, "form.xlsx");
  const column = (letter: string): number => letter.charCodeAt(0) - 65;
  marks.forEach((value, at) =>
    workbook.patch("填报", new Map([[3 + at, new Map([[column("G"), { value }]])]])),
  );
  for (const [place, value] of Object.entries(cells)) {
    const [, sheet, letter, row] = /^(.+)!([A-Z])(\d+)$/.exec(place)!;
    workbook.patch(sheet!, new Map([[Number(row) - 1, new Map([[column(letter!), { value }]])]]));
  }
  const bytes = workbook.save();
  const modified = Date.parse(`${day}T08:00:00Z`);
  return { path: file, size: bytes.length, modified, bytes: async () => bytes };
}

/** The values of a sheet, row by row. */
export async function rowsOf(
  workbook: MemoryWorkbook,
  sheet: string,
): Promise<readonly (readonly CellValue[])[]> {
  return (await workbook.cells.read(sheet)).values;
}
