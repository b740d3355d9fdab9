import { prepareMapped } from "../../../src/grading/layout/use/prepareMapped";
import { gradeUnseen, propose, results, unseen, type Rows } from "./unseen";

const N = null;

/** What bureaus report half-yearly: target, result and rate under each indicator. */
const GROUPED: Rows = [
  ["2025年目标任务完成情况考核表", N, N, N, N, N, N],
  ["单位", "财政收入（万元）(60%)", N, N, "信访积案(40%)", N, N],
  [N, "目标", "实际", "完成率", "目标", "实际", "完成率"],
  ["甲镇", 1000, 800, 0.8, 10, 10, 1],
  ["乙镇", 2000, 2200, 1.1, 8, 12, 1.5],
  ["丙镇", 500, 450, 0.9, 20, 30, 1.5],
];
const MERGES = ["A1:G1", "A2:A3", "B2:D2", "E2:G2"];

it("reads target, actual and rate under one group as one indicator with its own targets", async () => {
  const { chosen } = await propose(unseen({ 表: GROUPED }, { 表: MERGES }));
  expect(chosen!.columns.map(({ at, role, name }) => [at, role, name])).toEqual([
    ["A", "unit", "单位"],
    ["B", "target", "目标"],
    ["C", "indicator", "财政收入（万元）"],
    ["D", "derived", "完成率"],
    ["E", "target", "目标"],
    ["F", "indicator", "信访积案"],
    ["G", "derived", "完成率"],
  ]);
  expect(
    chosen!.mapping.indicators.map(({ at, targetAt, weight }) => [at, targetAt, weight]),
  ).toEqual([
    ["C", "B", 60],
    ["F", "E", 40],
  ]);
  // 信访积案 is better when lower, although 实际 says nothing of it.
  expect(chosen!.columns.map(({ direction }) => direction).filter(Boolean)).toEqual([
    "higher",
    "lower",
  ]);
  const rule = chosen!.questions.find(({ id }) => id === "rule")!;
  expect([rule.suggested, rule.columns]).toEqual(["attain", ["C", "F"]]);
});

it("scores them by their targets: 80, 100, 90 and, lower is better, 100, 50, 50", async () => {
  const prepared = await gradeUnseen(unseen({ 表: GROUPED }, { 表: MERGES }), {
    rule: "attain",
    direction: "lower",
  });
  // Lower: 100 × (2 × target − actual) ÷ target. 0.6 × 80 + 0.4 × 100 = 88.
  expect([...results(prepared)]).toEqual([
    ["甲镇", [88, 1]],
    ["乙镇", [80, 2]],
    ["丙镇", [74, 3]],
  ]);
});

it("takes the weight that is merged over the columns of an indicator", async () => {
  const rows: Rows = [
    ["单位", "税收", N, "招商", N],
    [N, "目标", "实际", "目标", "实际"],
    ["权重", 0.7, N, 0.3, N],
    ["甲县", 100, 90, 50, 60],
    ["乙县", 200, 210, 40, 30],
  ];
  const merges = ["A1:A2", "B1:C1", "D1:E1", "B3:C3", "D3:E3"];
  const { chosen } = await propose(unseen({ 表: rows }, { 表: merges }));
  expect(chosen!.mapping.indicators.map(({ weight, weightAt }) => [weight, weightAt])).toEqual([
    [0.7, "B3"],
    [0.3, "D3"],
  ]);
});

it("refuses a mapping whose target stands elsewhere by now", async () => {
  const { mapping } = await propose(unseen({ 表: GROUPED }, { 表: MERGES }));
  const moved = GROUPED.map((row, at) =>
    at === 2 ? row.map((cell, column) => (column === 1 ? "上年" : cell)) : row,
  );
  const { findings } = await prepareMapped(unseen({ 表: moved }, { 表: MERGES }), mapping!);
  expect(findings.map((each) => each.message("zh-CN"))).toContainEqual(
    expect.stringContaining("B 处没有表头“目标”"),
  );
});

