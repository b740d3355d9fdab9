import type { Anatomy } from "./anatomyCases";

const N = null;

/** What the lines of tables are made of: several rows of one unit or item, marks of different kinds, forms without any. */
export const LINES: readonly Anatomy[] = [
  {
    name: "three rows a unit: target, actual and rate",
    sheets: {
      Sheet1: [
        ["单位", "项目", "财政收入", "新增就业"],
        ["甲镇", "目标", 100, 200],
        [N, "实际", 90, 220],
        [N, "完成率", 0.9, 1.1],
        ["乙镇", "目标", 50, 100],
        [N, "实际", 50, 80],
        [N, "完成率", 1, 0.8],
      ],
    },
    merges: { Sheet1: ["A2:A4", "A5:A7"] },
    counts: ["C 财政收入 null", "D 新增就业 null"],
    units: "2-5",
    asks: ["whether", "value", "weights", "rule", "direction"],
    answers: { whether: "yes", value: "2", weights: "equal", rule: "attain", direction: "higher" },
    scores: [
      [95, 1],
      [90, 2],
    ],
  },
  {
    name: "three rows an item, units across",
    sheets: {
      Sheet1: [
        ["指标", "类别", "甲县", "乙县"],
        ["投资", "目标", 100, 200],
        [N, "实际", 80, 200],
        [N, "差异", -20, 0],
        ["收入", "目标", 50, 40],
        [N, "实际", 50, 36],
        [N, "差异", 0, -4],
      ],
    },
    merges: { Sheet1: ["A2:A4", "A5:A7"] },
    counts: ["2 投资 null", "5 收入 null"],
    units: "C-D",
    asks: ["value", "weights", "rule", "direction"],
    answers: { value: "2", weights: "equal", rule: "attain", direction: "higher" },
    scores: [
      [90, 2],
      [95, 1],
    ],
  },
  {
    // (90 + 50) ÷ 2 = 70, (100 + 100) ÷ 2 = 100
    name: "three rows an item in words that differ, more about each beside it, units across",
    sheets: {
      Sheet1: [
        ["序号", "KPI指标", "填写部门", "分解部门", "计算公式", "口径", "甲县", "乙县"],
        [1, "回款", "财务", "财务一科", "实收÷应收", "目标", 100, 100],
        [N, N, N, N, N, "实际", 90, 100],
        [N, N, N, N, N, "差异", -10, 0],
        [2, "产值", "生产", "生产一科", "当月合计", "目标金额", 50, 50],
        [N, N, N, N, N, "实际金额", 25, 50],
        [N, N, N, N, N, "差异", -25, 0],
      ],
    },
    counts: ["2 回款 null", "5 产值 null"],
    units: "G-H",
    asks: ["value", "weights", "rule", "direction"],
    answers: { value: "2", weights: "equal", rule: "attain", direction: "higher" },
    scores: [
      [70, 2],
      [100, 1],
    ],
  },
  {
    name: "a blank form with units across and full marks in words",
    sheets: {
      Sheet1: [
        ["部门互评表", N, N, N],
        ["评价内容", "分值", "甲科", "乙科"],
        ["思想", "40分", N, N],
        ["业绩", "60分", N, N],
      ],
    },
    merges: { Sheet1: ["A1:D1"] },
    counts: ["3 思想 40", "4 业绩 60"],
    units: "C-D",
    asks: ["missing"],
  },
  {
    name: "a score from a base of 100 less what single columns take, and their sum beside it",
    sheets: {
      Sheet1: [
        ["单位", "出勤", "纪律", "扣分合计", "得分"],
        ["甲局", -1, -2, -3, 97],
        ["乙局", -2, -0.5, -2.5, 97.5],
        ["丙局", 0, -4, -4, 96],
        ["丁局", -1, -1, -2, 98],
      ],
    },
    counts: ["E 得分 null"],
    units: "2-5",
    asks: [],
    scores: [
      [97, 3],
      [97.5, 2],
      [96, 4],
      [98, 1],
    ],
  },
  {
    name: "this year, last year and the change: a change makes up no total",
    sheets: {
      Sheet1: [
        ["单位", "上年得分", "本年得分", "增减"],
        ["甲局", 80, 85, 5],
        ["乙局", 82, 81, -1],
        ["丙局", 90, 88, -2],
      ],
    },
    counts: ["B 上年得分 null", "C 本年得分 null"],
    units: "2-4",
    asks: ["weights", "leftOut"],
  },
  {
    name: "a row a mark, with names merged over their rows",
    sheets: {
      Sheet1: [
        ["单位", "指标", "得分"],
        ["甲县", "经济", 90],
        [N, "生态", 80],
        ["乙县", "经济", 70],
        [N, "生态", 100],
      ],
    },
    merges: { Sheet1: ["A2:A3", "A4:A5"] },
    counts: [],
    units: "2-5",
    asks: ["weights"],
    answers: { weights: "equal" },
    scores: [
      [85, 1],
      [85, 1],
    ],
  },
  {
    name: "an item that is worth nothing and takes all is a veto",
    sheets: {
      Sheet1: [
        ["分值", "评价内容", "评分标准", "甲队", "乙队"],
        ["--", "安全", "发生事故直接0分", N, N],
        ["40分", "质量", "按缺陷扣分", 35, 30],
        ["60分", "进度", "按延期扣分", 50, 55],
      ],
    },
    counts: ["3 质量 40", "4 进度 60"],
    units: "D-E",
    asks: ["veto"],
    answers: { veto: "lowest" },
    scores: [
      [85, 1],
      [85, 1],
    ],
  },
];
