import type { CellValue } from "../../src/workbook/cell";
import { collectedCsv, recordsOf, textOf } from "./collectedRows";
import { ANY_GRADE, gradeSheets, resultsOf, type FormatSheets } from "./gradeSheets";

/** The weights of the ranking in per cent; they are published, but not in the file. */
const WEIGHTS = { alumni: 10, award: 20, hici: 20, ns: 20, pub: 20, pcp: 10 } as const;
const CODES = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];

/** A university in a year with a printed total. */
export interface University {
  readonly name: string;
  readonly total: number;
  /** "=39" is the 39th place, shared. */
  readonly rank: number;
  readonly marks: readonly CellValue[];
}

/** arwu_2005_2015.csv by year: only those with a printed total, about a hundred each. */
export function universities(): Map<string, University[]> {
  const years = new Map<string, University[]>();
  for (const record of recordsOf(collectedCsv("arwu_2005_2015.csv"))) {
    const { year, university_name: name, total_score: total, world_rank: rank } = record;
    if (total === "" || total === null) continue;
    const own = years.get(textOf(year)) ?? [];
    years.set(textOf(year), own);
    own.push({
      name: textOf(name),
      total: Number(total),
      rank: Number(textOf(rank).replace("=", "")),
      // N&S is not asked of schools of social science: its weight goes to the other indicators.
      marks: CODES.map((code) => (record[code] === "" ? "不适用" : Number(record[code]))),
    });
  }
  return years;
}

/** The weighted mean of the six indicators, unrounded as far as ten decimals go. */
function weightedSheets(all: readonly University[]): FormatSheets {
  return {
    方案: [
      ["小数位数", 10],
      ["不适用处理", "剔除"],
    ],
    指标: [["编码", "指标名称", "权重"], ...CODES.map((code) => [code, code, WEIGHTS[code]])],
    等次: ANY_GRADE,
    数据: [["单位", ...CODES], ...all.map(({ name, marks }) => [name, ...marks])],
  };
}

/** The published total: 100 for the best of the year, the others in proportion (比优), with one decimal. */
function scaledSheets(
  all: readonly University[],
  weighted: ReadonlyMap<string, { score: number }>,
): FormatSheets {
  return {
    方案: [["小数位数", 1]],
    指标: [
      ["编码", "指标名称", "权重", "计分方法"],
      ["T", "加权得分", 100, "比优"],
    ],
    等次: ANY_GRADE,
    数据: [["单位", "T"], ...all.map(({ name }) => [name, weighted.get(name)!.score])],
  };
}

/** The printed totals as marks, to rank them. */
export function printedSheets(all: readonly University[]): FormatSheets {
  return {
    方案: [["小数位数", 1]],
    指标: [
      ["编码", "指标名称", "权重"],
      ["T", "总分", 100],
    ],
    等次: ANY_GRADE,
    数据: [["单位", "T"], ...all.map(({ name, total }) => [name, total])],
  };
}

/** Both steps: what a year publishes. */
export async function publishedYear(
  all: readonly University[],
): Promise<ReadonlyMap<string, { score: number; rank: number }>> {
  const weighted = resultsOf(await gradeSheets(weightedSheets(all)));
  return resultsOf(await gradeSheets(scaledSheets(all, weighted)));
}
