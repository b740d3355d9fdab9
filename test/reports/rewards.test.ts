import { KINDS } from "../../src/reports/kinds";
import { readReportFacts } from "../../src/reports/facts/reportFacts";
import { graded, type Office, type Rows } from "../grading/office";
import { type Book, describeBooks, units } from "./books";
import { paper, read, report, sample, tableRows } from "./papers";

const YEAR: Rows = [["考核年度", 2026]];

/** The rules that docs/reports.md gives as samples, as a sheet of the office. */
const HEADER = ["序号", "等次", "条件", "类型", "措施", "标准", "计量单位", "依据", "对象", "状态"];
const rules = (...rows: Rows): Rows => [HEADER, ...rows];

/** 审定 as suggested, for the units named. */
const decided = (...grades: readonly (readonly [unit: string, grade: string])[]): Rows => [
  ["单位", "建议等次", "审定等次", "审定理由"],
  ...grades.map(([unit, grade]) => [unit, grade, grade, "会议研究"]),
];

async function made(office: Office): Promise<{ text: string; list: string[][] }> {
  const found = await report(await graded(office), "rewards");
  const [list] = found.blocks.filter(({ kind }) => kind === "table");
  return { text: read(found).join("\n"), list: tableRows(list) };
}

it("follows the sample rules where the workbook has none, and says so", async () => {
  const open = await sample();
  const found = await report(open, "rewards");
  expect(read(found).slice(0, 4)).toEqual([
    "2026年度考核奖惩建议",
    "一、建议",
    "奖励2个（市民政局、市发改委）：通报表扬（示例）；市交通局、市信访局：待审定后提出；其余不涉及奖惩。",
    "条件“连续2年”（市信访局）缺上年等次，未判断。",
  ]);
  const [list] = found.blocks.filter(({ kind }) => kind === "table");
  expect(tableRows(list)).toEqual([
    ["单位", "等次", "规则", "建议措施", "标准", "依据", "审定"],
    ["市民政局", "优秀", "示例", "奖励：通报表扬", "", "", ""],
    ["市交通局", "良好", "示例", "待审定后提出", "", "", ""],
    ["市发改委", "优秀", "示例", "奖励：通报表扬", "", "", ""],
    ["市信访局", "待改进", "示例", "待审定后提出", "", "", ""],
    ["市信访局", "待改进", "示例", "缺上年等次，未判断", "", "", ""],
  ]);
  expect(found.findings.map(({ code }) => code)).toContain("rewardsSample");
  const facts = await readReportFacts(open.workbook, open.grading);
  expect(KINDS.rewards.fileName(facts)).toBe("2026年度考核奖惩建议");
});

it("has no sample for the best or the last where nothing is told apart", async () => {
  const grades = (...rows: Rows): Rows => [["等次", "下限"], ...rows];
  const one = await made({ settings: YEAR, grades: grades(["未划等次", 0]), data: units(95, 50) });
  expect(one.text).toContain("各单位均不涉及奖惩。");
  // Below what the office named there is no grade, and no reason for a talk.
  const two = await made({
    settings: YEAR,
    grades: grades(["优秀", 90], ["良好", 80], ["未划等次", 0]),
    data: units(95, 85, 50),
  });
  expect(two.list.slice(1).map(([unit, , , measure]) => [unit, measure])).toEqual([
    ["甲局", "奖励：通报表扬"],
    ["乙局", "待审定后提出"],
    ["乙局", "缺上年等次，未判断"],
  ]);
});

it("proposes what burdens a unit once its grade is decided", async () => {
  const open = await sample([], { 市信访局: "待改进", 市交通局: "良好" });
  expect(read(await report(open, "rewards"))[2]).toBe(
    "奖励2个（市民政局、市发改委）：通报表扬（示例）；提醒1个（市信访局）：提醒谈话、限期整改（示例）；限制1个（市交通局）：当年不参加评先评优（示例）；其余不涉及奖惩。",
  );
});

const PAST: Rows = [
  ["单位", "年度", "等次"],
  ["丙局", 2025, "待改进"],
  ["丁局", "2025年", "合格"],
];

