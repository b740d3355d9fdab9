import type { Rows } from "./unseen";

const N = null;

/** What tables of offices are made of, each in the smallest table that has it. */
export interface Anatomy {
  readonly name: string;
  readonly sheets: Readonly<Record<string, Rows>>;
  readonly merges?: Readonly<Record<string, readonly string[]>>;
  /** Role and weight (or full marks) of every column that counts. */
  readonly counts: readonly string[];
  readonly units: string;
  readonly asks: readonly string[];
  readonly answers?: Readonly<Record<string, string>>;
  readonly scores?: readonly (readonly [number, number])[];
}

export const HEADS: readonly Anatomy[] = [
  {
    name: "full marks below the units",
    sheets: {
      Sheet1: [
        ["乡镇", "党建", "业务", "合计"],
        ["甲镇", 30, 50, 80],
        ["乙镇", 35, 55, 90],
        ["满分", 40, 60, 100],
      ],
    },
    counts: ["B 党建 40", "C 业务 60"],
    units: "2-3",
    asks: [],
    scores: [
      [80, 2],
      [90, 1],
    ],
  },
  {
    name: "shares in words in a row of their own",
    sheets: {
      Sheet1: [
        ["单位", "定量考核", "定性考核"],
        [N, "占40%", "（占60%）"],
        ["甲局", 90, 80],
        ["乙局", 70, 90],
      ],
    },
    counts: ["B 定量考核 0.4", "C 定性考核 0.6"],
    units: "3-4",
    asks: [],
    scores: [
      [84, 1],
      [82, 2],
    ],
  },
  {
    name: "shares that nothing names, right below the header",
    sheets: {
      Sheet1: [
        ["单位", "质量", "效率", "总分"],
        [N, 40, 60, 100],
        ["甲局", 90, 80, 84],
        ["乙局", 70, 90, 82],
      ],
    },
    counts: ["B 质量 40", "C 效率 60"],
    units: "3-4",
    asks: [],
    scores: [
      [84, 1],
      [82, 2],
    ],
  },
  {
    name: "rules in words below the names of the indicators, and full marks below them",
    sheets: {
      Sheet1: [
        ["乡镇", "整改率(%)", "事故起数"],
        ["评分标准", "每低1个百分点扣0.5分", "每起扣5分"],
        ["分值", 60, 40],
        ["甲镇", 98, 0],
        ["乙镇", 92, 3],
        ["丙镇", 88, 1],
      ],
    },
    counts: ["B 整改率(%) 60", "C 事故起数 40"],
    units: "4-6",
    asks: ["rule", "direction"],
  },
  {
    name: "units across, two levels of items, rules and full marks beside them, a title above",
    sheets: {
      Sheet1: [
        ["考核评分汇总表", N, N, N, N, N],
        ["一级指标", "二级指标", "评分标准", "分值", "甲局", "乙局"],
        ["党建", "学习", "每缺一次扣1分", 30, 28, 25],
        [N, "组织", "不规范扣2分", 20, 18, 20],
        ["业务", "任务", "按比例计分", 50, 45, 40],
        ["合计", N, N, 100, 91, 85],
      ],
    },
    merges: { Sheet1: ["A1:F1", "A3:A4", "A6:C6"] },
    counts: ["3 学习 30", "4 组织 20", "5 任务 50"],
    units: "E-F",
    asks: [],
    scores: [
      [91, 1],
      [85, 2],
    ],
  },
  {
    name: "places across, each in several years: a name merged over its years",
    sheets: {
      Sheet1: [
        ["指标", "计量单位", "甲县", N, "乙县", N],
        [N, N, 2023, 2024, 2023, 2024],
        ["财政收入", "亿元", 20, 25, 30, 35],
        ["城镇化率", "%", 50, 52, 61, 63],
      ],
    },
    merges: { Sheet1: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"] },
    counts: ["3 财政收入 null", "4 城镇化率 null"],
    units: "C-F",
    asks: ["period", "weights", "rule"],
    answers: { period: "units", weights: "equal", rule: "minmax" },
    scores: [
      [0, 4],
      [24.36, 3],
      [75.64, 2],
      [100, 1],
    ],
  },
  {
    name: "a sheet for each item, joined by the names of the units",
    sheets: {
      实绩: [
        ["序号", "单位", "得分"],
        [1, "甲局", 90],
        [2, "乙局", 80],
      ],
      廉政: [
        ["序号", "单位", "得分"],
        [1, "乙 局", 100],
        [2, "甲局", 70],
      ],
    },
    counts: ["实绩!C 实绩 null", "廉政!C 廉政 null"],
    units: "2-3",
    asks: ["table", "weights"],
    answers: { table: "实绩!A1+1", weights: "equal" },
    scores: [
      [80, 2],
      [90, 1],
    ],
  },
  {
    name: "marks written with their unit are marks",
    sheets: {
      Sheet1: [
        ["单位", "质量（60％）", "态度（40％）"],
        ["甲局", "90分", "80分"],
        ["乙局", "85分", "95分"],
      ],
    },
    counts: ["B 质量 60", "C 态度 40"],
    units: "2-3",
    asks: [],
    scores: [
      [86, 2],
      [89, 1],
    ],
  },
  {
    name: "a line of targets above the units is asked about",
    sheets: {
      Sheet1: [
        ["单位", "合格率(%)", "投诉数(件)"],
        ["目标值", 95, 2],
        ["甲局", 98, 0],
        ["乙局", 92, 3],
      ],
    },
    counts: ["B 合格率(%) null", "C 投诉数(件) null"],
    units: "3-4",
    asks: ["whether", "lines", "weights", "rule", "direction"],
  },
];