const roles = async (rows: Rows, merges: readonly string[] = []) => {
  const { chosen } = await propose(unseen({ 表: rows }, { 表: merges }));
  return Object.fromEntries(chosen!.columns.map(({ at, role }) => [at, role]));
};

it.each<{ name: string; rows: Rows; merges?: readonly string[]; expected: object }>([
  {
    name: "headers that begin with the same words belong together as well",
    rows: [
      ["单位", "招商引资目标", "招商引资完成", "固定资产投资计划数", "固定资产投资实际完成"],
      ["甲县", 100, 90, 50, 60],
      ["乙县", 200, 210, 40, 30],
    ],
    expected: { A: "unit", B: "target", C: "indicator", D: "target", E: "indicator" },
  },
  {
    name: "a mark beside target and actual value is what counts",
    rows: [
      ["单位", "税收", N, N, "招商", N, N, "总分"],
      [N, "计划", "完成", "得分", "计划", "完成", "得分", N],
      ["甲县", 100, 90, 45, 50, 60, 50, 95],
      ["乙县", 200, 210, 50, 40, 30, 37.5, 87.5],
      ["丙县", 100, 70, 35, 30, 30, 50, 85],
    ],
    merges: ["A1:A2", "B1:D1", "E1:G1", "H1:H2"],
    expected: {
      ...{ A: "unit", B: "target", C: "derived", D: "indicator" },
      ...{ E: "target", F: "derived", G: "indicator", H: "total" },
    },
  },
  {
    name: "a mark that is still blank is to be worked out",
    rows: [
      ["单位", "税收目标", "税收完成", "税收得分"],
      ["甲县", 100, 90, N],
      ["乙县", 200, 210, N],
    ],
    expected: { A: "unit", B: "target", C: "indicator", D: "unused" },
  },
  {
    name: "a rate that does not follow from the two beside it counts by itself",
    rows: [
      ["单位", "项目", N, N],
      [N, "计划", "完成", "完成率"],
      ["甲县", 100, 90, 0.5],
      ["乙县", 200, 210, 0.7],
    ],
    merges: ["A1:A2", "B1:D1"],
    expected: { A: "unit", B: "target", C: "indicator", D: "indicator" },
  },
])("$name", async ({ rows, merges = [], expected }) => {
  expect(await roles(rows, merges)).toEqual(expected);
});

it("a mark beside figures that nothing names counts only after asking", async () => {
  const { chosen } = await propose(
    unseen({
      表: [
        ["单位", "年度目标", "完成情况", "得分", "群众评议"],
        ["甲县", 100, 90, 90, 80],
        ["乙县", 200, 210, 100, 95],
      ],
    }),
  );
  const leftOut = chosen!.questions.find(({ id }) => id === "leftOut")!;
  expect(leftOut.columns).toEqual(["C"]);
  expect(leftOut.text["zh-CN"]).toBe("“完成情况”旁边另有得分，只计得分，对吗？");
  // The target counts for nothing either, and is listed.
  expect(chosen!.leftOut).toEqual(["B", "C"]);
});

it("asks apart for indicators without a target, and scores both kinds", async () => {
  const workbook = unseen({
    表: [
      ["单位", "税收目标", "税收完成", "群众满意率"],
      ["甲县", 100, 90, 95],
      ["乙县", 200, 210, 85],
    ],
  });
  const { questions } = await propose(workbook);
  const rule = questions.find(({ id }) => id === "rule")!;
  expect(rule.suggested).toBeNull();
  expect(rule.options.find(({ id }) => id === "attain")!.text["zh-CN"]).toContain("“群众满意率”");
  const prepared = await gradeUnseen(workbook, {
    ...{ whether: "yes", weights: "equal", rule: "attain", direction: "higher" },
  });
  // 90 and 100 by the targets, 100 and 60 by efficacy.
  expect([...results(prepared)]).toEqual([
    ["甲县", [95, 1]],
    ["乙县", [80, 2]],
  ]);
});
