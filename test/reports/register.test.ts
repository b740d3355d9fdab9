import { civilServant } from "../../src/templates/civilServant/civilServant";
import { shownText } from "../../src/reports/data/text";
import { graded, type Office, type Rows } from "../grading/office";
import { formRows, paper, read, report, sample, textsOf } from "./papers";

const SAMPLE = sample([], {}, civilServant);
const SIGNED = "签名：　　　　　　　　年　　月　　日";

/** docs/reports.md, 考核登记表: 示例人员B of the template civil-servant as it is delivered. */
it("fills in name, post and grade, and leaves the rest to be written by hand", async () => {
  const made = await report(await SAMPLE, "register", { unit: "示例人员B" });
  expect(read(made)).toEqual(["2026年度考核登记表"]);
  expect(made.blocks).toHaveLength(1);
  expect(formRows(made.blocks[0])).toEqual([
    ["姓名", "示例人员B", "性别", "", "出生年月", "", "政治面貌", ""],
    ["单位及职务职级", "财务管理岗"],
    ["任现职时间", ""],
    ["从事或分管工作", ""],
    ["个人总结", ""],
    ["参加培训情况", ""],
    ["主管领导评语和等次建议", `等次建议：称职/${SIGNED}`],
    ["机关负责人或考核委员会意见", `盖章或${SIGNED}`],
    ["本人意见", SIGNED],
    ["未定等次或不参加考核情况说明", ""],
  ]);
});

it("has a second page of goals, score and place where it is asked for", async () => {
  const made = await report(await SAMPLE, "register", { unit: "示例人员B", withScore: true });
  expect(made.blocks.map(({ kind }) => kind).slice(0, 3)).toEqual(["form", "pageBreak", "heading"]);
  expect(read(made)).toContain(
    "办结报账审核目标100件，中期48件，终期97件，97.00%；93.43分，列第3名。",
  );
  expect(formRows(made.blocks.at(-1))).toEqual([
    ["中期指导意见", "加快进度，每月报告"],
    ["优点", ""],
    ["不足", "进度偏慢"],
    ["改进建议", "参加业务培训"],
    ["本人签名", "年　　月　　日"],
  ]);
});

it("never tells score, place or vetoes on the first page", async () => {
  const { grading } = await SAMPLE;
  for (const unit of grading.read.data.units) {
    const made = await report(await SAMPLE, "register", { unit });
    const text = textsOf(made).map(shownText).join("\n");
    // 示例人员G: 受党纪警告处分, 示例纪〔2026〕9号.
    expect(text).not.toMatch(/\d分|第\d|名次|得分|否优|警告|示例纪/);
  }
});

it.each([
  { unit: "示例人员C", row: "主管领导评语和等次建议", says: "等次建议：待研究（优秀/称职）" },
  { unit: "示例人员I", row: "机关负责人或考核委员会意见", says: "等次：优秀" },
  { unit: "示例人员I", row: "主管领导评语和等次建议", says: SIGNED },
  {
    unit: "示例人员E",
    row: "未定等次或不参加考核情况说明",
    says: "参加考核，不确定等次（病假累计超过半年）。",
  },
])("says of $unit under $row: $says", async ({ unit, row, says }) => {
  const made = await report(await SAMPLE, "register", { unit });
  const found = formRows(made.blocks[0]).find(([label]) => label === row)!;
  expect(found[1]!.split("/" + SIGNED)[0]!.split("/盖章")[0]).toBe(says);
});

function office(header: readonly string[], ...rows: Rows): Office {
  return { settings: [["考核年度", 2026]], data: [["姓名", "K1", ...header], ...rows] };
}

/** The cells of the first row, and of those that only a column of their name fills. */
async function filledOf(given: Office, unit: string): Promise<Record<string, string>> {
  const made = await report(await graded(given), "register", { unit });
  const [first, ...rest] = formRows(made.blocks[0]);
  const pairs = [0, 2, 4, 6].map((at) => first!.slice(at, at + 2));
  const filled = [...pairs, ...rest].filter(([, text]) => text !== "");
  return Object.fromEntries(filled.map(([name, text]) => [name!, text!]));
}

it("takes what is personal from a column of that very name alone", async () => {
  const header = ["性别", "出生年月", "政治面貌", "单位及职务职级", "任现职时间", "备注"];
  // 29342 is 1 May 1980, 43831 is 1 January 2020 (as spreadsheets count days).
  const row = ["张三", 85, "男", 29342, "中共党员", "财务科科长", 43831, "家庭电话12345"];
  expect(await filledOf(office(header, row, ["李四", 75]), "张三")).toMatchObject({
    姓名: "张三",
    性别: "男",
    出生年月: "1980年5月",
    政治面貌: "中共党员",
    单位及职务职级: "财务科科长",
    任现职时间: "2020年1月",
  });
  const text = JSON.stringify(await filledOf(office(header, row, ["李四", 75]), "张三"));
  expect(text).not.toContain("12345");
  const other = await filledOf(office(header, row, ["李四", 75]), "李四");
  expect(Object.keys(other)).not.toContain("性别");
});

it.each([
  { typed: 198005, shown: "1980年5月" },
  { typed: "1980.05", shown: "1980.05" },
  { typed: 1980.1, shown: "1980.1" },
  { typed: "=1+1", shown: "=1+1" },
  { typed: 198013, shown: "198013" },
])("shows $typed under 出生年月 as $shown", async ({ typed, shown }) => {
  const filled = await filledOf(office(["出生年月"], ["张三", 85, typed]), "张三");
  expect(filled["出生年月"]).toBe(shown);
});

it("is refused for units, with what to do", async () => {
  const data = [
    ["单位", "K1"],
    ["甲局", 85],
  ];
  expect(await paper(await graded({ data }), "register", { unit: "甲局" })).toBe(
    "考核登记表只给个人出：“数据”表的表头是“单位”，不是“姓名”。考核个人的，请把这个表头改成“姓名”",
  );
});

it("says where there are no goals to speak of", async () => {
  const made = await report(await graded(office([], ["张三", 85], ["李四", 75])), "register", {
    unit: "张三",
    withScore: true,
  });
  expect(read(made)).toContain("没有“目标跟踪”表的记录；85.00分，列第1名。");
});
