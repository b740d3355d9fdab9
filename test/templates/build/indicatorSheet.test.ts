import {
  indicatorSheet,
  type TemplateIndicator,
} from "../../../src/templates/build/indicatorSheet";
import { text, word } from "../../../src/templates/build/text";

const GROUP = text("履职", "Duties");
const OTHER = text("满意度", "Satisfaction");

function indicator(code: string, rest: Partial<TemplateIndicator>): TemplateIndicator {
  return { code, name: text(code, code), ...rest };
}

function render(
  indicators: readonly TemplateIndicator[],
  classes: readonly ReturnType<typeof text>[] = [],
) {
  const sheet = indicatorSheet(
    { title: text("指标", "Indicators"), note: text("说明", "Note"), indicators, classes },
    "zh-CN",
  );
  const values = sheet.rows.slice(2).map((row) => row.map((cell) => cell?.value ?? null));
  return { values, merges: sheet.merges!.slice(2), validations: sheet.validations! };
}

it("has only the columns that some indicator fills, in the order of the format", () => {
  const { values } = render([
    indicator("K1", { weight: 0.5, rule: word("rule", "attain"), target: 90 }),
    indicator("K2", { weight: 0.5 }),
  ]);
  expect(values).toEqual([
    ["编码", "指标名称", "权重", "计分方法", "目标"],
    ["K1", "K1", 0.5, "目标达成", 90],
    ["K2", "K2", 0.5, null, null],
  ]);
});

it("writes a group once and merges it down", () => {
  const { values, merges } = render([
    indicator("K1", { level1: GROUP, level1Weight: 0.6 }),
    indicator("K2", { level1: GROUP, level1Weight: 0.6 }),
    indicator("K3", { level1: OTHER, level1Weight: 0.4 }),
  ]);
  expect(values.map((row) => row.slice(1, 3))).toEqual([
    ["一级指标", "一级权重"],
    ["履职", 0.6],
    [null, null],
    ["满意度", 0.4],
  ]);
  expect(merges).toEqual([
    { row: 3, column: 1, rows: 2, columns: 1 },
    { row: 3, column: 2, rows: 2, columns: 1 },
  ]);
});

it("has a weight for each class, and a dash where a class lacks the indicator", () => {
  const classes = [text("一类", "Class I"), text("二类", "Class II")];
  const { values } = render(
    [indicator("K1", { classWeights: [1, null], unit: text("%", "%") })],
    classes,
  );
  expect(values).toEqual([
    ["编码", "指标名称", "权重:一类", "权重:二类", "计量单位"],
    ["K1", "K1", 1, "—", "%"],
  ]);
});

it("offers the words of choices", () => {
  const { validations } = render([indicator("K1", { direction: word("direction", "lower") })]);
  expect(validations.map(({ rule }) => rule)).toEqual([
    { kind: "list", words: ["正向", "反向", "等于", "区间"] },
  ]);
});
