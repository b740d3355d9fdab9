import { RULES } from "../../../src/grading/rules";
import { idsOf } from "../../../src/scoring/vocabulary";
import { gradedTables, type TestCell } from "../gradedTables";

type Cells = Readonly<Record<string, TestCell>>;

/** The errors of one indicator with these columns of 指标; its values are 60 and 80. */
async function errorsOf(parameters: Cells, columns: Cells = {}): Promise<string[]> {
  const isConstraint = parameters["类别"] === "C";
  const { errors } = await gradedTables({
    方案: [["项目", "值"]],
    指标: [
      ["编码", "指标名称", "权重", ...Object.keys(parameters)],
      ["K1", "工作质量", 100],
      ["K2", "办结", isConstraint ? null : 0, ...Object.values(parameters)],
    ],
    数据: [
      ["单位", "K1", "K2", ...Object.keys(columns)],
      ["甲局", 91.5, 60, ...Object.values(columns)],
      ["乙局", 82.5, 80, ...Object.values(columns)],
    ],
  });
  return errors;
}

it("every word of 计分方法 belongs to one rule", () => {
  const words = Object.values(RULES).flatMap((rule) => Object.keys(rule.words));
  expect(words.sort()).toEqual(idsOf("rule").sort());
});

describe("a parameter that the rule does not use is an error at its cell", () => {
  it.each<{ parameters: Cells; at?: string }>([
    { parameters: { 计分方法: "直接评分", 单位分值: 2 } },
    { parameters: { 计分方法: "直接评分", 方向: "正向" } },
    { parameters: { 计分方法: "功效系数", 目标: 80 } },
    { parameters: { 计分方法: "极差", 单位分值: 1 } },
    { parameters: { 计分方法: "财政正向", 目标: 80, 零分线: 20 }, at: "F" },
    { parameters: { 计分方法: "分档", 分档标准: "0:60；70:80", 方向: "反向" }, at: "F" },
    { parameters: { 计分方法: "目标达成", 目标: 70, 目标上界: 90 }, at: "F" },
    { parameters: { 计分方法: "目标达成", 目标: 70, 方向: "等于", 零分线: 5 }, at: "G" },
    { parameters: { 计分方法: "目标达成", 目标: 70, 未达标: "不得分", 封顶分: 120 }, at: "G" },
    { parameters: { 类别: "B", 计分方法: "目标达成", 目标: 70, 封顶分: 90 }, at: "G" },
    { parameters: { 类别: "C", 计分方法: "积分", 单位分值: 1, 封顶分: 3 }, at: "G" },
    { parameters: { 类别: "C", 计分方法: "否决", 单位分值: 1 }, at: "F" },
  ])("$parameters", async ({ parameters, at = "E" }) => {
    expect(await errorsOf(parameters)).toEqual([`parameterUnused 指标!${at}3`]);
  });

  it.each<{ parameters: Cells; at?: string }>([
    { parameters: { 计分方法: "目标达成", 目标: 70, 封顶分: 120, 未达标: "按比例" } },
    { parameters: { 计分方法: "目标达成", 方向: "区间", 目标: 50, 目标上界: 70, 零分线: 20 } },
    { parameters: { 计分方法: "名次", 方向: "反向", 单位分值: 5 } },
    { parameters: { 类别: "B", 计分方法: "积分", 单位分值: 0.5, 封顶分: 30 } },
    { parameters: { 类别: "C", 计分方法: "扣分", 目标: 90, 单位分值: 1, 方向: "正向" } },
    { parameters: { 类别: "C", 计分方法: "分档", 分档标准: "0:0；70:2" } },
  ])("used ones are not: $parameters", async ({ parameters }) => {
    expect(await errorsOf(parameters)).toEqual([]);
  });
});

