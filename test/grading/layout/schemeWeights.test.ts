import { prepareMapped } from "../../../src/grading/layout/use/prepareMapped";
import { parseMapping } from "../../../src/grading/layout/propose/parseMapping";
import { answered, gradeUnseen, messages, propose, results, unseen, type Rows } from "./unseen";

const N = null;
const MARKS: Rows = [
  ["单位", "工作质量", "工作效率", "廉政建设"],
  ["甲局", 90, 80, 70],
  ["乙局", 85, 95, 75],
  ["丙局", 60, 70, 80],
];
const scheme = (...rows: Rows): Rows => [["指标", "权重"], ...rows];
const EXACT = scheme(["工作质量", 50], ["工作效率", 30], ["廉政建设", 20]);
const SCORES = [
  [83, 2],
  [86, 1],
  [67, 3],
];

it.each<{ name: string; marks?: Rows; weights: Rows; at: string[] }>([
  {
    name: "names that are equal, in another order, below a title and above a total",
    weights: [
      ["2025年指标权重", N],
      ["指标", "权重"],
      ["廉政建设", 20],
      ["工作质量", 50],
      ["工作效率", 30],
      ["合计", 100],
    ],
    at: ["B4", "B5", "B3"],
  },
  {
    name: "names with units in brackets on either side",
    marks: [["单位", "工作质量（分）", "工作效率", "廉政建设"], ...MARKS.slice(1)],
    weights: scheme(["工作质量", "50%"], ["工作效率（满分100）", "30%"], ["廉政建设", "20%"]),
    at: ["B2", "B3", "B4"],
  },
  {
    name: "codes in place of names, with other columns beside",
    marks: [["单位", "A1", "A2", "B1"], ...MARKS.slice(1)],
    weights: [
      ["一级指标", "编码", "二级指标", "权重", "评分标准"],
      ["工作实绩", "A1", "工作质量", 50, "按季度"],
      [N, "A2", "工作效率", 30, "按月"],
      ["作风", "B1", "廉政建设", 20, "按年"],
    ],
    at: ["D2", "D3", "D4"],
  },
  {
    name: "a scheme with its names across",
    weights: [
      ["指标", "工作质量", "工作效率", "廉政建设"],
      ["权重", 50, 30, 20],
    ],
    at: ["B2", "C2", "D2"],
  },
])("takes weights from a sheet of their own: $name", async (row) => {
  const workbook = unseen({ 考核: row.marks ?? MARKS, 指标权重: row.weights });
  const proposal = await propose(workbook);
  expect(proposal.questions).toEqual([]);
  expect(proposal.mapping).toMatchObject({
    sheets: ["考核"],
    indicators: row.at.map((weightAt) => ({ weightAt, weightFrom: { sheet: "指标权重" } })),
  });
  expect(proposal.chosen!.method.weights!["zh-CN"]).toContain("指标权重");
  expect([...results(await gradeUnseen(workbook)).values()]).toEqual(SCORES);
});

it("takes full marks, which the marks do not exceed", async () => {
  const marks: Rows = [
    ["单位", "质量", "效率"],
    ["甲局", 55, 38],
    ["乙局", 50, 30],
  ];
  const full: Rows = [
    ["考核内容", "满分"],
    ["质量", "60分"],
    ["效率", "40分"],
  ];
  const prepared = await gradeUnseen(unseen({ 考核: marks, 评分标准: full }));
  expect([...results(prepared).values()]).toEqual([
    [93, 1],
    [80, 2],
  ]);
});

describe("a name without a match", () => {
  const workbook = () =>
    unseen({
      考核: MARKS,
      指标权重: scheme(["工作质量", 50], ["工作效率", 30], ["党风廉政", 20]),
    });

  it("is asked about, with the row that is left over as a suggestion", async () => {
    const { questions, mapping } = await propose(workbook());
    expect(questions).toMatchObject([{ id: "weight D", suggested: "指标权重!B4", answer: null }]);
    expect(questions[0]!.text["zh-CN"]).toContain("没有“廉政建设”");
    expect(mapping!.indicators.map(({ weight }) => weight)).toEqual([50, 30, null]);
  });

  it("takes the row that is answered", async () => {
    const prepared = await gradeUnseen(workbook(), { "weight D": "指标权重!B4" });
    expect([...results(prepared).values()]).toEqual(SCORES);
  });

  it("drops out, and then the weights no longer total 100 %", async () => {
    const prepared = await gradeUnseen(workbook(), { "weight D": "none" });
    expect(messages(prepared, "weightTotal")).toEqual([expect.stringMatching(/^B2 .*80%/)]);
  });
});

it("asks about weights that no column has", async () => {
  const rows = scheme(["工作质量", 50], ["工作效率", 30], ["廉政建设", 10], ["群众评议", 10]);
  const { questions } = await propose(unseen({ 考核: MARKS, 指标权重: rows }));
  expect(questions.map(({ id }) => id)).toEqual(["unusedWeights"]);
  expect(questions[0]!.text["zh-CN"]).toContain("群众评议");
});

