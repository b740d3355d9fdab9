import { withEdits } from "../../../src/grading/layout/mapping/edit";
import { titleParts } from "../../../src/grading/layout/mapping/titleParts";
import { prepareMapped } from "../../../src/grading/layout/use/prepareMapped";
import { gradeUnseen, propose, unseen } from "./unseen";

it.each([
  ["2025年度XX局绩效考核汇总表", "2025年度XX局绩效考核", 2025],
  ["附件1：某市2024年市直部门年度考核得分汇总表（初稿）", "某市2024年市直部门年度考核", 2024],
  ["附表 某县乡镇目标考核结果公示表", "某县乡镇目标考核", null],
  ["2025绩效考核成绩一览表", "2025绩效考核", 2025],
  ["二〇二五年度处级干部考核", "二〇二五年度处级干部考核", 2025],
  ["２０２５年一季度督查排名表", "２０２５年一季度督查", 2025],
  ["2024—2025学年考核表", "2024—2025学年考核", null],
  ["2025年与2024年考核对比表", "2025年与2024年考核对比", null],
  ["表", "表", null],
  ["20251231 导出", "20251231 导出", null],
  ["", "", null],
])("%s", (title, name, year) => {
  expect(titleParts(title)).toEqual({ name, year });
});

describe("a table of an office's own", () => {
  const rows = (title: string) => [
    [title, null, null],
    ["单位", "工作质量(60%)", "服务水平(40%)"],
    ["甲局", 90, 80],
    ["乙局", 88, 91],
  ];

  it.each([
    ["汇总", "2025年度某局绩效考核汇总表", "2025年度某局绩效考核", 2025, "A1"],
    ["2024年", "某局绩效考核汇总表", "某局绩效考核", 2024, "A1"],
    ["汇总", "某局绩效考核汇总表", "某局绩效考核", null, "A1"],
  ])("on %s, titled %s", async (sheet, title, name, year, address) => {
    const workbook = unseen({ [sheet]: rows(title) }, { [sheet]: ["A1:C1"] });
    const { grading } = await gradeUnseen(workbook);
    const { scheme, settings } = grading!.read;
    expect([scheme.name, settings.paper.year]).toEqual([name, year]);
    expect(settings.placeOf("year")).toEqual({ sheet, address });
  });

  it("is called what somebody types", async () => {
    const workbook = unseen({ 汇总: rows("某局绩效考核汇总表") }, { 汇总: ["A1:C1"] });
    const mapping = withEdits((await propose(workbook)).mapping!, [{ title: "2023年度某局考核" }]);
    const { grading } = await prepareMapped(workbook, mapping);
    const { scheme, settings } = grading!.read;
    expect([scheme.name, settings.paper.year]).toEqual(["2023年度某局考核", 2023]);
    expect(settings.placeOf("name")).toEqual({ sheet: "汇总", address: "" });
  });
});
