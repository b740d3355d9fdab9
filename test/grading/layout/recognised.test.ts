import { CASES, LAST_YEAR, LAST_YEAR_MERGES } from "./layoutCases";
import { propose, unseen } from "./unseen";

it("names other tables that may be meant", async () => {
  const sheets = { 上半年: LAST_YEAR, 下半年: LAST_YEAR };
  const merges = { 上半年: LAST_YEAR_MERGES, 下半年: LAST_YEAR_MERGES };
  const { recognised } = await propose(unseen(sheets, merges));
  expect(recognised["zh-CN"]).toContain("另有 1 张表也像考核表。");
  expect(recognised["en-US"]).toContain("Other tables that look like one: 1.");
});

it("says that weights must be told", async () => {
  const rows = [
    ["单位", "工作", "服务"],
    ["甲局", 90, 80],
    ["乙局", 85, 88],
    ["丙局", 70, 95],
  ];
  const { recognised } = await propose(unseen({ 考核: rows }));
  expect(recognised["zh-CN"]).toBe(
    "像是考核表：3 个单位，2 项指标，没有权重。缺少等次标准。有 1 个问题要先回答。",
  );
});

it.each(CASES)("tells doubts with a suggestion from questions: $name", async (row) => {
  const { recognised, questions } = await propose(unseen(row.sheets, row.merges));
  const own = questions.filter(({ id }) => id !== "table");
  const open = own.filter(({ suggested }) => suggested === null).length;
  const taken = own.length - open;
  const words = recognised["zh-CN"];
  expect(words.includes(`有 ${open} 个问题要先回答。`)).toBe(open > 0);
  expect(words).toContain(`像是考核表：${row.scores.length} 个单位，`);
  expect(words.includes(`有 ${taken} 处拿不准，已给出建议，请过目。`)).toBe(taken > 0);
});
