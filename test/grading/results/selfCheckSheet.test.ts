import { selfCheckSheet } from "../../../src/grading/native/selfCheckSheet";
import { prepareGrading } from "../../../src/grading/gradeWorkbook";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";

it("keeps the figures of the results beside formulas that work them out", async () => {
  const workbook = createMemoryWorkbook({
    指标: [
      ["编码", "指标名称", "权重"],
      ["K1", "综合", 100],
    ],
    等次: [
      ["等次", "下限"],
      ['优"秀', 90],
      ["合格", 60],
    ],
    数据: [
      ["单位", "K1"],
      ["甲局", 95.25],
      ["乙局", 80.5],
      ["丙局", 70],
    ],
  });
  const { grading } = await prepareGrading(workbook);
  const { rows } = selfCheckSheet(grading!);
  const shown = rows.slice(4).map((row) => row.map((cell) => cell?.formula ?? cell?.value));
  const same = (row: number): string => `IF(B${row}=C${row},"一致","不一致")`;
  expect(shown).toEqual([
    ["有总分的单位数", 3, "COUNT(结果!C4:C6)", same(5)],
    // 95.25 + 80.5 + 70
    ["总分合计", 245.75, "ROUND(SUM(结果!C4:C6),2)", same(6)],
    ["名次合计", 6, "SUM(结果!E4:E6)", same(7)],
    ['建议等次“优"秀”的个数', 1, 'SUMPRODUCT(--EXACT(结果!D4:D6,"优""秀"))', same(8)],
    ["建议等次“合格”的个数", 2, 'SUMPRODUCT(--EXACT(结果!D4:D6,"合格"))', same(9)],
  ]);
  expect(rows[2]![0]!.formula).toMatch(/^IF\(COUNTIF\(D5:D9,"一致"\)=ROWS\(D5:D9\),/);
});
