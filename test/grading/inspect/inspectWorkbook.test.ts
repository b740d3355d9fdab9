import { inspectWorkbook } from "../../../src/grading/inspect/inspectWorkbook";
import { foundIn as found } from "./foundIn";
import { oldBook, type OldCell } from "./oldBook";

describe("rounded twice", () => {
  it("27.74 + 61.01 is 88.75, and exactly 27.735 + 61.005 is 88.74", async () => {
    expect(
      await found([
        ["单位", "K1", "K2", "总分"],
        ["甲局", 92.45, 87.15, ["ROUND(B2*30%,2)+ROUND(C2*70%,2)", 88.75]],
        ["乙局", 90, 80, ["ROUND(B3*30%,2)+ROUND(C3*70%,2)", 83]],
      ]),
    ).toEqual(["D2 88.75 → 88.74 roundTwice proven"]);
  });

  it("also where the rounded marks stand in columns of their own", async () => {
    expect(
      await found([
        ["单位", "K1", "K2", "折算1", "折算2", "总分"],
        [
          "甲局",
          92.45,
          87.15,
          ["ROUND(B2*0.3,2)", 27.74],
          ["ROUND(C2*0.7,2)", 61.01],
          ["SUM(D2:E2)", 88.75],
        ],
        ["乙局", 90, 80, ["ROUND(B3*0.3,2)", 27], ["ROUND(C3*0.7,2)", 56], ["SUM(D3:E3)", 83]],
      ]),
    ).toEqual(["F2 88.75 → 88.74 roundTwice proven"]);
  });

  it("84.449 by way of 84.45 is 84.5, and exactly 84.4", async () => {
    expect(
      await found([
        ["单位", "K1", "K2", "总分"],
        ["甲局", 44.449, 40, ["ROUND(ROUND(B2+C2,2),1)", 84.5]],
        ["乙局", 40, 40, ["ROUND(ROUND(B3+C3,2),1)", 80]],
      ]),
    ).toEqual(["D2 84.5 → 84.4 roundTwice proven"]);
  });
});

it("weights of 110 % make 97.90 of 89.00", async () => {
  expect(
    await found([
      ["权重", 0.4, 0.4, 0.3, ""],
      ["单位", "K1", "K2", "K3", "总分"],
      ["甲局", 89, 89, 89, ["SUMPRODUCT(B3:D3,B$1:D$1)", 97.9]],
      ["乙局", 80, 80, 80, ["SUMPRODUCT(B4:D4,B$1:D$1)", 88]],
    ]),
  ).toEqual(["E3 97.9 → 89 weightSum proven", "E4 88 → 80 weightSum proven"]);
});

it("a sum leaves out a number that stands as a text", async () => {
  expect(
    await found([
      ["单位", "K1", "K2", "总分"],
      ["甲局", 52.5, "36.5", ["SUM(B2:C2)", 52.5]],
      ["乙局", 50, 30, ["SUM(B3:C3)", 80]],
    ]),
  ).toEqual(["D2 52.5 → 89 textNumber proven"]);
});

it("a blank counts as 0: 65.00, and 92.86 without it", async () => {
  expect(
    await found([
      ["单位", "K1", "K2", "K3", "总分"],
      ["甲局", 90, null, 95, ["ROUND(B2*0.3+C2*0.3+D2*0.4,2)", 65]],
      ["乙局", 80, 80, 80, ["ROUND(B3*0.3+C3*0.3+D3*0.4,2)", 80]],
    ]),
  ).toEqual(["E2 65 → null (92.86) blankIsZero proven"]);
});

it("what most leave blank is meant to be left blank; in a plain sum a blank may be nothing to add", async () => {
  const rows = (blank: readonly OldCell[]): OldCell[][] => [
    ["单位", "K1", "K2", "总分"],
    ...blank.map((mark, at): OldCell[] => [
      ...[`单位${at}`, 50, mark],
      [`SUM(B${at + 2}:C${at + 2})`, 50 + (mark === null ? 0 : 30)],
    ]),
  ];
  expect(await found(rows([30, null, null, 30]))).toEqual([]);
  expect(await found(rows([30, null, 30, 30]))).toEqual(["D3 50 → null blankIsZero possible"]);
});

it("a range that is shorter than those of its neighbours", async () => {
  const row = (line: number, name: string, end: string, shown: number, last: number): OldCell[] => [
    ...[name, 20, 20, 20, 20.5, last],
    [`SUM(B${line}:${end}${line})`, shown],
  ];
  expect(
    await found([
      ["单位", "K1", "K2", "K3", "K4", "K5", "总分"],
      row(2, "甲局", "E", 80.5, 9.5),
      row(3, "乙局", "F", 89.5, 9),
      row(4, "丙局", "F", 88.5, 8),
      row(5, "丁局", "E", 80.5, 0),
      row(6, "戊局", "F", 89.5, 9),
      row(7, "己局", "F", 89.5, 9),
    ]),
  ).toEqual(["G2 80.5 → 90 shifted proven", "G5 80.5 → 80.5 shifted note"]);
});

