import { countyAbc } from "../../src/templates/countyAbc/countyAbc";
import type { Report } from "../../src/reports/data/report";
import { shownText } from "../../src/reports/data/text";
import { graded, type Office } from "../grading/office";
import { describeBooks, units, type Book } from "./books";
import { read, report, sample, tableRows } from "./papers";

const textOf = async (office: Office): Promise<string> => {
  const { workbook, grading } = await graded(office);
  return read(await report({ workbook, grading }, "analysis")).join("\n");
};

/** A table by the first of its headers. */
function tableOf({ blocks }: Report, header: string): string[][] {
  const rows = blocks.flatMap((block) => (block.kind === "table" ? [tableRows(block)] : []));
  return rows.find(([head]) => head!.includes(header)) ?? [];
}

describe("the analysis of the sample", () => {
  const analysis = async (): Promise<Report> => report(await sample(), "analysis");

  it("asks its questions in their order", async () => {
    const { blocks } = await analysis();
    const headings = blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
    expect(headings).toEqual([
      "一、得分分布",
      "二、类别比较",
      "三、维度强弱",
      "四、失分分布",
      "五、维度贡献",
      "六、与上年比较",
      "七、指标重复",
      "八、指标区分度",
      "九、权重结构",
      "十、客观权重",
      "十一、排序稳健性",
      "十二、边界提示",
    ]);
  });

  /** The design's own figures of this sample. */
  it("finds what the design worked out", async () => {
    const made = await analysis();
    const shares = tableOf(made, "对总分差异的贡献（%）").slice(1);
    expect(shares.map(([name, , share]) => [name, share])).toEqual([
      ["完成情况", "30.5"],
      ["工作效益", "17.3"],
      ["改革创新", "20.3"],
      ["责任落实", "18.2"],
      ["公众满意度", "13.7"],
    ]);
    const text = read(made).join("\n");
    expect(text).toContain("完成情况权重20%，对总分差异的贡献30.5%，最大。");
    expect(text).toContain("共73对；建议核查是否重复。");
    // 89.40 − 85.78 and 85.78 − 82.24: the means of the bulletin against their mean.
    expect(text).toContain(
      "公众满意度高于各维度平均3.62个百分点，完成情况低于各维度平均3.54个百分点。",
    );
    // 90 − 89.99 and 90 − 89.89.
    expect(text).toContain("市公安局低于优秀线0.01分；市财政局低于优秀线0.11分，请复核。");
    expect(text).toContain("项目推进进度2个单位低于60%");
    expect(text).toContain("没有上年名次，或有上年名次的太少，不作比较。");
  });

  it("marks the rates below 60 and leaves the best without a ground", async () => {
    const { blocks } = await analysis();
    const heat = blocks.flatMap((block) =>
      block.kind === "table" && block.table.shades ? [block.table] : [],
    );
    for (const { rows, shades } of heat) {
      rows.forEach((row, at) =>
        row.forEach((text, column) => {
          const shown = shownText(text);
          const rate = Number(shown.replace("▼", ""));
          if (column === 0 || Number.isNaN(rate)) return;
          const dark = [90, 80, 70, 60].filter((limit) => rate < limit).length;
          expect([shown.startsWith("▼"), shades![at]![column]]).toEqual([rate < 60, dark]);
        }),
      );
    }
    expect(heat.flatMap(({ rows }) => rows)).toHaveLength(36);
  });

  it("shows a picture beside each question that has one", async () => {
    const { blocks } = await analysis();
    const charts = blocks.flatMap((block) => (block.kind === "chart" ? [block.chart] : []));
    expect(charts.map(({ type }) => type)).toEqual(["columns", "radar", "stacked"]);
    expect(charts.map(({ title }) => shownText(title).slice(0, 2))).toEqual(["图1", "图2", "图3"]);
    const counts = charts[0]!.series[0]!.figures.map((each) => Number(each!.shown));
    expect(counts.reduce((sum, each) => sum + each, 0)).toBe(12);
  });
});

it("compares classes, and places with those of last year", async () => {
  const made = await report(await sample([], {}, countyAbc), "analysis");
  const text = read(made).join("\n");
  // 93.33 − 89.65, the means of the bulletin.
  expect(text).toContain(
    "一类县市区平均90.02分，二类县市区平均89.65分，市直部门平均93.33分，最高与最低相差3.68分。",
  );
  expect(text).toContain("一类县市区：与上年可比的6个单位中，3个上升，2个下降");
  const lines = made.blocks.flatMap((block) =>
    block.kind === "chart" && block.chart.type === "lines" ? [block.chart] : [],
  );
  expect(lines).toHaveLength(3);
  expect(lines[0]!.series).toHaveLength(6);
});

const TEN = [95, 94, 93, 92, 91, 90, 89, 88, 87, 86];

const BOOKS: readonly Book[] = [
  {
    name: "few units are not analysed",
    office: { data: units(90, 80) },
    says: [
      "单位不足5个，不作此项分析。",
      "单位不足3个，不作此项分析。",
      "单位不足10个，不作此项分析。",
    ],
    never: [/图1/, /相关系数/],
  },
  {
    name: "two items that say the same",
    office: {
      indicators: [
        ["编码", "指标名称", "权重"],
        ["K1", "甲项", "50%"],
        ["K2", "乙项", "50%"],
      ],
      data: [["单位", "K1", "K2"], ...TEN.map((score, at) => [`单位${at}`, score, score - 50])],
    },
    // A constant apart, so that they rise together.
    says: ["甲项与乙项相关系数1.000；建议核查是否重复。互相关联的指标：甲项、乙项。"],
  },
  {
    name: "two items that fall apart",
    office: {
      indicators: [
        ["编码", "指标名称", "权重"],
        ["K1", "甲项", "50%"],
        ["K2", "乙项", "50%"],
      ],
      data: [["单位", "K1", "K2"], ...TEN.map((score, at) => [`单位${at}`, score, 180 - score])],
    },
    says: ["没有相关系数达到0.95的两项指标。", "总分没有差异，或只有一个维度"],
  },
  {
    name: "items that tell nobody apart",
    office: {
      indicators: [
        ["编码", "指标名称", "权重"],
        ["K1", "甲项", "40%"],
        ["K2", "乙项", "30%"],
        ["K3", "丙项", "30%"],
      ],
      data: [
        ["单位", "K1", "K2", "K3"],
        ...TEN.map((score, at) => [`单位${at}`, score, 80 + at / 10, at === 0 ? 60 : 90]),
      ],
    },
    // 80 to 80.9, and nine of ten at 90.
    says: ["乙项最高与最低只差0.90分，对排序不起作用；丙项有9个单位得分相同，对排序作用很小。"],
  },
  {
    name: "units on and beside a line",
    office: { data: units(90, 89.6, 89.5, 80.4, 70) },
    says: [
      "3个单位在优秀线上下1分内。",
      "甲局正在优秀线上；乙局低于优秀线0.40分；丁局高于良好线0.40分，请复核。",
    ],
  },
  {
    name: "one indicator, of which no weight can move anything",
    office: { data: units(...TEN.slice(0, 6)) },
    says: ["随机变动1000次，6个单位名次不变。", "熵权下各单位名次不变。"],
  },
];

describe("the analysis of", () => describeBooks(BOOKS, textOf));
