import { graded, type Rows } from "../office";

const units = (classes: readonly string[] | null, ...scores: number[]): Rows => [
  classes ? ["单位", "类别", "K1"] : ["单位", "K1"],
  ...scores.map((score, at) =>
    classes ? [`单位${at}`, classes[at % classes.length]!, score] : [`单位${at}`, score],
  ),
];
const grades = (...top: Rows): Rows => [
  ["等次", "下限", "名额比例", "名额"],
  ...top,
  ["合格", 60, null, null],
  ["待改进", 0, null, null],
];
const TWO = grades(["优秀", 90, "20%", null], ["良好", 80, "40%", null]);
const TEN = [95, 89, 88, 87, 86, 85, 84, 83, 82, 81];

async function told(code: string, office: Parameters<typeof graded>[0]) {
  const { findings, messages } = await graded(office);
  return messages.filter((_, at) => findings[at]!.code === code);
}

it("a workbook without 名额算法 is told where a band passes its own share", async () => {
  const data = units(null, ...TEN);
  const code = "quotaMethodMissing";
  expect(await told(code, { grades: TWO, data })).toEqual([
    "没有写名额算法，按合计计算；全部单位“良好”有 5 个，超过本档自己的比例 40%（4 个），达到 50%。请在方案写明 名额算法 = 分档 或 合计",
  ]);
  for (const method of ["分档", "合计", "by tier", "cumulative"]) {
    expect(await told(code, { settings: [["名额算法", method]], grades: TWO, data })).toEqual([]);
  }
});

it.each([
  { rounding: "进一", share: "25%", reached: ["30%"] },
  { rounding: "四舍五入", share: "25%", reached: ["30%"] },
  { rounding: "四舍五入", share: "24%", reached: [] },
  { rounding: "舍去", share: "25%", reached: [] },
])("$rounding of $share of 10 reaches $reached", async ({ rounding, share, reached }) => {
  const messages = await told("roundedShare", {
    settings: [["名额取整", rounding]],
    grades: grades(["优秀", 90, share, null]),
    data: units(null, ...TEN),
  });
  expect(messages.map((message) => /达到 (\d+%)/.exec(message)![1])).toEqual(reached);
});

it("a higher share of a class or by the unit's result needs its document", async () => {
  const code = "higherShareWithoutBasis";
  const byClass: Rows = [
    ["等次", "下限", "名额比例", "名额比例:一类"],
    ["优秀", 90, "20%", "25%"],
    ["待改进", 0, null, null],
  ];
  const data = units(["一类", "二类"], ...TEN);
  expect(await told(code, { grades: byClass, data })).toHaveLength(1);
  for (const key of ["提高比例依据", "提高比例依据:一类"]) {
    expect(await told(code, { settings: [[key, "某委发1号"]], grades: byClass, data })).toEqual([]);
  }
  const settings: Rows = [
    ["单位等次:一类", "优秀"],
    ["联动比例:优秀", "25%"],
  ];
  expect(await told(code, { settings, grades: TWO, data })).toHaveLength(1);
});

it("a class too small for a place is told", async () => {
  const data = units(["一类", "二类"], 95, 94, 93, 92);
  expect(await told("noPlaces", { grades: TWO, data })).toEqual([
    "“一类”应有“优秀”名额 0 个（基数 2 × 20% 不足 1 个）",
    "“二类”应有“优秀”名额 0 个（基数 2 × 20% 不足 1 个）",
  ]);
});

it("a tie across the line is told once, at the best band that the tied can get", async () => {
  const data = units(null, 95, 94, 94, 93, 92, 91, 90, 89, 88, 87, 86, 85, 84, 70);
  expect(await told("tieAtLine", { grades: TWO, data })).toEqual([
    "全部单位 14 个，“优秀”名额 2 个；单位1、单位2同为 94.00 分，跨名额线，均标为待研究，请研究决定",
  ]);
});

it("places and a share in one row: the places hold", async () => {
  const own = grades(["优秀", 90, "20%", 1]);
  expect(await told("shareUnused", { grades: own, data: units(null, ...TEN) })).toHaveLength(1);
});
