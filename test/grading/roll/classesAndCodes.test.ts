import { FORMAT } from "../../../src/grading/format";
import { checkSheetNames } from "../../../src/workbook/sheetName";
import { carried, LAST, linesOf, made, type Book } from "./lastOffice";

/** The office in two classes. */
const CLASSED: Book = {
  ...LAST,
  数据: LAST["数据"]!.map((row, at) => [
    row[0]!,
    at === 0 ? "类别" : at < 4 ? "一类" : "二类",
    ...row.slice(1),
  ]),
};

it("carries the score of a unit whose class changed, and no rank", async () => {
  const roster = ["甲局", "乙局", "丙局", "丁局", "戊局"].map((name) => ({
    name,
    class: name === "戊局" || name === "丙局" ? "二类" : "一类",
  }));
  const { sheets } = await made({ book: CLASSED, roster });
  const rows = linesOf(sheets, "data").map((row) =>
    ["unit", "class", "baseScore", "baseRank", "note"].map((key) => row[key]),
  );
  // 丁局 85 and 戊局 80 were first and second of 二类.
  expect(rows).toEqual([
    ["甲局", "一类", 92.4, 1, null],
    ["乙局", "一类", 88.1, 3, null],
    ["丙局", "二类", 90, null, "类别变动，不可比"],
    ["丁局", "一类", 85, null, "类别变动，不可比"],
    ["戊局", "二类", 80, 2, null],
  ]);
});

it("wants the class of a unit of which nobody can know it", async () => {
  const rolled = await carried({ book: CLASSED, answers: ["己局=新组建", "K1=相加"] });
  expect(rolled.kind === "wrong" && rolled.problems.map((each) => each["zh-CN"])).toEqual([
    "“己局”不知道属于哪一类：请在名单的类别列写明",
  ]);
});

it("knows a unit by its code before its former name, and by its name before both", async () => {
  const book: Book = {
    ...LAST,
    名单: [
      ["单位", "单位编码", "联系人"],
      ["甲局", "A1", "张三"],
      ["乙局", "A2", "李四"],
      ["丙局", "A3", "王五"],
      ["丁局", "A4", "赵六"],
      ["戊局", "A5", "钱七"],
    ],
  };
  const unit = (name: string, more: Readonly<Record<string, string>> = {}) => ({
    ...{ name, class: "", more },
  });
  const roster = [
    unit("甲委", { unitCode: "A1" }),
    // The code of 丁局 on 乙局, which is there itself.
    unit("乙局", { unitCode: "A4" }),
    unit("丙委", { formerName: "丙局" }),
    unit("丁局"),
    unit("戊局"),
  ];
  const { facts, sheets } = await made({ book, roster });
  expect(facts.moves.map(({ unit: name, kind, before }) => [name, kind, before[0]])).toEqual([
    ["甲委", "renamed", "甲局"],
    ["乙局", "same", "乙局"],
    ["丙委", "renamed", "丙局"],
    ["丁局", "same", "丁局"],
    ["戊局", "same", "戊局"],
  ]);
  const list = sheets
    .find(({ name }) => name === "名单")!
    .rows.map((row) => row.map((cell) => cell!.value));
  const at = ["单位", "单位编码", "联系人", "曾用名"].map((header) => list[0]!.indexOf(header));
  expect(list.slice(1, 4).map((row) => at.map((column) => row[column]))).toEqual([
    ["甲委", "A1", "张三", "甲局"],
    ["乙局", "A4", "李四", null],
    ["丙委", "A3", "王五", "丙局"],
  ]);
});

describe("a scheme that was changed already", () => {
  const changed = (code: string, name: string, measure: string | null): Book => ({
    ...LAST,
    指标: LAST["指标"]!.map((row) =>
      row[0] === "K1" ? [code, name, ...row.slice(2, 6), measure, row[7]!] : row,
    ),
    数据: [
      LAST["数据"]![0]!.map((cell) => (cell === "K1" ? code : cell)),
      ...LAST["数据"]!.slice(1),
    ],
  });

  it("asks whether a code means the same where name and unit of measure both changed", async () => {
    const scheme = changed("K1", "签约项目", "个");
    const rolled = await carried({ scheme });
    expect(rolled.kind === "asked" && rolled.questions.map(({ subject }) => subject)).toEqual([
      "K1",
    ]);
    const fresh = await carried({ scheme, answers: ["K1=新指标"] });
    expect(fresh.kind === "wrong" && fresh.problems[0]!["zh-CN"]).toContain("新指标请用新编码");
    const { sheets, comparison } = await made({ scheme, answers: ["K1=改名"] });
    // Amounts of another unit of measure are no base.
    expect(linesOf(sheets, "data").map((row) => row["base:K1"])).toEqual(Array(5).fill(undefined));
    expect(comparison.changes.map(({ group, what }) => `${group} ${what}`)).toEqual([
      "renamed K1 指标名称",
      "targets K1 计量单位",
    ]);
  });

  it("lists an indicator that is dropped and one that is added, and has its column", async () => {
    const { sheets, comparison } = await made({ scheme: changed("K4", "签约项目", "个") });
    expect(comparison.isSame).toBe(false);
    expect(
      comparison.changes.map(({ group, what, before, after }) => [group, what, before, after]),
    ).toEqual([
      ["added", "K4 签约项目", "", "30"],
      ["dropped", "K1 产业投资", "30", ""],
      ["weights", "K4 权重", "", "30"],
      ["weights", "K1 权重", "30", ""],
    ]);
    const [first] = linesOf(sheets, "data");
    expect(Object.keys(first!)).toEqual([
      ...["unit", "value:K2", "value:K3", "value:K4", "baseScore", "baseRank", "base:K2"],
    ]);
  });
});

it("every sheet of the format can have its name in both languages", () => {
  for (const { zh, en } of FORMAT) expect(() => checkSheetNames([zh, en])).not.toThrow();
});