describe("a blank rule", () => {
  it.each(["A", "B", "C", null])("is 直接评分 under %s", async (category) => {
    expect(await errorsOf({ 类别: category, 计分方法: null })).toEqual([]);
  });

  it.each<{ parameters: Cells; at?: string }>([
    { parameters: { 目标: 90 }, at: "D" },
    { parameters: { 计分方法: null, 分档标准: "0:60" }, at: "E" },
    { parameters: { 类别: "B", 计分方法: null, 方向: "反向" }, at: "F" },
  ])("beside a parameter asks for the rule: $parameters", async ({ parameters, at }) => {
    expect(await errorsOf(parameters)).toEqual([`ruleMissing 指标!${at}3`]);
  });
});

describe("columns of 数据", () => {
  it("a target of each unit under 直接评分 is information", async () => {
    expect(await errorsOf({ 计分方法: "直接评分" }, { "目标:K2": 90 })).toEqual([]);
  });

  it.each<{ rule: string; columns: Cells }>([
    { rule: "名次", columns: { "目标:K2": 90 } },
    { rule: "极差", columns: { "质量:K2": 0.9 } },
  ])("$rule does not use $columns", async ({ rule, columns }) => {
    expect(await errorsOf({ 计分方法: rule }, columns)).toEqual(["columnUnused 数据!D2:D3"]);
  });

  it.each<{ rule: string; columns: Cells }>([
    { rule: "积分", columns: { "质量:K2": "90%" } },
    { rule: "财政正向", columns: { "目标:K2": 90 } },
  ])("$rule uses $columns", async ({ rule, columns }) => {
    expect(await errorsOf({ 计分方法: rule }, columns)).toEqual([]);
  });

  it("of an indicator that is not there are an error", async () => {
    expect(await errorsOf({}, { "目标:K9": 90 })).toEqual(["codeUnknown 数据!D1"]);
  });
});

describe("constraints", () => {
  it.each(["目标达成", "功效系数", "财政正向"])("cannot be scored by %s", async (rule) => {
    const errors = await errorsOf({ 类别: "C", 计分方法: rule, 目标: null });
    expect(errors[0]).toBe("constraintRule 指标!E3");
  });

  it("alone veto", async () => {
    expect(await errorsOf({ 类别: "B", 计分方法: "否决" })).toContain(
      "vetoRuleNeedsConstraint 指标!E3",
    );
  });
});

describe("rows and names that nothing knows", () => {
  const tables = {
    方案: [["项目", "值"]],
    指标: [
      ["编码", "一级指标", "指标名称", "权重", "权重:一类"],
      ["K1", "履职", "质量", 100, 100],
    ],
    数据: [
      ["单位", "类别", "K1"],
      ["甲局", "一类", 90.5],
    ],
  };

  it("a weight of a class that no unit has is an error", async () => {
    const others = [["单位", "类别", "K1"], ...[["甲局", "1类", 90.5]]];
    expect((await gradedTables(tables)).errors).toEqual([]);
    expect((await gradedTables({ ...tables, 数据: others })).errors).toEqual([
      "classUnknown 指标!E1",
    ]);
  });

  it("is none where every class of the units has weights of its own: nobody can be meant", async () => {
    const [header, row] = tables.指标;
    const 指标 = [
      [...header!, "权重:二类"],
      [...row!, 100],
    ];
    expect((await gradedTables({ ...tables, 指标 })).errors).toEqual([]);
  });

  it.each([
    { row: [null, null, null, 20, null], errors: ["valueMissing 指标!A3"] },
    { row: [null, "履职", null, null, null], errors: [] },
  ])("a row without code and name: $row", async ({ row, errors }) => {
    const { errors: found } = await gradedTables({ ...tables, 指标: [...tables.指标, row] });
    expect(found).toEqual(errors);
  });

  it("an unknown column is told once and does not count", async () => {
    const { errors, infos } = await gradedTables({
      ...tables,
      数据: [
        ["单位", "类别", "K1", "联系人"],
        ["甲局", "一类", 91.5, "张三"],
      ],
    });
    expect(errors).toEqual([]);
    expect(infos).toEqual(["columnUnknown 数据!D1"]);
  });

  it("an unknown key of 方案 is an error", async () => {
    const scheme = [...tables.方案, ["加分封顶", 5]];
    expect((await gradedTables({ ...tables, 方案: scheme })).errors).toEqual([
      "settingUnknown 方案!A2",
    ]);
  });
});
