import { graded, type Rows } from "../office";

const INDICATORS: Rows = [
  ["编码", "指标名称", "权重", "类别", "计分方法", "目标"],
  ["K1", "总评", "100%", null, null, null],
  ["C01", "信访积案", null, "C", "扣分", null],
];
const DATA: Rows = [
  ["单位", "K1", "C01"],
  ["甲局", 97, 1],
  ["乙局", 94, 0],
];
const grades = (conditions: string): Rows => [
  ["等次", "下限", "名额", "条件"],
  ["优秀", 90, 1, conditions],
  ["良好", 80, null, null],
  ["待改进", 0, null, null],
];
const indicators: Rows = INDICATORS.map((row, at) =>
  at === 2 ? ["C01", "信访积案", null, "C", "直接评分", null] : row,
);

it.each([
  { conditions: "", expected: ["优秀", "良好"] },
  { conditions: "C01=0", expected: ["良好", "优秀"] },
  { conditions: "信访积案＝0；总评≥94", expected: ["良好", "优秀"] },
  { conditions: "总评>94", expected: ["优秀", "良好"] },
  { conditions: "C类均达标", expected: ["良好", "优秀"] },
  { conditions: "all C met; K1 >= 94.5", expected: ["良好", "良好"] },
])("“$conditions” gives $expected", async ({ conditions, expected }) => {
  const { grades: found } = await graded({
    indicators,
    grades: grades(conditions),
    data: DATA,
  });
  expect(found).toEqual(expected);
});

it.each([
  { conditions: "满意度要高", code: "conditionUnreadable" },
  { conditions: "满意度≥85", code: "conditionIndicatorUnknown" },
  { conditions: "K1≥85分", code: "conditionUnreadable" },
])("“$conditions” is an error at its cell", async ({ conditions, code }) => {
  const { findings } = await graded({ indicators, grades: grades(conditions), data: DATA });
  expect(findings).toContainEqual({ level: "error", code, at: "等次!D2" });
});

it("names which condition was missed", async () => {
  const { grading } = await graded({
    indicators,
    grades: grades("C01=0"),
    data: DATA,
  });
  const { notesOf } = await import("../../../src/grading/results/notes");
  expect(notesOf(grading, 0, "zh-CN")).toContain("未满足“优秀”评优条件：C01=0");
});
