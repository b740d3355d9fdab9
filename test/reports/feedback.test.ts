import { shownText } from "../../src/reports/data/text";
import { titleLines, titleText } from "../../src/reports/render/measures";
import { graded } from "../grading/office";
import { paper, read, report, sample, tableRows, textsOf } from "./papers";

/** docs/reports.md, 单位反馈单: 市教育局 of the delivered sample. */
it("says of the delivered sample, word for word, what was worked out by hand", async () => {
  const graded = await sample();
  const made = await report(graded, "feedback", { unit: "市教育局" });
  const text = read(made);
  expect(text[0]).toBe("市教育局2026年度绩效考核结果反馈单");
  expect(text[1]).toBe(
    "总分89.32分，建议等次良好，在12个单位中列第6名，高于平均3.46分；距优秀分数线差0.68分。",
  );
  expect(tableRows(made.blocks.find(({ kind }) => kind === "table"))).toEqual([
    ["维度", "得分/满分", "得分率", "平均", "相差", "最高", "名次"],
    ["完成情况", "17.67/20", "88.33%", "82.24%", "+6.09", "95.83%", "第6"],
    ["工作效益", "17.80/20", "89.00%", "85.80%", "+3.20", "93.00%", "第5"],
    ["改革创新", "17.40/20", "87.00%", "84.62%", "+2.38", "94.00%", "第7"],
    ["责任落实", "18.00/20", "90.00%", "86.83%", "+3.17", "95.00%", "第6"],
    ["公众满意度", "18.45/20", "92.24%", "89.40%", "+2.84", "95.82%", "第5"],
    ["合计", "89.32", "", "", "", "", ""],
  ]);
  expect(text).toContain("完成情况高于平均6.09个百分点，工作效益高于平均3.20个百分点。");
  expect(text).toContain(
    "各维度均不低于平均水平，相对靠后的是改革创新（列第7位）。共失10.68分，最多的是项目推进进度1.00分、推行创新政策0.93分、提高效率0.87分、改革结果0.87分。工作质量自报92，核定90，原因：佐证不足。",
  );
  expect(text).toContain(
    "项目推进进度：实际94%，目标100%。推行创新政策：86分，平均84.25，最高95。提高效率：87分，平均85.50，最高94。改革结果：87分，平均84.78，最高95。",
  );
});

it("tells a unit its own veto with the basis, its missing item and what went elsewhere", async () => {
  const graded = await sample();
  const textOf = async (unit: string): Promise<string> =>
    read(await report(graded, "feedback", { unit })).join("\n");
  expect(await textOf("市交通局")).toContain(
    "因安全生产责任事故（示例安委〔2026〕5号），由优秀降为良好",
  );
  // 85.45: the mean of the eleven departments that reported 节约成本.
  expect(await textOf("市人社局")).toContain("节约成本未报，按85.45计。");
  // A third of a fifth of the weight.
  expect(await textOf("市档案馆")).toContain("优化服务不适用，6.67%权重分给其他指标。");
  expect(await textOf("市民政局")).toContain("总分95.46分（加权得分93.46，加分2）");
  expect(await textOf("市民政局")).toContain(
    "加分“养老服务改革获市级表彰”不计：同一事项按最高级计一次。",
  );
});

it("names no other unit", async () => {
  const graded = await sample();
  const { grading } = graded;
  const { units } = grading.read.data;
  for (const unit of units) {
    const text = textsOf(await report(graded, "feedback", { unit }))
      .map(shownText)
      .join("\n");
    expect(units.filter((other) => text.includes(other))).toEqual([unit]);
  }
});

it("is for one unit", async () => {
  expect(await paper(await sample(), "feedback")).toMatch(/请指定单位/);
});

it("keeps the year of a title apart from a name that ends in a digit", async () => {
  const office = await graded({
    settings: [["考核年度", 2026]],
    data: [
      ["单位", "K1"],
      ["分局16", 95],
    ],
  });
  const { title } = await report(office, "feedback", { unit: "分局16" });
  expect(titleText(title)).toBe("分局16 2026年度考核结果反馈单");
  expect(titleLines(title)).toEqual(["分局16 2026年度考核结果反馈单"]);
});
