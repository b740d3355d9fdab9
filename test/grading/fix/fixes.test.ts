import { applyFixes, fixesOf } from "../../../src/grading/fix/fixes";
import { prepareGrading } from "../../../src/grading/gradeWorkbook";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";

function workbook() {
  return createMemoryWorkbook(
    {
      指标: [
        ["编码", "指标名称", "权重"],
        ["K1", "群众满意度", "100%"],
      ],
      等次: [
        ["等次", "下限"],
        ["优秀", "９０"],
        ["合格", 0],
      ],
      数据: [
        ["单位", "K1"],
        ["甲局 ", "９１．５"],
        ["乙局", "88"],
        ["丙局", 70],
      ],
    },
    { 数据: { formulas: [[], [], [null, 'TEXT(88,"0")']] } },
  );
}

it("turns text into numbers and trims names, and leaves formulas alone", async () => {
  const office = workbook();
  const { findings } = await prepareGrading(office);
  const fixes = await fixesOf(office, findings);
  const shown = fixes.map(({ sheet, address, before, after }) => [
    `${sheet}!${address}`,
    before,
    after,
  ]);
  expect(shown).toEqual([
    ["等次!B2", "９０", 90],
    ["数据!B2", "９１．５", 91.5],
    ["数据!A2", "甲局 ", "甲局"],
  ]);
  await applyFixes(office, fixes);
  const after = await prepareGrading(office);
  expect(after.findings.filter(({ code }) => code === "textNumber")).toHaveLength(1);
  expect([...after.grading!.appraisal.score]).toEqual([9150, 8800, 7000]);
  expect(await fixesOf(office, after.findings)).toEqual([]);
});

it.each([
  { name: "out of 100: 92分 and 92%", marking: "百分制", expected: [92, 91] },
  { name: "points: 92分 alone, a percentage is left to people", marking: "分值制", expected: [92] },
])("what was meant is offered for marks $name", async ({ marking, expected }) => {
  const office = createMemoryWorkbook({
    方案: [
      ["设置", "值"],
      ["计分制", marking],
    ],
    指标: [
      ["编码", "指标名称", "权重"],
      ["K1", "群众满意度", 100],
    ],
    等次: [
      ["等次", "下限"],
      ["合格", 0],
    ],
    数据: [
      ["单位", "K1"],
      ["甲局", "92分"],
      ["乙局", "91%"],
      ["丙局", "加2分"],
    ],
  });
  const { findings, grading } = await prepareGrading(office);
  expect(grading).toBeUndefined();
  const fixes = await fixesOf(office, findings);
  expect(fixes.map(({ after }) => after)).toEqual(expected);
});
