import type { CellValue } from "../../src/workbook/cell";
import type { Workbook } from "../../src/workbook/workbook";

/** 14 units, 优秀 20 % and 良好 40 %: 2 and 6 places under 合计, 2 and 5 under 分档. */
const SCORES = [95, 94, 94, 93, 92, 91, 90, 89, 88, 87, 86, 85, 84, 83];
export const UNITS = SCORES.map((_, index) => `局${String(index + 1).padStart(2, "0")}`);

export type Sheets = Readonly<Record<string, readonly CellValue[][]>>;

export function fourteen(method: "合计" | "分档", more: Sheets = {}): Sheets {
  return {
    方案: [
      ["项目", "值"],
      ["方案名称", "市直部门考核"],
      ["名额算法", method],
      ["考核年度", 2026],
    ],
    指标: [
      ["编码", "指标名称", "权重"],
      ["K1", "总评", 1],
    ],
    等次: [
      ["等次", "下限", "名额比例"],
      ["优秀", 90, 0.2],
      ["良好", 80, 0.4],
      ["合格", 60, null],
      ["待改进", 0, null],
    ],
    数据: [["单位", "K1"], ...UNITS.map((unit, index) => [unit, SCORES[index]!])],
    ...more,
  };
}

/** What stands under a header of a sheet, by unit; the last row of a unit counts. */
export async function byUnit(
  workbook: Workbook,
  sheet: string,
  header: string,
): Promise<Record<string, CellValue>> {
  const { values } = await workbook.cells.read(sheet);
  const head = values.findIndex((line) => line.includes("单位"));
  const [unit, at] = [values[head]!.indexOf("单位"), values[head]!.indexOf(header)];
  return Object.fromEntries(
    values.slice(head + 1).flatMap((line): [string, CellValue][] => {
      const name = line[unit];
      return typeof name === "string" ? [[name, line[at] ?? null]] : [];
    }),
  );
}
