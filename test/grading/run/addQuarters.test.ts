import { addQuarters } from "../../../src/grading/run/addQuarters";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";
import type { CellValue } from "../../../src/workbook/cell";

type Rows = readonly (readonly CellValue[])[];

const book = (units: Rows, quarters: Rows = []) =>
  createMemoryWorkbook({
    指标: [
      ["编码", "指标名称", "权重", "数据来源"],
      ["Q", "季度考核", "100%", "季度得分"],
    ],
    等次: [
      ["等次", "下限"],
      ["合格", 0],
    ],
    数据: [["单位"], ...units],
    ...(quarters.length > 0 ? { 季度得分: [["单位", "季度", "得分"], ...quarters] } : {}),
  });

it("puts the scores of quarter files into the year's, by unit", async () => {
  const year = book([["甲局"], ["乙局"]], [["甲局", "一季度", 84]]);
  const second = book(
    [["甲局"]],
    [
      ["甲 局", "二季度", 90],
      ["乙局", 2, 91],
    ],
  );
  expect(await addQuarters(year, [{ file: "二季度.xlsx", workbook: second }])).toEqual({
    kind: "added",
    count: 2,
  });
  const { values } = await year.cells.read("季度得分");
  expect(values.slice(1).map((row) => row.slice(0, 3))).toEqual([
    ["甲局", "一季度", 84],
    ["甲局", "二季度", 90],
    ["乙局", 2, 91],
  ]);
});

it.each([
  {
    name: "another score",
    quarters: [["甲局", "1", 85]],
    says: /甲局一季度得分是 85.*已有的是 84/,
  },
  {
    name: "an unknown unit",
    quarters: [["丙局", 1, 85]],
    says: /“丙局”（季度得分!C2）不在全年的数据表中/,
  },
  { name: "no scores", quarters: [], says: /没有季度得分/ },
])("writes nothing for $name", async ({ quarters, says }) => {
  const year = book([["甲局"]], [["甲局", "一季度", 84]]);
  const added = await addQuarters(year, [
    { file: "一.xlsx", workbook: book([["甲局"]], quarters) },
  ]);
  const told = added.kind === "refused" ? added.problems.map((each) => each["zh-CN"]) : [];
  expect(told).toEqual([expect.stringMatching(says)]);
  expect((await year.cells.read("季度得分")).values).toHaveLength(2);
});
