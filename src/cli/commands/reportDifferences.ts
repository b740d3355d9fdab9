import type { Grading } from "../../grading/results/grading";
import { recheck } from "../../grading/run/recheck";
import type { Sentence } from "../../scoring/locale";
import type { CellValue } from "../../workbook/cell";
import type { Workbook } from "../../workbook/workbook";

/** Where results that stand in the workbook are not what its scheme and data give: no paper may be made of them. */
export async function differingCells(workbook: Workbook, grading: Grading): Promise<Sentence[]> {
  const found = await recheck(workbook, grading);
  if (!found) return [];
  const changed = found.changed.map(({ sheet, address, unit, found: old, expected }) =>
    sentence(
      `${sheet}!${address}：${unit}现在写的是 ${shown(old)}，按方案和数据应为 ${shown(expected)}；请重新评分后再出文书`,
      `${sheet}!${address}: ${unit} has ${shown(old)}, but scheme and data give ${shown(expected)}; grade again before making papers`,
    ),
  );
  const lists = [
    ...found.missing.map((unit) =>
      sentence(
        `结果表里没有“${unit}”；请重新评分后再出文书`,
        `The results do not have "${unit}"; grade again before making papers`,
      ),
    ),
    ...found.surplus.map((unit) =>
      sentence(
        `结果表里的“${unit}”不在数据表中；请重新评分后再出文书`,
        `"${unit}" in the results is not in the data; grade again before making papers`,
      ),
    ),
  ];
  return [...changed, ...lists];
}

function sentence(chinese: string, english: string): Sentence {
  return { "zh-CN": chinese, "en-US": english };
}

function shown(value: CellValue): string {
  if (value === null) return "（空）";
  return typeof value === "object" ? value.error : String(value);
}
