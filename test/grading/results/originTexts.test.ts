import { wholeSheet } from "../../../src/workbook/wholeSheet";
import { prepareGrading } from "../../../src/grading/gradeWorkbook";
import { calculationLayout } from "../../../src/grading/results/calculationLayout";
import { calculationSheet } from "../../../src/grading/results/calculationSheet";
import type { CellValue } from "../../../src/workbook/cell";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";

const GRADES: CellValue[][] = [
  ["等次", "下限"],
  ["优秀", 90],
  ["合格", 0],
];
const INDICATORS: CellValue[][] = [
  ["编码", "指标名称", "权重"],
  ["K1", "民主测评", "60%"],
  ["K2", "重点工作", "40%"],
];

/** The last header of 计算过程, and what stands below it for each unit. */
async function lastColumn(sheets: Record<string, CellValue[][]>): Promise<CellValue[]> {
  const workbook = createMemoryWorkbook({ 指标: INDICATORS, 等次: GRADES, ...sheets });
  const { grading } = await prepareGrading(workbook, { isDraft: true });
  const layout = calculationLayout(grading!);
  const { rows } = wholeSheet(calculationSheet(grading!));
  return rows
    .slice(layout.nameRow)
    .filter((_, at) => at === 0 || at > 1)
    .map((row) => row[layout.width - 1]?.value ?? null);
}

it("tells the ballots and marks of each source and what was claimed, never a single rater's mark", async () => {
  const data: CellValue[][] = [
    ["单位", "K2", "自报:K2", "核减原因:K2", "状态", "状态原因"],
    ["甲局", 90, 95, "台账缺两项", null, null],
    ["乙局", 80, 80, null, null, null],
    ["丙局", null, null, null, "不参加考核", "援藏"],
  ];
  const none = [null, null, null];
  const ratings: CellValue[][] = [
    ["单位", "编码", "来源", "评分", "票:优秀", "票:良好", "弃权"],
    ["甲局", "K1", "群众", null, 6, 4, 1],
    ["乙局", "K1", "群众", 71, ...none],
    ["乙局", "K1", "群众", 93, ...none],
  ];
  const cells = await lastColumn({ 数据: data, 评分: ratings });
  // (6×100 + 4×80) ÷ 10 = 92; two marks are one too few to be told.
  expect(cells[0]).toBe("数据来历");
  expect(cells[1]).toContain("优秀 6、良好 4，有效票 10，弃权 1，折合 92");
  expect(cells[1]).toContain("重点工作");
  expect(cells[1]).toContain("95");
  expect(cells[1]).toContain("台账缺两项");
  expect(cells[2]).toContain("民主测评·群众");
  expect(cells[2]).not.toMatch(/71|93/);
  expect(cells[3]).toBeNull();
});

it("has no such column where nobody rated or reported anything", async () => {
  const data: CellValue[][] = [
    ["单位", "K1", "K2"],
    ["甲局", 90, 80],
  ];
  expect(await lastColumn({ 数据: data })).toEqual(["名次", 1]);
});
