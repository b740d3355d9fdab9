import { gradedTables, percent, type TestCell } from "../gradedTables";

const SCHEME: TestCell[][] = [["项目", "值"]];

/** One indicator with these further columns, and the values of two units. */
function oneIndicator(
  parameters: Readonly<Record<string, TestCell>>,
  values: readonly TestCell[],
  columns: Readonly<Record<string, readonly TestCell[]>> = {},
) {
  return gradedTables({
    方案: SCHEME,
    指标: [
      ["编码", "指标名称", "权重", ...Object.keys(parameters)],
      ["K1", "办结率", 100, ...Object.values(parameters)],
    ],
    数据: [
      ["单位", "K1", ...Object.keys(columns)],
      ...values.map((value, unit) => [
        `单位${unit + 1}`,
        value,
        ...Object.values(columns).map((column) => column[unit]!),
      ]),
    ],
  });
}

const ATTAIN = { 计分方法: "目标达成" } as const;

describe("within one indicator all quantities are per cents or none is", () => {
  // Higher, target 98, zero line 60: 100 × (98.1 − 60) ÷ 38 is above 100; (79 − 60) ÷ 38 is 50.
  it.each([
    { name: "cells formatted as per cent", values: [percent(0.981), percent(0.79)], of: "cells" },
    { name: "texts", values: ["98.1%", "７９％"], of: "texts" },
    {
      name: "a sign that only stands behind the number",
      values: [
        { value: 98.1, style: { base: "number", format: '0.0"%"' } },
        { value: 79, style: { base: "number", format: "0\\%" } },
      ],
      of: "literals",
    },
  ] as const)("$name are percentage points", async ({ values }) => {
    const { errors, scores, grading } = await oneIndicator(
      { ...ATTAIN, 目标: "98%", 零分线: percent(0.6) },
      values,
    );
    expect(errors).toEqual([]);
    expect(scores).toEqual([100, 50]);
    const [indicator] = grading!.read.scheme.indicators;
    expect(indicator).toMatchObject({ scale: "percent", rule: { target: 98, floor: 60 } });
  });

  it.each<{ name: string; parameters: Readonly<Record<string, TestCell>>; cells: string[] }>([
    { name: "a target", parameters: { ...ATTAIN, 目标: 100 }, cells: ["数据!B2", "指标!E2"] },
    {
      name: "a zero line",
      parameters: { ...ATTAIN, 目标: "100%", 零分线: 60 },
      cells: ["指标!E2", "指标!F2"],
    },
    {
      name: "steps",
      parameters: { 计分方法: "分档", 分档标准: "0:0；60:60" },
      cells: ["数据!B2", "指标!E2"],
    },
  ])("$name of the other form is an error that names both cells", async ({ parameters, cells }) => {
    const { errors, findings } = await oneIndicator(parameters, ["98%", "90%"]);
    expect(errors).toEqual([expect.stringContaining("percentMixed")]);
    const [finding] = findings.filter(({ level }) => level === "error");
    for (const cell of cells) expect(finding!.message("zh-CN")).toContain(cell);
  });

  it("an own target of the other form is one too", async () => {
    const { errors } = await oneIndicator({ ...ATTAIN, 目标: "90%" }, ["98%", "90%"], {
      "目标:K1": [null, 95],
    });
    expect(errors).toEqual(["percentMixed 指标!E2"]);
  });

  it("0 is the same in both forms", async () => {
    const { errors, scores } = await oneIndicator({ ...ATTAIN, 目标: "50%", 零分线: 0 }, [
      "25%",
      0,
    ]);
    expect(errors).toEqual([]);
    expect(scores).toEqual([50, 0]);
  });

  it("marks are no per cents", async () => {
    const { errors } = await oneIndicator({}, ["98%", percent(0.9)]);
    expect(errors).toEqual(["percentMark 数据!B2", "percentMark 数据!B3"]);
  });

  it("points per unit count percentage points and are no per cents themselves", async () => {
    const rule = { 计分方法: "扣分", 目标: "95%" };
    // 5 points short at 2 marks each.
    expect((await oneIndicator({ ...rule, 单位分值: 2 }, ["95%", "90%"])).scores).toEqual([
      100, 90,
    ]);
    const { errors } = await oneIndicator({ ...rule, 单位分值: "2%" }, ["95%", "90%"]);
    expect(errors).toContain("percentMark 指标!F2");
  });
});

