import { gradedTables, type TestCell } from "./gradedTables";

const SCHEME: TestCell[][] = [["项目", "值"]];
const LADDER: TestCell[][] = [
  ["编码", "指标名称", "权重", "计分方法", "分档标准"],
  ["K1", "质量", 60, "分档", "60:60；80:90"],
  ["K2", "效率", 40, "极差", null],
];

describe("a value below the first step", () => {
  const tables = {
    方案: SCHEME,
    指标: LADDER,
    数据: [
      ["单位", "K1", "K2"],
      ["甲局", 85, 10],
      ["乙局", 50, 30],
      ["丙局", 70, 20],
    ],
  };

  it("is an error at its cell", async () => {
    expect(await gradedTables(tables)).toMatchObject({
      errors: ["belowSteps 数据!B3"],
      scores: null,
    });
  });

  it("leaves out its unit in a draft, whose other values count in comparisons", async () => {
    // 极差 over 10, 30, 20 gives 0, 100, 50: 54 + 0, and 36 + 20.
    const { scores, grading } = await gradedTables(tables, { isDraft: true });
    expect(scores).toEqual([54, null, 56]);
    expect(grading!.isDraft).toBe(true);
  });
});

describe("a growth that cannot be compared", () => {
  const tables = {
    方案: SCHEME,
    指标: [
      ["编码", "指标名称", "权重", "计分方法", "取值", "目标"],
      ["K1", "税收", 100, "目标达成", "增幅", "10%"],
    ],
    数据: [
      ["单位", "K1", "基期:K1"],
      ["甲局", 105, 100],
      ["乙局", 105, 0],
    ],
  };

  it("is the unit's own error", async () => {
    expect((await gradedTables(tables)).errors).toEqual(["valueUncomparable 数据!B3"]);
    expect((await gradedTables(tables, { isDraft: true })).scores).toEqual([50, null]);
  });
});

describe("an own target that cannot be scored", () => {
  it("is the unit's own error", async () => {
    const tables = {
      方案: SCHEME,
      指标: [
        ["编码", "指标名称", "权重", "计分方法", "目标", "零分线"],
        ["K1", "产量", 100, "目标达成", 100, 50],
      ],
      数据: [
        ["单位", "K1", "目标:K1"],
        ["甲局", 75, null],
        ["乙局", 75, 40],
      ],
    };
    // A target of 40 lies on the wrong side of the zero line 50.
    expect((await gradedTables(tables)).errors).toEqual(["attainFloorSide 数据!B3"]);
    expect((await gradedTables(tables, { isDraft: true })).scores).toEqual([50, null]);
  });
});

describe("a source without ratings", () => {
  const ratings = [
    ["单位", "编码", "来源", "评分"],
    ["甲局", "K1", "上级", 90],
    ["甲局", "K1", "群众", 80],
    ["乙局", "K1", "上级", 70],
    ["丙局", "K1", "上级", 60],
    ["丙局", "K1", "群众", 100],
  ];
  const tables = (scheme: TestCell[][], status: TestCell) => ({
    方案: [...SCHEME, ["来源权重:上级", "60%"], ["来源权重:群众", "40%"], ...scheme],
    指标: [
      ["编码", "指标名称", "权重"],
      ["K1", "评议", 100],
    ],
    数据: [
      ["单位", "状态"],
      ["甲局", null],
      ["乙局", null],
      ["丙局", status],
    ],
    评分: ratings,
  });

  it("is an error that names unit and source, and a draft leaves the unit out", async () => {
    const { errors, findings } = await gradedTables(tables([], null));
    expect(errors).toEqual(["sourceMissing 评分!A4"]);
    expect(findings.find(({ code }) => code === "sourceMissing")!.message("zh-CN")).toMatch(
      /乙局.*群众/,
    );
    // 90 × 60 % + 80 × 40 %, and 60 × 60 % + 100 × 40 %.
    expect((await gradedTables(tables([], null), { isDraft: true })).scores).toEqual([
      86,
      null,
      76,
    ]);
  });

  it("is filled with the mean of units that are graded", async () => {
    const mean: TestCell[][] = [["来源缺失", "均值"]];
    // The mean of 80 and 100 is 90: 42 + 36; without 丙局 it is 80: 42 + 32.
    expect((await gradedTables(tables(mean, null))).scores).toEqual([86, 78, 76]);
    expect((await gradedTables(tables(mean, "不定档次"))).scores).toEqual([86, 74, null]);
  });
});

it("a blank constraint is no incident, 缺 is one that is not known", async () => {
  const tables = (value: TestCell) => ({
    方案: SCHEME,
    指标: [
      ["编码", "指标名称", "权重", "类别", "计分方法", "单位分值"],
      ["K1", "质量", 100, null, null, null],
      ["C1", "事故", null, "C", "扣分", 2],
    ],
    数据: [
      ["单位", "K1", "C1"],
      ["甲局", 95, 1],
      ["乙局", 85, value],
    ],
  });
  expect(await gradedTables(tables(null))).toMatchObject({ errors: [], scores: [93, 85] });
  expect((await gradedTables(tables("缺"))).errors).toEqual(["valueRefused 数据!C3"]);
  expect((await gradedTables(tables("缺"), { isDraft: true })).scores).toEqual([93, null]);
});

it("a constraint stands beside items that are rounded, in one class", async () => {
  const { scores } = await gradedTables({
    方案: [...SCHEME, ["取整方式", "逐项"]],
    指标: [
      ["编码", "指标名称", "权重", "类别", "计分方法", "单位分值"],
      ["K1", "质量", 100, null, null, null],
      ["C1", "事故", null, "C", "扣分", 2],
    ],
    数据: [
      ["单位", "K1", "C1"],
      ["甲局", 95, 1],
      ["乙局", 85, null],
    ],
  });
  expect(scores).toEqual([93, 85]);
});

describe("评分", () => {
  const tables = (header: TestCell[], row: TestCell[]) => ({
    方案: SCHEME,
    指标: [
      ["编码", "指标名称", "权重"],
      ["K1", "评议", 100],
    ],
    数据: [["单位"], ["甲局"]],
    评分: [
      ["单位", "编码", "来源", ...header],
      ["甲局", "K1", "上级", ...row],
    ],
  });

  it.each([
    {
      name: "a mark and votes in one row",
      header: ["评分", "票:优秀"],
      row: [90, 3],
      error: "markAndVotes 评分!D2",
    },
    {
      name: "a vote that is worth nothing",
      header: ["票:特优"],
      row: [3],
      error: "voteUnknown 评分!D1",
    },
    {
      name: "a mark that is a per cent",
      header: ["评分"],
      row: [{ value: 0.9, style: "percent" }],
      error: "percentMark 评分!D2",
    },
  ] as const)("$name is an error", async ({ header, row, error }) => {
    expect((await gradedTables(tables([...header], [...row]))).errors).toContain(error);
  });
});
