import type { Rows } from "./unseen";

const N = null;
export const UNITS_ABC: Rows = [
  ["甲局", 90, 80],
  ["乙局", 70, 100],
  ["丙局", 85, 85],
];

/** A small layout, what is recognised in it, and what its units get. */
export interface LayoutCase {
  readonly name: string;
  readonly sheets: Readonly<Record<string, Rows>>;
  readonly merges?: Readonly<Record<string, readonly string[]>>;
  readonly form: string;
  readonly units: string;
  readonly weights: readonly (number | null)[];
  readonly questions: readonly string[];
  readonly answers?: Readonly<Record<string, string>>;
  readonly scores: readonly (readonly [number, number])[];
}

/** The forms that are not a unit a row. */
export const FORM_CASES: readonly LayoutCase[] = [
  {
    name: "transposed: items in rows with weights, units in columns",
    sheets: {
      Sheet1: [
        ["考核指标", "权重", "甲局", "乙局", "丙局"],
        ["质量", "60%", 90, 70, 85],
        ["效率", "40%", 80, 100, 85],
      ],
    },
    form: "transposed",
    units: "C-E",
    weights: [0.6, 0.4],
    questions: [],
    scores: [
      [86, 1],
      [82, 3],
      [85, 2],
    ],
  },
  {
    name: "long: a row for each unit and indicator",
    sheets: {
      Sheet1: [
        ["单位", "指标", "权重", "得分"],
        ...UNITS_ABC.flatMap(([unit, a, b]) => [
          [unit!, "质量", 60, a!],
          [unit!, "效率", 40, b!],
        ]),
      ],
    },
    form: "long",
    units: "2-7",
    weights: [60, 40],
    questions: [],
    scores: [
      [86, 1],
      [82, 3],
      [85, 2],
    ],
  },
  {
    name: "a sheet a unit: the same form three times",
    sheets: Object.fromEntries(
      UNITS_ABC.map(([unit, a, b], index) => [
        `表${index + 1}`,
        [
          ["绩效评价表", N, N],
          ["被考核单位", unit!, N],
          ["指标", "权重", "得分"],
          ["质量", 0.6, a!],
          ["效率", 0.4, b!],
          ["总分", N, Number(a) * 0.6 + Number(b) * 0.4],
        ],
      ]),
    ),
    form: "sheets",
    units: "4-5",
    weights: [0.6, 0.4],
    questions: [],
    scores: [
      [86, 1],
      [82, 3],
      [85, 2],
    ],
  },
];
