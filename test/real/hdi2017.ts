import type { CellValue } from "../../src/workbook/cell";
import { collectedRows, recordsOf, textOf } from "./collectedRows";
import { ANY_GRADE, type FormatSheets } from "./gradeSheets";

/** What the file says of a country. */
export interface HdiCountry {
  readonly country: string;
  readonly index: number;
  readonly rank: number;
}

export interface Hdi {
  readonly sheets: FormatSheets;
  readonly countries: readonly HdiCountry[];
}

const YEAR = "Human Development Index (HDI) 2017";

/**
 * hdi2017.xlsx as sheets: three dimensions by geometric mean; schooling is the plain mean of two. The goalposts are
 * those of the UNDP (life 20–85 years, schooling 18 and 15 years, income 100–75,000 in logarithms); income stands in
 * 数据 as its logarithm, as the UNDP defines it. Countries without an index are left out.
 */
export async function hdi2017(decimals: number): Promise<Hdi> {
  const records = recordsOf(await collectedRows("hdi2017.xlsx", "HDI"));
  const complete = records.filter((record) => typeof record[YEAR] === "number");
  const countries = complete.map((record) => ({
    country: textOf(record["Country"]),
    index: Number(record[YEAR]),
    rank: Number(record["HDI rank 2017"]),
  }));
  const target = (
    code: string,
    group: string,
    name: string,
    weight: number,
    floor: CellValue,
    goal: CellValue,
  ) => [...[code, group, 1, name, weight], ...["目标达成", goal, floor]];
  const sheets = {
    方案: [
      ["方案名称", "人类发展指数"],
      ["小数位数", decimals],
      ["一级汇总", "几何平均"],
      ["权重合计", "折算"],
    ],
    指标: [
      ["编码", "一级指标", "一级权重", "指标名称", "权重", "计分方法", "目标", "零分线"],
      target("LE", "健康", "预期寿命", 1, 20, 85),
      target("EYS", "教育", "预期受教育年限", 0.5, 0, 18),
      target("MYS", "教育", "平均受教育年限", 0.5, 0, 15),
      target("GNI", "收入", "人均国民总收入（对数）", 1, Math.log(100), Math.log(75_000)),
    ],
    等次: ANY_GRADE,
    数据: [
      ["单位", "LE", "EYS", "MYS", "GNI"],
      ...complete.map((record) => [
        record["Country"]!,
        record["Life expectancy at birth"]!,
        record["Expected years of schooling 2017"]!,
        record["Mean years of schooling 2017"]!,
        Math.log(Number(record["Gross national income (GNI) per capita 2017"])),
      ]),
    ],
  };
  return { sheets, countries };
}
