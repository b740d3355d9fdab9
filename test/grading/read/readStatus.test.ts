import { graded, resultsOf, type Rows } from "../office";

const data = (...rows: Rows): Rows => [["单位", "状态", "状态原因", "直接确定等次", "K1"], ...rows];

it("units that are not assessed have their reason in the notes, and 直接确定 its grade", async () => {
  const { grading } = await graded({
    data: data(
      ["甲", "正常", null, null, 95],
      ["乙", "参加，不确定等次", "试用期", null, null],
      ["丙", "不参加考核", "借调", null, null],
      ["丁", "直接确定", "记一等功", "优秀", null],
    ),
  });
  expect(resultsOf(grading)).toMatchObject([
    { status: "graded", grade: "优秀", rank: 1, notes: [] },
    { status: "exempt", grade: null, rank: null, notes: ["不确定等次：试用期"] },
    { status: "exempt", grade: null, rank: null, notes: ["不参加考核：借调"] },
    { status: "direct", grade: "优秀", score: null, rank: null, notes: ["直接确定：记一等功"] },
  ]);
});

it.each([
  { word: "不定档次", note: "不确定等次" },
  { word: "免考", note: "不参加考核" },
  { word: "takes part without a grade", note: "不确定等次" },
  { word: "absent", note: "不参加考核" },
])("$word reads as $note", async ({ word, note }) => {
  const { grading } = await graded({
    data: data(["甲", null, null, null, 95], ["乙", word, null, null, null]),
  });
  expect(resultsOf(grading)[1]!.notes).toEqual([note]);
});

it.each<{ name: string; row: Rows[number]; finding: object }>([
  {
    name: "直接确定 without a grade",
    row: ["乙", "直接确定", "记功", null, null],
    finding: { level: "error", code: "directGradeMissing", at: "数据!D3" },
  },
  {
    name: "直接确定 without a reason",
    row: ["乙", "直接确定", null, "优秀", null],
    finding: { level: "error", code: "directReasonMissing", at: "数据!C3" },
  },
  {
    name: "a grade that the scale lacks",
    row: ["乙", "直接确定", "记功", "特优", null],
    finding: { level: "error", code: "gradeUnknown", at: "数据!D3" },
  },
  {
    name: "a grade that nothing asks for",
    row: ["乙", null, null, "优秀", 80],
    finding: { level: "warning", code: "directGradeUnused", at: "数据!D3" },
  },
])("$name is told at its cell", async ({ row, finding }) => {
  const { findings } = await graded({ data: data(["甲", null, null, null, 95], row) });
  expect(findings).toContainEqual(finding);
});
