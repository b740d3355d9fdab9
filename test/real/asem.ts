import type { CellValue } from "../../src/workbook/cell";
import { collectedRows, recordsOf, textOf } from "./collectedRows";
import { ANY_GRADE, type FormatSheets } from "./gradeSheets";

type Records = readonly Readonly<Record<string, CellValue>>[];

/** The file: treated data, every published node, and what belongs to what. */
export interface Asem {
  readonly indicators: Records;
  readonly treated: Records;
  readonly normalised: Records;
  readonly aggregated: Records;
}

export async function asem(): Promise<Asem> {
  const read = async (sheet: string): Promise<Records> =>
    recordsOf(await collectedRows("asem_results.xlsx", sheet));
  return {
    indicators: await read("InputIndMeta"),
    treated: await read("DataTreated"),
    normalised: await read("DataNormalised"),
    aggregated: await read("DataAggregated"),
  };
}

/** The levels of the file from the pillars up: a node is graded from the indicators below it. */
export const LEVELS = ["Agg1", "Agg2", "Agg3"] as const;

/**
 * The sheets that give one node: min–max within all countries in the stated direction, the levels below it as
 * 一级指标 and 二级指标 with equal weights, as the file has them (1 everywhere).
 */
export function asemSheets(
  { indicators, treated }: Asem,
  level: 0 | 1 | 2,
  node: string,
): FormatSheets {
  const below = indicators.filter((each) => each[LEVELS[level]] === node);
  const [first, second] = level === 2 ? ["Agg2", "Agg1"] : level === 1 ? ["Agg1", undefined] : [];
  const group = (each: Records[number], key: string | undefined): CellValue[] =>
    key === undefined
      ? [null, null]
      : [each[key]!, share(below, key, each, key === "Agg1" ? "Agg2" : undefined)];
  return {
    方案: [
      ["方案名称", node],
      ["小数位数", 10],
    ],
    指标: [
      [
        "编码",
        "一级指标",
        "一级权重",
        "二级指标",
        "二级权重",
        "指标名称",
        "权重",
        "计分方法",
        "方向",
      ],
      ...below.map((each) => [
        each["IndCode"]!,
        ...group(each, first),
        ...group(each, second),
        each["IndName"]!,
        1 / below.filter((other) => other["Agg1"] === each["Agg1"]).length,
        "极差",
        Number(each["Direction"]) < 0 ? "反向" : "正向",
      ]),
    ],
    等次: ANY_GRADE,
    数据: [
      ["单位", ...below.map((each) => each["IndCode"]!)],
      ...treated.map((country) => [
        country["UnitName"]!,
        ...below.map((each) => country[textOf(each["IndCode"])]!),
      ]),
    ],
  };
}

/** The weight of a group: one over the number of groups beside it. */
function share(
  below: Records,
  key: string,
  of: Records[number],
  parent: string | undefined,
): number {
  const beside = below.filter((each) => parent === undefined || each[parent] === of[parent]);
  return 1 / new Set(beside.map((each) => each[key])).size;
}
