import { rollNotices } from "../../../src/grading/roll/rollNotices";
import { readLastYear } from "../../../src/grading/roll/lastYear";
import {
  carried,
  gradedBook,
  LAST,
  lastOf,
  linesOf,
  made,
  valuesOf,
  type Book,
} from "./lastOffice";

/** The units of the specification: 甲委←甲局, 乙丙局←乙+丙, 丁一局, 丁二局←丁, 己局 new, 戊局 gone. */
const ROSTER = ["甲委", "乙丙局", "丁一局", "丁二局", "己局"].map((name) => ({ name, class: "" }));
const ANSWERS = [
  "甲委=更名:甲局",
  "乙丙局=合并:乙局、丙局",
  "丁一局=拆分:丁局",
  "丁二局=拆分:丁局",
  "己局=新组建",
  "戊局=撤销",
];
const SUM = "K1=相加";

/** K1 30 → 25 and K2 20 → 25 in the scheme of this year. */
const CHANGED: Book = {
  ...LAST,
  指标: LAST["指标"]!.map(([code, name, weight, ...rest]) => [
    ...[code!, name!, code === "K1" || code === "K2" ? 25 : weight!],
    ...rest,
  ]),
};

it("starts from the scores and ranks of the specification", async () => {
  const { units } = await lastOf(LAST);
  expect(units.map(({ name, score, rank }) => [name, score, rank])).toEqual([
    ["甲局", 92.4, 1],
    ["乙局", 88.1, 3],
    ["丙局", 90, 2],
    ["丁局", 85, 4],
    ["戊局", 80, 5],
  ]);
});

