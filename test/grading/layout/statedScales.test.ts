import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";
import type { Workbook } from "../../../src/workbook/workbook";
import { gradeUnseen, propose, unseen, type Rows } from "./unseen";

const N = null;
const MARKS: readonly (readonly [string, number, number, number])[] = [
  ["甲局", 95, 90, 93],
  ["乙局", 80, 85, 82],
  ["丙局", 70, 60, 66],
];

/** Totals of 0.6 and 0.4, with grades by a formula of limits 92, 80 and 65. */
function withFormula(grades: readonly string[]): Workbook {
  const rows: Rows = [
    ["单位", "实绩(60%)", "评议(40%)", "总分", "等次"],
    ...MARKS.map((row, at) => [...row, grades[at]!]),
  ];
  const formulas = rows.map((_, at) =>
    at === 0
      ? []
      : [
          N,
          N,
          N,
          N,
          `IF(D${at + 1}>=92,"优秀",IF(D${at + 1}>=80,"良好",IF(D${at + 1}>=65,"合格","差")))`,
        ],
  );
  return createMemoryWorkbook({ 表: rows }, { 表: { formulas } });
}

const scaleIn = async (workbook: Workbook) => {
  const { questions } = await propose(workbook);
  const scale = questions.find(({ id }) => id === "scale")!;
  return {
    ids: scale.options.map(({ id }) => id),
    suggested: scale.suggested,
    cells: scale.cells,
    text: scale.options[0]!.text["zh-CN"],
  };
};

it("proposes the limits of the formula, which printed grades alone leave open", async () => {
  expect(await scaleIn(withFormula(["优秀", "良好", "合格"]))).toEqual({
    ids: ["formula", "none", "scaled"],
    suggested: "formula",
    cells: ["E2"],
    text: "按 E2 的公式：优秀 92、良好 80、合格 65、差 0",
  });
});

it("grades by them once they are chosen", async () => {
  const { grading } = await gradeUnseen(withFormula(["优秀", "良好", "合格"]), {
    scale: "formula",
  });
  expect(grading!.read.scheme.bands.map(({ name, lower }) => [name, lower])).toEqual([
    ["优秀", 92],
    ["良好", 80],
    ["合格", 65],
    ["差", 0],
  ]);
});

it("believes printed grades where they contradict the formula", async () => {
  const { ids } = await scaleIn(withFormula(["优秀", "合格", "差"]));
  expect(ids).toEqual(["sheet", "none", "scaled"]);
});

const withNote = (...below: Rows): Rows => [
  ["单位", "实绩(60%)", "评议(40%)", "总分"],
  ...MARKS,
  ...below,
];

it.each<{ name: string; rows: Rows; cells: readonly string[]; text: string }>([
  {
    name: "a note below the table",
    rows: withNote(["说明：92分以上为优秀，80分至92分为良好，80分以下为合格。", N, N, N]),
    cells: ["A5"],
    text: "按 A5 的说明：优秀 92、良好 80、合格 0",
  },
  {
    name: "a grade a line below the table",
    rows: withNote(
      [N, N, N, N],
      ["等次", "分数", N, N],
      ["优秀", "92分以上", N, N],
      ["良好", "80-91分", N, N],
      ["合格", "80分以下", N, N],
    ),
    cells: ["A6"],
    text: "按 A6 的说明：优秀 92、良好 80、合格 0",
  },
  {
    name: "a note above the table",
    rows: [
      ["考核得分表", N, N, N],
      ["（等次：92分以上优秀，80分以上良好，80分以下合格）", N, N, N],
      ...withNote(),
    ],
    cells: ["A2"],
    text: "按 A2 的说明：优秀 92、良好 80、合格 0",
  },
])("proposes the limits of $name, and asks", async ({ rows, cells, text }) => {
  const scale = await scaleIn(unseen({ 表: rows }));
  expect(scale).toEqual({ ids: ["note", "none", "scaled"], suggested: "note", cells, text });
});

it("a note that printed grades contradict is offered beside them, neither is suggested", async () => {
  const rows: Rows = [
    ["单位", "实绩(60%)", "评议(40%)", "总分", "等次"],
    ...MARKS.map((row, at) => [...row, ["优秀", "优秀", "合格"][at]!]),
    ["90分以上为优秀，90分以下为合格", N, N, N, N],
  ];
  const { ids, suggested } = await scaleIn(unseen({ 表: rows }));
  expect(ids).toEqual(["sheet", "note", "none", "scaled"]);
  expect(suggested).toBeNull();
});

it("limits above the full total are those of something else", async () => {
  const rows = withNote(["说明：150分以上为优秀，150分以下为合格", N, N, N]);
  const { questions } = await propose(unseen({ 表: rows }));
  expect(questions.map(({ id }) => id)).toEqual([]);
});

describe("a unit with a veto", () => {
  /** Totals of 0.6 and 0.4: 93, 82, 66; 丁局 has 0.6×92 + 0.4×92 = 92 and its grade from the veto. */
  const table = (grade: string, veto: string): Rows => [
    ["单位", "实绩(60%)", "评议(40%)", "总分", "一票否决", "等次"],
    ["甲局", 95, 90, 93, N, "优秀"],
    ["乙局", 80, 85, 82, N, "良好"],
    ["丙局", 70, 60, 66, "无", "合格"],
    ["丁局", 92, 92, 92, veto, grade],
  ];

  it.each([
    ["a grade that others have", "合格", "按表中的等次：优秀 90、良好 80、合格 0"],
    // The lowest grade is there, although no total led to it.
    ["a grade of its own", "不合格", "按表中的等次：优秀 90、良好 80、合格 50、不合格 0"],
  ])("says nothing of the limits by %s", async (_, grade, text) => {
    const { suggested, text: own } = await scaleIn(unseen({ 表: table(grade, "发生安全事故") }));
    expect({ suggested, own }).toEqual({ suggested: "sheet", own: text });
  });

  it("without a mark there is none: the grades overlap", async () => {
    const { questions } = await propose(unseen({ 表: table("合格", "无") }));
    expect(questions.flatMap(({ options }) => options.map(({ id }) => id))).not.toContain("sheet");
  });
});