describe("two sheets of weights", () => {
  const OTHER = scheme(["工作质量", 40], ["工作效率", 40], ["廉政建设", 20]);

  it("are asked about, and the answer decides", async () => {
    const workbook = unseen({ 考核: MARKS, 去年权重: OTHER, 今年权重: EXACT });
    const { questions } = await propose(workbook);
    expect(questions.map(({ id }) => id)).toEqual(["weightTable"]);
    expect(questions[0]!.options.map(({ id }) => id)).toEqual(["去年权重!B2", "今年权重!B2"]);
    const prepared = await gradeUnseen(workbook, { weightTable: "今年权重!B2" });
    expect([...results(prepared).values()]).toEqual(SCORES);
    const other = await gradeUnseen(workbook, { weightTable: "去年权重!B2" });
    expect([...results(other).values()][0]).toEqual([82, 2]);
  });

  it("with the same weights are one", async () => {
    const { questions } = await propose(unseen({ 考核: MARKS, 权重: EXACT, 权重副本: EXACT }));
    expect(questions).toEqual([]);
  });

  it("need no question where the printed totals prove one", async () => {
    const totals = ["总分", 83, 86, 67];
    const marks = MARKS.map((row, index) => [...row, totals[index]!]);
    const { questions, mapping } = await propose(
      unseen({ 考核: marks, 去年权重: OTHER, 今年权重: EXACT }),
    );
    expect(questions).toEqual([]);
    expect(mapping!.indicators[0]!.weightFrom!.sheet).toBe("今年权重");
  });
});

it("names the cell of the weight where the weights total 110 %", async () => {
  const rows = scheme(["工作质量", 60], ["工作效率", 30], ["廉政建设", 20]);
  const prepared = await gradeUnseen(unseen({ 考核: MARKS, 指标权重: rows }));
  expect(prepared.grading).toBeUndefined();
  expect(prepared.findings).toMatchObject([
    { code: "weightTotal", sheet: "指标权重", address: "B2" },
  ]);
  expect(messages(prepared)[0]).toContain("110%");
});

it.each<{ name: string; rows: Rows; sheet?: string; code: string }>([
  {
    name: "another weight",
    rows: scheme(["工作质量", 40], ["工作效率", 40], ["廉政建设", 20]),
    code: "weightMoved",
  },
  {
    name: "another order of names",
    rows: scheme(["工作效率", 50], ["工作质量", 30], ["廉政建设", 20]),
    code: "weightNameMoved",
  },
  { name: "a row put in", rows: scheme(["党建", N], ...EXACT.slice(1)), code: "weightNameMoved" },
  { name: "another name of the sheet", rows: EXACT, sheet: "权重", code: "mappedSheetMissing" },
])("refuses a scheme sheet that has changed: $name", async ({ rows, sheet = "指标权重", code }) => {
  const mapping = answered(await propose(unseen({ 考核: MARKS, 指标权重: EXACT })));
  const kept = parseMapping(JSON.stringify(mapping)).mapping!;
  const prepared = await prepareMapped(unseen({ 考核: MARKS, [sheet]: rows }), kept);
  expect(prepared.grading).toBeUndefined();
  expect(prepared.findings[0]).toMatchObject({ level: "error", code });
});

describe("weights in the table itself", () => {
  const own: Rows = [
    ["单位", "工作质量(40%)", "工作效率(40%)", "廉政建设(20%)"],
    ...MARKS.slice(1),
  ];

  it("are asked about where a scheme sheet contradicts them", async () => {
    const workbook = unseen({ 考核: own, 指标权重: EXACT });
    const { questions } = await propose(workbook);
    expect(questions).toMatchObject([{ id: "weightTable", suggested: null }]);
    const kept = await gradeUnseen(workbook, { weightTable: "table" });
    expect([...results(kept).values()][0]).toEqual([82, 2]);
    const taken = await gradeUnseen(workbook, { weightTable: "指标权重!B2" });
    expect([...results(taken).values()]).toEqual(SCORES);
  });

  it.each<{ name: string; rows: Rows }>([
    {
      name: "shares of the same size",
      rows: scheme(["工作质量", 0.4], ["工作效率", 0.4], ["廉政建设", 0.2]),
    },
    { name: "full marks", rows: [["指标", "满分"], ...EXACT.slice(1)] },
    { name: "some of the names", rows: scheme(["工作质量", 60], ["工作效率", 40]) },
  ])("are not contradicted by $name", async ({ rows }) => {
    expect((await propose(unseen({ 考核: own, 指标权重: rows }))).questions).toEqual([]);
  });
});

it.each<{ name: string; rows: Rows }>([
  { name: "a scheme of other indicators", rows: scheme(["投资", 60], ["消费", 40]) },
  { name: "a scheme that names one of three", rows: scheme(["工作质量", 60], ["消费", 40]) },
  { name: "a table of statistics", rows: [["Name", "Max"], ...EXACT.slice(1)] },
])("does not take $name", async ({ rows }) => {
  const { questions } = await propose(unseen({ 考核: MARKS, 指标权重: rows }));
  expect(questions.map(({ id }) => id)).toContain("weights");
});
