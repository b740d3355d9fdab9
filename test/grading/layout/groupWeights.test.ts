import { prepareMapped } from "../../../src/grading/layout/use/prepareMapped";
import { answered, gradeUnseen, messages, propose, results, unseen, type Rows } from "./unseen";

const N = null;
const MERGES = { 考核: ["A1:A2", "B1:C1", "D1:E1"] };
const LEAVES = ["质量(60%)", "效率(40%)", "纪律(50%)", "廉政(50%)"];
const UNITS: Rows = [
  ["甲局", 90, 80, 70, 95],
  ["乙局", 85, 95, 75, 60],
];
/** 甲局: 0.6 × 86 + 0.4 × 82.5; 乙局: 0.6 × 89 + 0.4 × 67.5. */
const SCORES = [
  [84.6, 1],
  [80.4, 2],
];
const sheet = (groups: readonly [string, string], leaves: Rows[number], ...more: Rows): Rows => [
  ["单位", groups[0], N, groups[1], N],
  [N, ...leaves],
  ...more,
  ...UNITS,
];
const GROUPS = ["履职(60%)", "作风(40%)"] as const;
const NAMES = ["质量", "效率", "纪律", "廉政"];

it.each<{ name: string; rows: Rows; weights: number[] }>([
  {
    name: "weights of 100 % within each group, in the headers",
    rows: sheet(GROUPS, LEAVES),
    weights: [60, 40, 50, 50],
  },
  {
    name: "weights of the group shared out, in the headers",
    rows: sheet(GROUPS, ["质量(36%)", "效率(24%)", "纪律(20%)", "廉政(20%)"]),
    weights: [36, 24, 20, 20],
  },
  {
    name: "weights of 100 % within each group, in a row",
    rows: sheet(GROUPS, NAMES, ["权重", 60, 40, 50, 50]),
    weights: [60, 40, 50, 50],
  },
  {
    name: "shares of 1 within each group, in a row",
    rows: sheet(GROUPS, NAMES, ["权重", "60%", "40%", "50%", "50%"]),
    weights: [0.6, 0.4, 0.5, 0.5],
  },
])("keeps groups with weights of their own: $name", async ({ rows, weights }) => {
  const workbook = unseen({ 考核: rows }, MERGES);
  const { mapping, questions, recognised } = await propose(workbook);
  expect(questions).toEqual([]);
  expect(recognised["zh-CN"]).toContain("权重合计 100%");
  const [first, , third] = mapping!.indicators;
  expect(first!.group).toEqual({ name: "履职", weight: 60, header: "履职(60%)", at: "B1" });
  expect(third!.group).toEqual({ name: "作风", weight: 40, header: "作风(40%)", at: "D1" });
  const prepared = await gradeUnseen(workbook);
  expect([...results(prepared).values()]).toEqual(SCORES);
  const { indicators } = prepared.grading!.read.scheme;
  expect(indicators.map(({ weight }) => weight)).toEqual(weights);
  expect(indicators.map(({ groups }) => groups[0]!.name)).toEqual(["履职", "履职", "作风", "作风"]);
});

it("finds that the weights of groups total 110 %, at the header of a group", async () => {
  const prepared = await gradeUnseen(
    unseen({ 考核: sheet(["履职(70%)", "作风(40%)"], LEAVES) }, MERGES),
  );
  expect(messages(prepared, "weightTotal")).toEqual([expect.stringMatching(/^B1 .*110%/)]);
});

it("leaves weights that fit no group in one level, and finds their total", async () => {
  const rows = sheet(GROUPS, ["质量(60%)", "效率(40%)", "纪律(50%)", "廉政(40%)"]);
  const workbook = unseen({ 考核: rows }, MERGES);
  expect((await propose(workbook)).mapping!.indicators[0]!.group).toBeUndefined();
  expect(messages(await gradeUnseen(workbook), "weightTotal")).toEqual([
    expect.stringMatching(/190%/),
  ]);
});

it("takes points in one level, with the full marks that they have in all", async () => {
  const rows: Rows = [
    ["单位", "履职(60分)", N, "作风(40分)", N, "总分"],
    [N, "质量(36分)", "效率(24分)", "纪律(20分)", "廉政(20分)", N],
    ["甲局", 30, 20, 15, 18, 83],
    ["乙局", 35, 22, 16, 19, 92],
  ];
  const workbook = unseen({ 考核: rows }, { 考核: [...MERGES.考核, "F1:F2"] });
  const prepared = await gradeUnseen(workbook);
  expect([...results(prepared).values()]).toEqual([
    [83, 2],
    [92, 1],
  ]);
  expect(prepared.grading!.read.scheme.indicators[0]).toMatchObject({ weight: 36, groups: [] });
});

it("refuses a group whose header has changed", async () => {
  const mapping = answered(await propose(unseen({ 考核: sheet(GROUPS, LEAVES) }, MERGES)));
  const changed = sheet(["履职(50%)", "作风(50%)"], LEAVES);
  const prepared = await prepareMapped(unseen({ 考核: changed }, MERGES), mapping);
  expect(prepared.grading).toBeUndefined();
  expect(prepared.findings.map(({ code }) => code)).toContain("headerMoved");
});
