import type { Answer } from "./answer";

export const NAMES: readonly Answer[] = [
  {
    question: "英文工作簿怎么写？",
    answer:
      "每张表、每一列、每个词都用“各表的列和词”里的英文名：Scheme、Indicators、Grades、Data、Ratings、Adjustments、Vetoes、Results、Unmatched decisions；Scheme 的两列写 item、value。",
    sheets: {
      Scheme: `
        item|value
        format version|1
        scheme name|Annual assessment`,
      Indicators: `
        code|indicator|weight|rule|target
        K1|completion|60%|attain|100
        K2|quality|40%|direct|`,
      Grades: `
        grade|lower limit
        Excellent|90
        Good|80
        Pass|60
        Poor|0`,
      Data: `
        unit|K1|K2
        North|95|90
        South|80|85`,
    },
    gives: { North: "93 Excellent 1", South: "82 Good 2" },
  },
  {
    question: "A、B、C 类的计分方法不填是什么？C 类没有填数怎么办？",
    answer:
      "都是直接评分；限制性指标（C）的数就是扣的分，写 2 或 −2 都是扣 2 分，空白是没有发生，不扣分。",
    sheets: {
      指标: `
        编码|指标名称|权重|类别
        K1|重点工作|50|A
        K2|服务承诺|50|B
        C1|通报批评||C`,
      数据: `
        单位|K1|K2|C1
        甲局|92|92|2
        乙局|92|92|`,
    },
    gives: { 甲局: "90 优秀 2", 乙局: "92 优秀 1" },
  },
  {
    question: "计分方法用不到的参数填了会怎样？",
    answer:
      "是错误，指出那一格；“计分方法”空着而填了参数，也要求写明用哪种方法。只有直接评分的“目标”作说明用。",
    sheets: {
      指标: `
        编码|指标名称|权重|计分方法|单位分值
        K1|重点工作|100|直接评分|2`,
      数据: `
        单位|K1
        甲局|92
        乙局|90`,
    },
    tells: [{ at: "指标!E2", says: "单位分值" }],
  },
];