describe("计量单位", () => {
  it.each(["%", "％", "百分点"])(
    "%s: plain numbers are percentage points, which is told",
    async (unit) => {
      const { errors, infos, scores } = await oneIndicator(
        { ...ATTAIN, 目标: 50, 计量单位: unit },
        ["40%", 42.5],
      );
      expect({ errors, scores }).toEqual({ errors: [], scores: [80, 85] });
      expect(infos).toEqual(["percentPoints 指标!E2"]);
    },
  );

  it("‰: numbers are per mille points, and per cents ten of them", async () => {
    const { errors, infos, scores, grading } = await oneIndicator(
      { ...ATTAIN, 目标: 50, 计量单位: "‰" },
      ["4%", 42.5],
    );
    expect({ errors, scores }).toEqual({ errors: [], scores: [80, 85] });
    expect(infos).toEqual(["permillePoints 指标!E2"]);
    expect(grading!.read.scheme.indicators[0]!.scale).toBe("permille");
  });

  it("numbers of one form need not be told", async () => {
    const plain = await oneIndicator({ ...ATTAIN, 目标: 50, 计量单位: "%" }, [40, 42.5]);
    expect({ scores: plain.scores, infos: plain.infos }).toEqual({ scores: [80, 85], infos: [] });
  });

  it("unless all are so small that they may be parts of 1", async () => {
    const { infos } = await oneIndicator({ ...ATTAIN, 目标: 0.5, 计量单位: "%" }, [0.4, 0.425]);
    expect(infos).toEqual(["percentPoints 指标!E2"]);
  });
});

describe("growth is a per cent", () => {
  const GROWTH = { 计分方法: "目标达成", 取值: "增幅" } as const;
  const bases = { "基期:K1": [100, 200] };

  it.each([
    { name: "typed", parameters: { ...GROWTH, 目标: "5%" } },
    { name: "formatted", parameters: { ...GROWTH, 目标: percent(0.05) } },
    { name: "with 计量单位 %", parameters: { ...GROWTH, 目标: 5, 计量单位: "%" } },
    { name: "as 50 with 计量单位 ‰", parameters: { ...GROWTH, 目标: 50, 计量单位: "‰" } },
    { name: "typed, with 计量单位 ‰", parameters: { ...GROWTH, 目标: "5%", 计量单位: "‰" } },
  ])("a target of five per cent $name", async ({ parameters }) => {
    // 4 % and 2.5 % of 5 %.
    const { errors, scores } = await oneIndicator(parameters, [104, 205], bases);
    expect({ errors, scores }).toEqual({ errors: [], scores: [80, 50] });
  });

  it("a plain target without unit offers both readings", async () => {
    const { errors, findings } = await oneIndicator({ ...GROWTH, 目标: 5 }, [104, 205], bases);
    expect(errors).toEqual(["growthPlain 指标!F2"]);
    const said = findings.find(({ code }) => code === "growthPlain")!.message("zh-CN");
    expect(said).toMatch(/如果是 5%，.*如果是 500%，/);
  });

  it("values and base values are amounts of one kind", async () => {
    const parameters = { ...GROWTH, 目标: "5%" };
    const { errors } = await oneIndicator(parameters, ["84%", "90%"], { "基期:K1": ["80%", 85] });
    expect(errors).toEqual(["percentMixed 数据!B2"]);
    const rates = await oneIndicator(parameters, ["84%", "90%"], { "基期:K1": ["80%", "90%"] });
    expect(rates).toMatchObject({ errors: [], scores: [100, 0] });
  });

  it("a published growth is one itself, and so is that of the population", async () => {
    const parameters = { 计分方法: "目标达成", 取值: "增速", 目标: "4%" };
    const people = { 人口增速: ["4%", percent(0)] };
    // (1 + 8 %) ÷ (1 + 4 %) − 1 is 3.846…%, of 4 % 96.15; 2 % of 4 % is 50.
    const { errors, scores } = await oneIndicator(parameters, ["8%", "2%"], people);
    expect({ errors, scores }).toEqual({ errors: [], scores: [96.15, 50] });
    const plain = await oneIndicator(parameters, ["8%", "2%"], { 人口增速: [4, 1] });
    expect(plain.errors).toEqual(["growthPlain 数据!C2"]);
    const values = await oneIndicator(parameters, [8, 2], people);
    expect(values.errors).toEqual(["growthPlain 数据!B2"]);
    const without = await oneIndicator(parameters, ["8%", "2%"]);
    expect(without.errors[0]).toBe("populationGrowthMissing 指标!E2");
  });
});