it("asks once for everything that it does not know, and makes nothing", async () => {
  const rolled = await carried({ roster: ROSTER });
  expect(rolled.kind).toBe("asked");
  const asked = rolled.kind === "asked" ? rolled.questions : [];
  expect(asked.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual([
    ...["甲委", "乙丙局", "丁一局", "丁二局", "己局"].map((name) => `unit ${name}`),
    ...["甲局", "乙局", "丙局", "丁局", "戊局"].map((name) => `gone ${name}`),
  ]);
  const next = await carried({ roster: ROSTER, answers: ANSWERS });
  expect(next.kind === "asked" && next.questions.map(({ subject }) => subject)).toEqual(["K1"]);
});

it("carries scores, ranks and bases as the specification says", async () => {
  const { sheets, facts } = await made({ roster: ROSTER, answers: [...ANSWERS, SUM] });
  const rows = linesOf(sheets, "data").map((row) => [
    ...["unit", "baseScore", "baseRank", "base:K1", "base:K2", "note"].map((key) => row[key]),
    ...["value:K1", "value:K2", "value:K3"].map((key) => row[key]),
  ]);
  const blank = [null, null, null];
  expect(rows).toEqual([
    ["甲委", 92.4, 1, 120, 95, null, ...blank],
    ["乙丙局", null, null, 290, null, "不可比（合并）", ...blank],
    ["丁一局", null, null, null, null, "不可比（拆分）", ...blank],
    ["丁二局", null, null, null, null, "不可比（拆分）", ...blank],
    ["己局", null, null, null, null, "不可比（新组建）", ...blank],
  ]);
  expect(facts.lacking).toEqual([
    { unit: "乙丙局", codes: ["K2"] },
    { unit: "丁一局", codes: ["K1", "K2"] },
    { unit: "丁二局", codes: ["K1", "K2"] },
    { unit: "己局", codes: ["K1", "K2"] },
  ]);
  expect(facts.gone).toEqual([{ before: "戊局", document: "" }]);
});

it("takes the better of two merged units, or the old one of a split, where it is told to", async () => {
  const answers = ANSWERS.map((text) =>
    text.startsWith("乙丙局")
      ? `${text}:较好者`
      : text.startsWith("丁一局")
        ? `${text}:沿用原单位`
        : text,
  );
  const { sheets } = await made({ roster: ROSTER, answers: [...answers, SUM] });
  const rows = linesOf(sheets, "data").map(({ unit, baseScore, baseRank }) => [
    unit,
    baseScore,
    baseRank,
  ]);
  expect(rows).toEqual([
    ["甲委", 92.4, 1],
    ["乙丙局", 90, 2],
    ["丁一局", 85, 4],
    ["丁二局", 85, 4],
    ["己局", null, null],
  ]);
});

it("moves the year, keeps the scheme and its fingerprint but for the year", async () => {
  const { sheets, comparison } = await made({});
  expect(valuesOf(sheets, "方案")).toEqual([
    ["项目", "值"],
    ["方案名称", "2027年度部门考核"],
    ["考核年度", 2027],
    ["名额算法", "分档"],
  ]);
  expect(valuesOf(sheets, "等次")).toEqual(LAST["等次"]);
  expect(comparison).toMatchObject({ isSame: true, changes: [] });
  expect(valuesOf(sheets, "对照表")[1]![0]).toContain("方案未变，只改年度");
});

it("finds the same fingerprint where the scheme names no year", async () => {
  const book = { ...LAST, 方案: LAST["方案"]!.filter(([key]) => key !== "考核年度") };
  expect((await carried({ book })).kind).toBe("wrong");
  const rolled = await made({ book, year: 2027 });
  const { sheets, comparison } = rolled;
  expect(rollNotices(rolled)[1]!["zh-CN"]).toContain("请加一行“考核年度”，填 2027");
  expect(
    rollNotices(await made({}))
      .map((each) => each["zh-CN"])
      .join(),
  ).not.toContain("请加一行");
  const { last, present } = comparison.fingerprints;
  expect(present).toBe(last);
  expect(valuesOf(sheets, "对照表")[1]).toEqual([`方案未变（指纹 ${last.slice(0, 8)}）`]);
});

it("lists two lines for two weights, whose changes add up to nothing", async () => {
  const { sheets, comparison } = await made({ scheme: CHANGED });
  expect(comparison.changes).toEqual([
    {
      group: "weights",
      what: "K1 权重",
      before: "30",
      after: "25",
      moved: { column: "权重", by: -5 },
    },
    {
      group: "weights",
      what: "K2 权重",
      before: "20",
      after: "25",
      moved: { column: "权重", by: 5 },
    },
  ]);
  const lines = valuesOf(sheets, "对照表").slice(3, 6);
  expect(lines).toEqual([
    ["权重", "K1 权重", "30", "25", -5],
    [null, "K2 权重", "20", "25", 5],
    ["权重", "权重变动合计", null, null, 0],
  ]);
  expect(linesOf(sheets, "indicators").map(({ weight }) => weight)).toEqual([25, 25, 50]);
});

it("puts last year's grades into the history, a renamed unit under its new name", async () => {
  const book = {
    ...LAST,
    历年等次: [
      ["单位", "年度", "等次", "文号"],
      ["甲局", 2025, "良好", "某发〔2026〕1号"],
      ["戊局", 2025, "合格", null],
    ],
  };
  const { sheets } = await made({ book, roster: ROSTER, answers: [...ANSWERS, SUM] });
  expect(valuesOf(sheets, "历年等次").slice(1)).toEqual([
    ["甲委", 2025, "良好", "某发〔2026〕1号"],
    ["戊局", 2025, "合格", null],
    ["甲委", 2026, "优秀", null],
    ["乙局", 2026, "良好", null],
    ["丙局", 2026, "优秀", null],
    ["丁局", 2026, "良好", null],
    ["戊局", 2026, "合格", null],
  ]);
});

it("refuses results that are not what the data give, with the first cell that differs", async () => {
  const workbook = await gradedBook(LAST);
  const { values } = await workbook.cells.read("结果");
  const row = values.findIndex((line) => line.includes("乙局"));
  const column = values[row]!.indexOf(88.1);
  await workbook.cells.write("结果", row, column, [[99]]);
  const last = await readLastYear(workbook);
  expect("reason" in last && last.reason["zh-CN"]).toMatch(
    /结果![A-Z]+\d+（乙局）写的是 99，重算为 88.1/,
  );
});

it("does not call what was decided last year a sheet that is left out", async () => {
  const record = [
    ["序号", "日期", "阶段", "会议", "单位", "审定"],
    [1, "2027-01-20", "审定", "市委常委会会议", "甲局", "优秀"],
  ];
  const { left, sheets } = await made({
    book: { ...LAST, 审定记录: record, 随手记: [["甲局", 1]] },
  });
  expect(left).toEqual(["随手记"]);
  expect(sheets.map(({ name }) => name)).not.toContain("审定记录");
});
