import { foundIn as found } from "./foundIn";
import type { OldCell } from "./oldBook";

const SCORES = (rank: (line: number) => OldCell, scores: readonly OldCell[]): OldCell[][] => [
  ["单位", "总分", "名次"],
  ...scores.map((score, at) => [`单位${at + 1}`, score, rank(at + 2)]),
];

describe("ranks", () => {
  it("a range that is not fixed moves with its formula", async () => {
    const shown = [1, 1, 1, 1];
    expect(
      await found(
        SCORES(
          (line) => [`RANK(B${line},B${line}:B${line + 3})`, shown[line - 2]!],
          [95, 92, 90, 88],
        ),
      ),
    ).toEqual([
      "C3 1 → 2 unanchored proven",
      "C4 1 → 3 unanchored proven",
      "C5 1 → 4 unanchored proven",
    ]);
  });

  it("a fixed range that ends before the last unit", async () => {
    const shown = [1, 3, 2, 2];
    expect(
      await found(SCORES((line) => [`RANK(B${line},B$2:B$4)`, shown[line - 2]!], [95, 88, 92, 93])),
    ).toEqual(["C3 3 → 4 shortRank proven", "C4 2 → 3 shortRank proven"]);
  });

  it("equal scores of which one lost its last binary digit", async () => {
    // 87 × 0.15 + 93 × 0.25 + 87 × 0.3 + 92 × 0.3 is 90 exactly.
    const shown = [2, 1, 3];
    expect(
      await found(
        SCORES(
          (line) => [`RANK(B${line},B$2:B$4)`, shown[line - 2]!],
          [87 * 0.15 + 93 * 0.25 + 87 * 0.3 + 92 * 0.3, 90, 80],
        ),
      ),
    ).toEqual(["C2 2 → 1 rankSplit proven"]);
  });

  it("a hidden row that takes a place is told and is not wrong by itself", async () => {
    const shown = [1, 2, 3, 4];
    expect(
      await found(
        SCORES((line) => [`RANK(B${line},B$2:B$5)`, shown[line - 2]!], [95, 93, 92, 90]),
        {
          hiddenRows: [2],
        },
      ),
    ).toEqual(["C3 2 → 2 hidden note"]);
  });

  it.each([
    ["RANK.EQ(B#,$B$2:$B$4,0)", [1, 2, 2]],
    ['COUNTIF($B$2:$B$4,">"&B#)+1', [1, 2, 2]],
    ["RANK(B#,B:B,1)", [3, 1, 1]],
  ])("%s that is right is left alone", async (formula, shown) => {
    const rank = (line: number): OldCell => [formula.replace("#", String(line)), shown[line - 2]!];
    expect(await found(SCORES(rank, [95, 90, 90]))).toEqual([]);
  });
});

describe("grades", () => {
  const graded = (formula: string, rows: readonly (readonly [OldCell, string])[]): OldCell[][] => [
    ["单位", "K1", "总分", "等次"],
    ...rows.map(([score, grade], at): OldCell[] => [
      ...[`单位${at + 1}`, 1, score],
      [formula.replaceAll("#", String(at + 2)), grade],
    ]),
  ];

  it("a score right on a line that > does not reach", async () => {
    const formula = 'IF(C#>90,"优秀",IF(C#>80,"良好","合格"))';
    expect(
      await found(
        graded(formula, [
          [90, "良好"],
          [91, "优秀"],
          [70, "合格"],
        ]),
      ),
    ).toEqual(["D2 良好 → 优秀 edge proven"]);
  });

  it("a score that is the line and misses it by its last binary digit", async () => {
    const formula = 'IF(C#>=90,"优秀","良好")';
    const score = 90 - 1.4e-14;
    expect(
      await found(
        graded(formula, [
          [score, "良好"],
          [91, "优秀"],
        ]),
      ),
    ).toEqual(["D2 良好 → 优秀 noise proven"]);
  });
});

it("a grade and a rank go by the score that stands there, also where that is wrong itself", async () => {
  expect(
    await found([
      ["单位", "K1", "K2", "总分", "名次", "等次"],
      [
        ...["甲局", 52.5, "36.5", ["SUM(B2:C2)", 52.5] as const],
        ...[["RANK(D2,D$2:D$3)", 2] as const, ['IF(D2>=60,"合格","不合格")', "不合格"] as const],
      ],
      [
        ...["乙局", 50, 30, ["SUM(B3:C3)", 80] as const],
        ...[["RANK(D3,D$2:D$3)", 1] as const, ['IF(D3>=60,"合格","不合格")', "合格"] as const],
      ],
    ]),
  ).toEqual(["D2 52.5 → 89 textNumber proven"]);
});

it("words that a formula takes from elsewhere, or for more than nothing, are no grades", async () => {
  expect(
    await found([
      ["单位", "K1", "说明", "处理"],
      ["甲局", 0, "扣分", ['IF(B2>0,C2,"无")', "无"]],
      ["乙局", 0, "扣分", ['IF(B3>0,"加分","无")', "无"]],
      ["丙局", 5, "扣分", ['IF(B4>0,"加分","无")', "加分"]],
    ]),
  ).toEqual([]);
});
