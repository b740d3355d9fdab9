import { gradeUnseen, propose, results, unseen, type Rows } from "./unseen";

const N = null;
const ROWS: Rows = [
  ["2025年度考核得分"],
  ["序号", "单位", "业务（60分）", "党建（40分）", "总分"],
  ["一、党群部门", N, N, N, N],
  [1, "甲办", 55, 36, 91],
  [2, "乙部", 50, 38, 88],
  ["二、政府部门", N, N, N, N],
  [3, "丙局", 58, 39, 97],
  [4, "丁局", 52, 37, 89],
  [5, "戊局", 51, 30, 81],
];

it("headings between the units are offered as classes, and are none unless somebody says so", async () => {
  const { questions } = await propose(unseen({ Sheet1: ROWS }));
  const question = questions.find(({ id }) => id === "class")!;
  expect(question.options.map(({ id }) => id)).toEqual(["none", "sections"]);
  expect(question.cells).toEqual(["A3", "A6"]);
  expect(question.suggested).toBe("none");
  expect(question.options[1]!.text["zh-CN"]).toContain("党群部门、政府部门");
});

it.each([
  { answer: "none", ranks: [2, 4, 1, 3, 5] },
  // 党群部门: 91, 88; 政府部门: 97, 89, 81
  { answer: "sections", ranks: [1, 2, 1, 2, 3] },
])("ranks units over all, or below each heading: $answer", async ({ answer, ranks }) => {
  const prepared = await gradeUnseen(unseen({ Sheet1: ROWS }), { class: answer });
  expect([...results(prepared).values()].map(([, rank]) => rank)).toEqual(ranks);
});

it("printed places within each heading suggest it", async () => {
  const ranked = ROWS.map((row, index) =>
    index === 1 ? [...row, "名次"] : [...row, [N, N, N, 1, 2, N, 1, 2, 3][index]!],
  );
  const { questions } = await propose(unseen({ Sheet1: ranked }));
  expect(questions.find(({ id }) => id === "class")!.suggested).toBe("sections");
});

it("a heading that has moved since stops grading, with its cell", async () => {
  const sheets = { Sheet1: ROWS };
  const { mapping } = await propose(unseen(sheets));
  const sections = [{ at: "A3", header: "党群序列", name: "党群序列" }];
  const { prepareMapped } = await import("../../../src/grading/layout/use/prepareMapped");
  const { grading, findings } = await prepareMapped(unseen(sheets), { ...mapping!, sections });
  expect(grading).toBeUndefined();
  expect(findings.map(({ code, address }) => `${code} ${address}`)).toContain("headerMoved A3");
});