it("a formula of another form that rounds twice is told for that, its form only beside it", async () => {
  expect(
    await found([
      ["单位", "K1", "K2", "总分"],
      ["甲局", 92.45, 87.15, ["ROUND(B2*0.3,2)+ROUND(C2*0.7,2)", 88.75]],
      ["乙局", 90, 80, ["ROUND(B3*0.3+C3*0.7,2)", 83]],
      ["丙局", 90, 80, ["ROUND(B4*0.3+C4*0.7,2)", 83]],
    ]),
  ).toEqual(["D2 88.75 → 88.74 roundTwice proven"]);
});

it("a total that was typed over its formula, and one that happens to be right", async () => {
  expect(
    await found([
      ["单位", "K1", "K2", "总分"],
      ["甲局", 40, 50, ["B2+C2", 90]],
      ["乙局", 40, 45, 88],
      ["丙局", 40, 44, ["B4+C4", 84]],
      ["丁局", 40, 43, 83],
      ["戊局", 40, 42, ["B6+C6", 82]],
    ]),
  ).toEqual(["D3 88 → 85 overwritten proven", "D5 83 → 83 overwritten note"]);
});

it("a total that was typed in the last row; a typed foot and a unit without marks are left alone", async () => {
  expect(
    await found([
      ["单位", "K1", "K2", "总分"],
      ["外单位", null, null, 90],
      ["满分", 50, 50, 120],
      ["甲局", 40, 50, ["B4+C4", 90]],
      ["乙局", 40, 45, ["B5+C5", 85]],
      ["丙局", 40, 44, 85],
      ["平均", 40, 46.3, 86],
    ]),
  ).toEqual(["D6 85 → 84 overwritten proven"]);
});

it("a formula that was not calculated again", async () => {
  expect(
    await found([
      ["单位", "K1", "K2", "总分"],
      ["甲局", 40, 50, ["B2+C2", 80]],
      ["乙局", 40, 45, ["B3+C3", 85]],
    ]),
  ).toEqual(["D2 80 → 90 stale proven"]);
});

it("two causes in one cell are both named", async () => {
  expect(
    await found([
      ["单位", "K1", "K2", "K3", "总分"],
      ["甲局", 30, "20", 10, ["SUM(B2:C2)", 30]],
      ["乙局", 30, 20, 10, ["SUM(B3:D3)", 60]],
      ["丙局", 30, 20, 11, ["SUM(B4:D4)", 61]],
      ["丁局", 30, 20, 12, ["SUM(B5:D5)", 62]],
    ]),
  ).toEqual(["E2 30 → 60 shifted+textNumber proven"]);
});

it("sums at the foot of a column belong together and are no totals of a unit", async () => {
  expect(
    await found([
      ["单位", "K1", "K2", "总分"],
      ["甲局", 40, 50, ["B2+C2", 90]],
      ["乙局", 40, 45, ["B3+C3", 85]],
      ["丙局", 40, 44, ["B4+C4", 84]],
      ["合计", ["SUM(B2:B4)", 120], ["SUM(C2:C3)", 95], ["SUM(D2:D4)", 259]],
    ]),
  ).toEqual(["C5 95 → 139 shifted proven"]);
});

it("a clean table has its totals, ranks and grades compared, and nothing is found", async () => {
  const workbook = await oldBook([
    ["单位", "K1", "K2", "总分", "名次", "等次"],
    [
      "甲局",
      95,
      91,
      ["ROUND(B2*0.3+C2*0.7,2)", 92.2],
      ["RANK(D2,D$2:D$3)", 1],
      ['IF(D2>=90,"优秀","良好")', "优秀"],
    ],
    [
      "乙局",
      85,
      81,
      ["ROUND(B3*0.3+C3*0.7,2)", 82.2],
      ["RANK(D3,D$2:D$3)", 2],
      ['IF(D3>=90,"优秀","良好")', "良好"],
    ],
  ]);
  expect(await inspectWorkbook(workbook)).toMatchObject({
    kind: "inspected",
    flaws: [],
    compared: 6,
  });
});

it("without formulas of totals, ranks or grades there is nothing to compare", async () => {
  expect(
    await found([
      ["单位", "总分"],
      ["甲局", 90],
    ]),
  ).toEqual(["nothing"]);
});

it("a formula without a value stops it", async () => {
  expect(
    await found([
      ["单位", "K1", "总分"],
      ["甲局", 90, ["B2+B2", null]],
    ]),
  ).toEqual(["uncalculated"]);
});