/** Each by hand from the rows; 丙 and 丁 are 待改进 this year. */
const BOOKS: readonly Book[] = [
  {
    name: "two years running: 丙 is, 丁 was 合格, 戊 has no last year",
    office: {
      settings: YEAR,
      data: units(95, 85, 50, 40, 30),
      results: decided(["丙局", "待改进"], ["丁局", "待改进"], ["戊局", "待改进"]),
      more: {
        奖惩规则: rules([1, "待改进", "连续两年", "约谈", "约谈主要负责人"]),
        历年等次: PAST,
      },
    },
    says: [
      "约谈1个（丙局）：约谈主要负责人；其余不涉及奖惩。",
      "条件“连续两年”（戊局）缺上年等次，未判断。",
    ],
    never: [/示例/, /丁局/],
  },
  {
    // 甲 3 → 1 rises by two, 乙 1 → 2 falls, 丙 has no place of last year.
    name: "places gained, and sums within one unit of measure",
    office: {
      settings: YEAR,
      data: [
        ["单位", "K1", "上年名次"],
        ["甲局", 95, 3],
        ["乙局", 92, 1],
        ["丙局", 85, null],
      ],
      more: {
        奖惩规则: rules(
          [1, "不限", "进位≥2", "激励", "奖励经费", 3.5, "万元", "某政〔2026〕1号"],
          [2, "优秀", null, "奖励", "奖励经费", 2, "万元"],
          [3, "优秀", null, "激励", "增加指标", 1, "个"],
        ),
      },
    },
    // 3.5 + 2 + 2 万元, 1 + 1 个.
    says: [
      "激励1个（甲局）：奖励经费；奖励2个（甲局、乙局）：奖励经费；激励2个（甲局、乙局）：增加指标。",
      "条件“进位≥2”（丙局）缺上年名次，未判断。",
      "标准合计7.5万元、2个。",
    ],
  },
  {
    name: "first and last places with their ties, and both on one unit",
    office: {
      settings: YEAR,
      data: units(95, 95, 85, 70, 70),
      vetoes: [
        ["单位", "事项", "效果", "参数", "依据", "日期"],
        ["甲局", "重大事故", "一票否优", null, "某安〔2026〕1号", "2026-05-06"],
      ],
      results: decided(["甲局", "良好"], ["丁局", "合格"], ["戊局", "合格"]),
      more: {
        奖惩规则: rules(
          [1, "不限", "前1名", "奖励", "通报表扬"],
          [2, "合格", "末2名", "整改", "限期整改"],
          [3, "不限", "否决：重大事故", "问责", "按规定问责"],
        ),
      },
    },
    says: [
      "奖励2个（甲局、乙局）：通报表扬；整改2个（丁局、戊局）：限期整改；问责1个（甲局）：按规定问责；其余不涉及奖惩。",
      "甲局同时符合奖励和问责条件，请研究。",
    ],
  },
  {
    name: "two units are too few for last places, one has none",
    office: {
      settings: YEAR,
      data: units(95, 70),
      results: decided(["乙局", "合格"], ["甲局", "优秀"]),
      more: { 奖惩规则: rules([1, "合格", "末1名", "整改", "限期整改"]) },
    },
    says: ["条件“末1名”（乙局）本类单位不足三个，未判断。"],
    never: [/整改1个/],
  },
  {
    name: "one unit",
    office: { settings: YEAR, data: units(95) },
    says: ["奖励1个（甲局）：通报表扬（示例）。"],
    never: [/其余/],
  },
  {
    name: "rules of persons and inactive ones are not for units",
    office: {
      settings: YEAR,
      data: units(95, 85, 75),
      more: {
        奖惩规则: rules(
          [1, "优秀", null, "奖励", "记功", null, null, null, "个人"],
          [2, "优秀", null, "奖励", "授牌", null, null, null, null, "停用"],
          [3, "良好", null, "激励", "表扬", null, null, null, "单位", "启用"],
        ),
      },
    },
    says: ["激励1个（乙局）：表扬；其余不涉及奖惩。"],
    never: [/记功|授牌/],
  },
  {
    name: "who is tied or gets no grade is listed without a measure",
    office: {
      settings: [...YEAR, ["名额算法", "分档"]],
      grades: [
        ["等次", "下限", "名额比例"],
        // Four take part, 丁 among them: 25% is one place for two equal scores.
        ["优秀", 90, "25%"],
        ["良好", 80, null],
        ["合格", 60, null],
      ],
      data: [
        ["单位", "K1", "状态", "状态原因"],
        ["甲局", 93.5, null, null],
        ["乙局", 93.5, null, null],
        ["丙局", 82, null, null],
        ["丁局", 0, "不确定等次", "新成立"],
        ["戊局", 0, "不参加考核", "挂牌机构"],
      ],
    },
    says: ["甲局、乙局、丁局的等次未定，暂不提出。"],
    never: [/戊局/],
  },
];

describeBooks(BOOKS, async (office) => (await made(office)).text);

it("lists a line a unit and rule, with nothing under 审定", async () => {
  const { list } = await made(BOOKS[1]!.office);
  expect(list.slice(1)).toEqual([
    ["甲局", "优秀", "1", "激励：奖励经费", "3.5万元", "某政〔2026〕1号", ""],
    ["甲局", "优秀", "2", "奖励：奖励经费", "2万元", "", ""],
    ["甲局", "优秀", "3", "激励：增加指标", "1个", "", ""],
    ["乙局", "优秀", "2", "奖励：奖励经费", "2万元", "", ""],
    ["乙局", "优秀", "3", "激励：增加指标", "1个", "", ""],
    ["丙局", "良好", "1", "缺上年名次，未判断", "", "", ""],
  ]);
});

it("is refused where no rule is in use", async () => {
  const row = [1, "优秀", null, "奖励", "授牌", null, null, null, null, "停用"];
  const office = { settings: YEAR, data: units(95, 85, 75), more: { 奖惩规则: rules(row) } };
  expect(await paper(await graded(office), "rewards")).toMatch(/请启用或填写规则/);
});

it("stands in the annual report where the office wrote rules down, and in no report without them", async () => {
  const office: Office = { settings: YEAR, data: units(95, 85, 84, 70) };
  const written = await graded({
    ...office,
    more: { 奖惩规则: rules([1, "优秀", "", "奖励", "通报表扬"]) },
  });
  const text = read(await report(written, "annual"));
  expect(text.at(text.indexOf("七、结果运用") + 1)).toBe(
    "奖励1个（甲局）：通报表扬；其余不涉及奖惩。",
  );
  expect(read(await report(await graded(office), "annual"))).not.toContain("七、结果运用");
});
