import { prepareGrading } from "../../../src/grading/gradeWorkbook";
import type { CellValue } from "../../../src/workbook/cell";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";
import { changeSample, SAMPLE, type MonitorCase } from "./monitorCases";

type Change = Partial<MonitorCase> & { readonly code?: CellValue };

async function found({ code, ...change }: Change): Promise<string[]> {
  const workbook = createMemoryWorkbook();
  await workbook.sheets.render(SAMPLE.sheets({ locale: "zh-CN", isScaled: false }));
  await changeSample(workbook, change);
  if (code !== undefined) await workbook.cells.write("目标分解", 5, 0, [[code]]);
  const { findings } = await prepareGrading(workbook);
  return findings.map((each) => `${each.level} ${each.code} ${each.sheet}!${each.address}`);
}

/** Row 6 of both sheets is G1 of 市交通局, row 10 its G4. */
it.each<{ name: string; change: Change; expected: string[] }>([
  {
    name: "a due value below 0",
    change: { g1: { due3: -5 } },
    expected: ["error goalDueNegative 季度监控!H6"],
  },
  {
    name: "no base of a level, once for all quarters",
    change: { g1: { kind: "期末" } },
    expected: ["error goalBaseMissing 目标分解!J6"],
  },
  {
    name: "a base that is better than what is due",
    change: { g1: { kind: "期末", base: 500 } },
    expected: ["error goalBaseBeyond 目标分解!J6"],
  },
  {
    name: "a weight for one goal of two",
    change: { g1: { weight: 2 } },
    expected: ["error goalWeightsMixed 目标分解!K10"],
  },
  {
    name: "a weight below 0",
    change: { g1: { weight: -1 }, g4: { weight: 2 } },
    expected: ["error goalWeightNegative 目标分解!K6"],
  },
  {
    name: "a per cent among amounts",
    change: { g1: { reached3: "86%" } },
    expected: ["error goalPercentMixed 季度监控!L6"],
  },
  {
    name: "words that are no number",
    change: { g1: { reached3: "约103" } },
    expected: ["error notNumber 季度监控!L6"],
  },
  {
    name: "progress that is not what the cells give",
    change: { g1: { reached3: 110 } },
    expected: ["error goalStale 季度监控!Q6"],
  },
  {
    name: "a red light without a reason and a date",
    change: { g1: { reason: null, rectifyBy: null } },
    expected: ["warning lagUnexplained 季度监控!U6", "warning lagUnexplained 季度监控!W6"],
  },
  {
    name: "a kind of goal that there is not",
    change: { g1: { kind: "年中" } },
    expected: ["error wordUnknown 目标分解!I6"],
  },
  {
    name: "a goal that is not broken down",
    change: { code: "G2" },
    expected: ["error goalUnknown 季度监控!A6", "warning goalNotMonitored 目标分解!A6"],
  },
  {
    name: "a quarter that there is not",
    change: { settings: { quarter: 5 } },
    expected: ["error quarterUnknown 方案!B13"],
  },
  {
    name: "no quarter",
    change: { settings: { quarter: null } },
    expected: ["warning quarterMissing 方案!B13"],
  },
  {
    name: "a yellow line above the green one",
    change: { settings: { yellowFrom: 1.2 } },
    expected: ["error lightLines 方案!B17"],
  },
])("tells $name", async ({ change, expected }) => {
  expect(await found(change)).toEqual(expect.arrayContaining(expected));
});

it("finds nothing wrong with the sample", async () => {
  const wrong = (await found({})).filter((each) => !each.startsWith("info"));
  expect(wrong.filter((each) => /季度监控|目标分解/.test(each))).toEqual([]);
});
