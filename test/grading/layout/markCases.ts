import type { LayoutCase } from "./formCases";

const N = null;

const MARKS = [
  ["甲局", 90, 80],
  ["乙局", 80, 90],
  ["丙局", 70, 60],
] as const;

/** Sheets whose marks, weights or classes can be read in more than one way. */
export const MARK_CASES: readonly LayoutCase[] = [
  {
    name: "wide: a last column 得分 that the others give is the total, below a row of weights",
    sheets: {
      Sheet1: [
        ["单位", "质量", "效率", "得分"],
        ["权重", "60%", "40%", N],
        ...MARKS.map(([unit, a, b]) => [unit, a, b, a * 0.6 + b * 0.4]),
      ],
    },
    form: "wide",
    units: "3-5",
    weights: [0.6, 0.4],
    questions: [],
    scores: [
      [86, 1],
      [84, 2],
      [66, 3],
    ],
  },
  {
    name: "wide: a last column 得分 that does not follow from the others is one of them",
    sheets: {
      Sheet1: [
        ["单位", "质量(60%)", "效率(20%)", "测评得分(20%)"],
        ...MARKS.map(([unit, a, b]) => [unit, a, b, 90]),
      ],
    },
    form: "wide",
    units: "2-4",
    weights: [60, 20, 20],
    questions: [],
    scores: [
      [88, 1],
      [84, 2],
      [72, 3],
    ],
  },
  {
    name: "wide: a heading right below the header, and blank lines between the units",
    sheets: {
      Sheet1: [
        ["单位", "质量(60%)", "效率(40%)"],
        ["一、党群部门", N, N],
        [...MARKS[0]],
        [N, N, N],
        [...MARKS[1]],
        ["二、政府部门", N, N],
        [...MARKS[2]],
      ],
    },
    form: "wide",
    units: "3-7",
    weights: [60, 40],
    questions: ["lines", "class"],
    answers: { lines: "skip", class: "none" },
    scores: [
      [86, 1],
      [84, 2],
      [66, 3],
    ],
  },
  {
    name: "wide: weights that no mark exceeds are asked about",
    sheets: {
      Sheet1: [
        ["单位", "质量(60%)", "效率(40%)"],
        ["甲", 50, 30],
        ["乙", 40, 35],
      ],
    },
    form: "wide",
    units: "2-3",
    weights: [60, 40],
    questions: ["marking"],
    answers: { marking: "points" },
    scores: [
      [80, 1],
      [75, 2],
    ],
  },
  {
    name: "wide: one mark above its full marks is asked about, not taken for marks out of 100",
    sheets: {
      Sheet1: [
        ["单位", "质量", "效率"],
        ["满分", 40, 60],
        ["甲", 38, 55],
        ["乙", 45, 50],
      ],
    },
    form: "wide",
    units: "3-4",
    weights: [40, 60],
    questions: ["marking"],
    answers: { marking: "percent" },
    scores: [
      [48.2, 1],
      [48, 2],
    ],
  },
  {
    name: "wide: marks out of 10 are no marks out of 100",
    sheets: {
      Sheet1: [
        ["单位", "质量(60%)", "效率(40%)"],
        ["甲", 9, 8],
        ["乙", 7, 10],
      ],
    },
    form: "wide",
    units: "2-3",
    weights: [60, 40],
    questions: ["rule"],
    answers: { rule: "best" },
    scores: [
      [92, 1],
      [86.67, 2],
    ],
  },
  {
    name: "wide: the full name and its weight in two rows; a column without a weight is asked about",
    sheets: {
      Sheet1: [
        ["单位", "人口", "质量", "效率"],
        [N, "(万人)", "(60%)", "(40%)"],
        ["甲", 50, 90, 80],
        ["乙", 60, 70, 100],
      ],
    },
    form: "wide",
    units: "3-4",
    weights: [60, 40],
    questions: ["leftOut"],
    answers: { leftOut: "yes" },
    scores: [
      [86, 1],
      [82, 2],
    ],
  },
  {
    name: "wide: classes merged over their units, subtotals between them",
    sheets: {
      Sheet1: [
        ["类别", "单位", "质量(60%)", "效率(40%)"],
        ["一类", "甲", 90, 80],
        [N, "乙", 70, 100],
        [N, "小计", 160, 180],
        ["二类", "丙", 90, 80],
        [N, "丁", 70, 100],
        [N, "总计", 320, 360],
      ],
    },
    merges: { Sheet1: ["A2:A4", "A5:A7"] },
    form: "wide",
    units: "2-6",
    weights: [60, 40],
    questions: [],
    answers: {},
    scores: [
      [86, 1],
      [82, 2],
      [86, 1],
      [82, 2],
    ],
  },
  {
    name: "wide: a printed mean of equal weights",
    sheets: {
      Sheet1: [
        ["单位", "一季度", "二季度", "平均"],
        ["甲", 90, 80, 85],
        ["乙", 70, 95, 82.5],
        ["丙", 60, 60, 60],
      ],
    },
    form: "wide",
    units: "2-4",
    weights: [1, 1],
    questions: [],
    scores: [
      [85, 1],
      [82.5, 2],
      [60, 3],
    ],
  },
];
