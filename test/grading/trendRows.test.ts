import { prepareGrading } from "../../src/grading/gradeWorkbook";
import { numberOfTicks } from "../../src/scoring/numbers/round";
import type { CellValue } from "../../src/workbook/cell";
import { createMemoryWorkbook } from "../memory/createMemoryWorkbook";

function workbook(settings: CellValue[][], header: string[], rows: CellValue[][]) {
  return createMemoryWorkbook({
    方案: [["项目", "值"], ...settings],
    指标: [
      ["编码", "指标名称", "权重"],
      ["K1", "工作质量", 100],
    ],
    等次: [
      ["等次", "下限"],
      ["优秀", 90],
      ["合格", 0],
    ],
    数据: [["单位", "K1", ...header], ...rows],
  });
}

const SETTINGS: CellValue[][] = [
  ["进步加分", "2:0.5；5:1"],
  ["进位加分", "1:0.3；2:0.6"],
];

it("adds points for progress of the score and for places moved up", async () => {
  const { grading } = await prepareGrading(
    workbook(
      SETTINGS,
      ["上年得分", "上年名次"],
      [
        ["甲县", 88, 80, 3], // 10 % up, one place up: 1 + 0.3
        ["乙县", 90, 88, 1], // 2.27 % up: 0.5; still first
        ["丙县", 70, 90, 2], // worse, and down
        ["丁县", 60, null, null], // new: nothing to compare
      ],
    ),
  );
  const { score, rank } = grading!.appraisal;
  expect([...score].map((ticks) => numberOfTicks(ticks, 2))).toEqual([89.3, 90.5, 70, 60]);
  expect([...rank]).toEqual([2, 1, 3, 4]);
});

it("says which column is missing", async () => {
  const { findings } = await prepareGrading(workbook(SETTINGS, ["上年得分"], [["甲县", 88, 80]]));
  const errors = findings.filter(({ level }) => level === "error");
  expect(errors.map(({ code, sheet, address }) => `${code} ${sheet}!${address}`)).toEqual([
    "trendBaseMissing 方案!B3",
  ]);
  expect(errors[0]!.message("zh-CN")).toContain("上年名次");
});
