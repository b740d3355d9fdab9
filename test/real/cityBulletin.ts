import { collectedRows, textOf } from "./collectedRows";
import { ANY_GRADE, type FormatSheets } from "./gradeSheets";

/** Sheet 表1 of city_daily_bulletin.xlsx: cities in B3:B16, the printed ratio in N, its printed rank in P. */
export interface City {
  readonly name: string;
  readonly ratio: number;
  readonly rank: number;
}

export async function cities(): Promise<City[]> {
  const rows = await collectedRows("city_daily_bulletin.xlsx", "表1-1月日报");
  // Row 17 is the whole region, which is no city.
  return rows.slice(2, 16).map((row) => ({
    name: textOf(row[1]),
    ratio: Number(row[13]),
    rank: Number(row[15]),
  }));
}

/** 未归档压单比: the lower the better, by place (名次). */
export function citySheets(all: readonly City[]): FormatSheets {
  return {
    方案: [["方案名称", "未归档压单比"]],
    指标: [
      ["编码", "指标名称", "权重", "计分方法", "方向"],
      ["N", "未归档压单比", 100, "名次", "反向"],
    ],
    等次: ANY_GRADE,
    数据: [["单位", "N"], ...all.map(({ name, ratio }) => [name, ratio])],
  };
}
