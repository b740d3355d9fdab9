import { unzipSync } from "fflate";
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
  const { bytes } = pane.host.documents.at(-1)!;
  const forms = Object.entries(unzipSync(bytes)).map(
    ([name, form]) => [name.split("-")[1]!, form] as const,
  );
  return { pane, forms: new Map(forms) };
}

/** The values of a sheet, row by row. */
export async function rowsOf(
  workbook: MemoryWorkbook,
  sheet: string,
): Promise<readonly (readonly CellValue[])[]> {
  return (await workbook.cells.read(sheet)).values;
}
