import { graded, type Rows } from "../office";

const DATA: Rows = [
  ["单位", "K1"],
  ["甲局", 80],
  ["乙局", 70],
];
const ledger = (...rows: Rows): Rows => [
  ["单位", "项目编号", "事项", "类型", "级别", "分值", "日期", "文号"],
  ...rows,
];
const award = (date: string | number | null, points = 2): Rows[number] => [
  ...["甲局", "P1", "表彰", "表彰", "市级", points, date, "1号"],
];
const YEAR: Rows = [["考核年度", 2026]];
const PERIOD: Rows = [
  ["认定期间起", "2025-12-01"],
  ["认定期间止", "2026-11-30"],
];

it.each<{ name: string; settings: Rows; row: Rows[number]; score: number; codes: string[] }>([
  { name: "in the year", settings: YEAR, row: award("2026-12-31"), score: 82, codes: [] },
  {
    name: "before the year",
    settings: YEAR,
    row: award("2025-12-31"),
    score: 80,
    codes: ["outsidePeriod"],
  },
  {
    name: "in the 31 days after it",
    settings: YEAR,
    row: award("2027-01-31"),
    score: 80,
    codes: ["afterPeriod"],
  },
  {
    name: "later",
    settings: YEAR,
    row: award("2027-02-01"),
    score: 80,
    codes: ["outsidePeriod"],
  },
  { name: "in the period", settings: PERIOD, row: award("2025年12月1日"), score: 82, codes: [] },
  {
    name: "the period goes before the year",
    settings: [...YEAR, ...PERIOD],
    row: award("2026-12-01"),
    score: 80,
    codes: ["afterPeriod"],
  },
  {
    name: "an undated bonus",
    settings: YEAR,
    row: award(null),
    score: 80,
    codes: ["bonusUndated"],
  },
  { name: "no period, no date", settings: [], row: award(null), score: 82, codes: [] },
])("dates: $name", async ({ settings, row, score, codes }) => {
  const { scores, findings } = await graded({ settings, data: DATA, ledger: ledger(row) });
  expect(scores![0]).toBe(score);
  expect(findings.filter(({ at }) => at.startsWith("加减分")).map(({ code }) => code)).toEqual(
    codes,
  );
});

it.each([
  { name: "an undated deduction", row: award(null, -2), code: "dateMissing" },
  { name: "a date that is none", row: award("去年夏天"), code: "dateUnreadable" },
  { name: "a day that is none", row: award("2026-02-30"), code: "dateUnreadable" },
])("$name is an error at its cell where there is a period", async ({ row, code }) => {
  const { findings } = await graded({ settings: YEAR, data: DATA, ledger: ledger(row) });
  expect(findings).toContainEqual({ level: "error", code, at: "加减分!G2" });
});

it("an identical row is an error that names both, a row that differs is not", async () => {
  const row = award("2026-05-01");
  const other = [...row.slice(0, 7), "2号"];
  const { findings, messages } = await graded({ data: DATA, ledger: ledger(row, other, row) });
  const errors = findings.filter(({ level }) => level === "error");
  expect(errors).toEqual([{ level: "error", code: "ledgerRowTwice", at: "加减分!A4" }]);
  expect(messages.some((message) => message.includes("第 2 行和第 4 行"))).toBe(true);
});

it.each<{ name: string; key: string; finding: object | undefined }>([
  { name: "an item", key: "加分上限:P1", finding: undefined },
  { name: "a type and a level", key: "扣分上限:市级", finding: undefined },
  { name: "a known level that no row has", key: "加分上限:国家级", finding: undefined },
  {
    name: "nothing",
    key: "加分上限:国家表彰",
    finding: { level: "error", code: "limitUnknown", at: "方案!B2" },
  },
])("a limit that names $name", async ({ key, finding }) => {
  const row = award("2026-05-01");
  const { findings } = await graded({ settings: [[key, 1]], data: DATA, ledger: ledger(row) });
  const own = findings.filter(({ code }) => code === "limitUnknown");
  expect(own).toEqual(finding ? [finding] : []);
});

it("a limit whose name is an item and a type is told, and holds for both", async () => {
  const rows: Rows = [
    ["甲局", "表彰", "获奖", "其他", "", 2, null, "1号"],
    ["甲局", "P2", "获奖", "表彰", "", 2, null, "2号"],
  ];
  const { findings, scores } = await graded({
    settings: [["加分上限:表彰", 1]],
    data: DATA,
    ledger: ledger(...rows),
  });
  expect(findings).toContainEqual({
    level: "warning",
    code: "limitMatchesSeveral",
    at: "方案!B2",
  });
  expect(scores![0]).toBe(82);
});
