import { applyFixes, fixesOf } from "../../../src/grading/fix/fixes";
import { prepareGrading } from "../../../src/grading/gradeWorkbook";
import { createMemoryWorkbook } from "../../../src/workbook/memory/createMemoryWorkbook";

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
