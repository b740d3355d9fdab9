import { paper, read, report, sample, tableRows } from "./papers";

/** docs/reports.md, 通报: the template annual-department as it is delivered, with 通报正文列得分. */
it("says of the delivered sample, word for word, what was worked out by hand", async () => {
  const graded = await sample([["通报正文列得分", "是"]]);
  const made = await report(graded, "bulletin");
  expect(made.state).toBe("review");
  expect(read(made)).toEqual([
    "关于2026年度政府部门绩效考核结果的通报",
    "各有关单位：",
    "根据《政府部门年度绩效考核》方案，〔考核机构〕对12个单位2026年度工作进行了考核。现将结果通报如下。",
    "一、总体结果",
    "（一）等次。建议等次为：优秀2个（市民政局、市发改委），良好8个（市交通局、市公安局、市财政局、市教育局、市科技局、市文旅局、市档案馆、市人社局），合格1个（市住建局），待改进1个（市信访局）。市交通局94.38分，达到优秀分数线，因一票否优（安全生产责任事故），评为良好。",
    "（二）得分。平均85.86分，中位数88.78分；最高95.46分（市民政局），最低58.70分（市信访局），相差36.76分；8个单位高于平均分。市科技局、市文旅局同为88.24分，并列第7名。加分1项2分，扣分1项1分。",
    "（三）各维度。按平均得分率，公众满意度89.40%最高，完成情况82.24%最低。完成情况各单位差距最大，最高与最低相差53.83个百分点。",
    "二、主要成效",
    "完成情况：市交通局得分率95.83%，明显高于平均13.59个百分点。工作效益：市发改委、市交通局93.00%，高于平均7.20个百分点。改革创新：市发改委94.00%，明显高于平均9.38个百分点。责任落实：市交通局95.00%，明显高于平均8.17个百分点。公众满意度：市民政局95.82%，高于平均6.42个百分点。",
    "三、存在问题",
    "完成情况是共性短板，平均得分率82.24%。项目推进进度平均得分率75.63%，为各项最低，2个单位低于60%（市住建局、市信访局）。市信访局58.70分，居末位，完成情况、改革创新得分率低于60%。市住建局73.27分，居第11位。",
    "四、工作要求",
    "市住建局、市信访局对照反馈单报送整改措施。各单位重点改进项目推进进度。对结果有异议的，向考核办书面提出。",
    "〔发文机关〕",
    "2026年12月31日",
  ]);
  expect(made.attachments.map(({ title }) => title)).toEqual(["得分和等次", "各维度得分率"]);
  const [first, last] = made.attachments.map(({ blocks }) => tableRows(blocks[0]));
  expect(first![1]).toEqual(["1", "市民政局", "95.46", "优秀", "1"]);
  expect(last!.at(-1)).toEqual(["平均", "82.24", "85.80", "84.62", "86.83", "89.40"]);
});

it("keeps scores and places out of the paper unless the office wants them in", async () => {
  const graded = await sample();
  const made = await report(graded, "bulletin");
  const text = read(made).join("\n");
  expect(text).toContain("优秀2个（市发改委、市民政局）");
  expect(text).not.toMatch(/\d分|末位|第\d+[名位]/);
  expect(made.attachments.map(({ title }) => title)).toEqual(["考核等次"]);
  expect(tableRows(made.attachments[0]!.blocks[0])[0]).toEqual(["序号", "单位", "建议等次"]);
});

it("names what is blank and fills in what the scheme says", async () => {
  const graded = await sample([
    ["考核机构", "市考核办"],
    ["发文机关", "市考核委员会"],
    ["方案文号", "某考〔2026〕1号"],
    ["整改期限", "2027-01-31"],
    ["复核期限", "收到本通报之日起10个工作日"],
    ["通报正文列得分", "是"],
    ["通报列否决事由", "否"],
    ["成文日期", "2027-01-05"],
  ]);
  const made = await report(graded, "bulletin");
  const text = read(made).join("\n");
  expect(made.findings).toEqual([]);
  expect(text).toContain("方案（某考〔2026〕1号），市考核办对12个单位");
  expect(text).toContain("对照反馈单，于2027年1月31日前报送整改措施");
  expect(text).toContain("对结果有异议的，于收到本通报之日起10个工作日内向考核办书面提出");
  expect(text).toContain("因一票否优，评为良好");
  expect(text).toContain("2027年1月5日");
  const blank = (await report(await sample(), "bulletin")).findings;
  expect(blank.map(({ message }) => message["zh-CN"])).toEqual([
    expect.stringContaining("〔考核机构〕"),
    expect.stringContaining("〔发文机关〕"),
  ]);
});

it("is final, and speaks of 审定, once every unit is decided", async () => {
  const graded = await sample();
  const { grading } = graded;
  const names = grading.read.data.units;
  const grades = names.map((_, unit) => grading.read.scheme.bands[grading.appraisal.grade[unit]!]!);
  const decided = Object.fromEntries(names.map((name, unit) => [name, grades[unit]!.name]));
  const made = await paper(await sample([], decided), "bulletin");
  expect(made).toMatchObject({ state: "final" });
  const text = typeof made === "string" ? "" : read(made).join("\n");
  expect(text).toContain("经〔会议〕审定，现将结果通报如下");
  expect(text).toContain("。等次为：优秀2个");
});
