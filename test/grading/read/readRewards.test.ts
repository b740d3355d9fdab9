import { graded, type Rows } from "../office";

const DATA: Rows = [
  ["单位", "类别", "K1"],
  ["甲局", "一类", 95],
  ["乙局", "一类", 85],
];
const HEADER = ["序号", "类别", "等次", "条件", "类型", "措施", "标准", "状态"];
const GOOD = [1, null, "优秀", null, "奖励", "通报表扬", 2, null];

/** One row with one cell of it changed. */
function withCell(column: string, value: string | number | null): Rows {
  return [HEADER, GOOD.map((own, index) => (HEADER[index] === column ? value : own))];
}

const office = (rewards: Rows) => ({ data: DATA, more: { 奖惩规则: rewards } });

it.each([
  { column: "等次", value: "卓越", code: "gradeUnknown", at: "奖惩规则!C2" },
  { column: "条件", value: "表现突出", code: "rewardConditionUnknown", at: "奖惩规则!D2" },
  { column: "条件", value: "连续1年", code: "rewardConditionUnknown", at: "奖惩规则!D2" },
  { column: "类型", value: "批评", code: "wordUnknown", at: "奖惩规则!E2" },
  { column: "类别", value: "三类", code: "classUnknown", at: "奖惩规则!B2" },
  { column: "措施", value: null, code: "valueMissing", at: "奖惩规则!F2" },
  { column: "等次", value: null, code: "valueMissing", at: "奖惩规则!C2" },
  { column: "标准", value: "若干", code: "numberNeeded", at: "奖惩规则!G2" },
  { column: "状态", value: "暂停", code: "wordUnknown", at: "奖惩规则!H2" },
])("$column $value is an error at $at", async ({ column, value, code, at }) => {
  const { findings, grading } = await graded(office(withCell(column, value)));
  expect(findings).toContainEqual({ level: "error", code, at });
  expect(grading).toBeUndefined();
});

it.each([
  ["连续2年", { kind: "years", count: 2 }],
  ["连续三年", { kind: "years", count: 3 }],
  ["进位 ≥ 3", { kind: "rise", count: 3 }],
  ["进位>=3", { kind: "rise", count: 3 }],
  ["前３名", { kind: "first", count: 3 }],
  ["末2名", { kind: "last", count: 2 }],
  ["否决：一票否优", { kind: "veto", of: "一票否优" }],
  ["first 3", { kind: "first", count: 3 }],
  ["2 years", { kind: "years", count: 2 }],
  [null, { kind: "none" }],
])("reads the condition %s", async (text, condition) => {
  const { grading } = await graded(office(withCell("条件", text)));
  expect(grading.read.rewards![0]!.condition).toEqual(condition);
});

it("takes 不限 for any grade, and leaves out what is 停用", async () => {
  const { grading } = await graded(
    office([HEADER, withCell("等次", "不限")[1]!, [2, ...GOOD.slice(1, 7), "停用"]]),
  );
  expect(grading.read.rewards!.map(({ grade, amount }) => [grade, amount])).toEqual([[null, 2]]);
});

it("a number that stands twice is an error, and so is a grade of a year", async () => {
  const twice = await graded(office([HEADER, GOOD, GOOD]));
  expect(twice.findings).toContainEqual({
    level: "error",
    code: "rewardTwice",
    at: "奖惩规则!A3",
  });
  const history: Rows = [
    ["单位", "年度", "等次"],
    ["甲局", 2025, "优秀"],
    ["甲局", "2025年度", "良好"],
    ["甲局", "去年", "良好"],
  ];
  const { findings } = await graded({ data: DATA, more: { 历年等次: history } });
  expect(findings).toContainEqual({ level: "error", code: "historyTwice", at: "历年等次!B3" });
  expect(findings).toContainEqual({ level: "error", code: "yearUnreadable", at: "历年等次!B4" });
});

it("a sheet of that name in another layout is told and stops nothing", async () => {
  const { findings, grading } = await graded(office([["本单位奖惩办法"], ["一、优秀的表扬。"]]));
  expect(findings).toContainEqual({ level: "warning", code: "paperSheetUnread", at: "奖惩规则!" });
  expect(grading.read.rewards).toBeNull();
});

it("changes neither the fingerprint nor the results", async () => {
  const without = await graded({ data: DATA });
  const { grading } = await graded(office([HEADER, GOOD]));
  expect(grading.fingerprint).toBe(without.grading.fingerprint);
});
