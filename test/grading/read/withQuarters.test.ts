import type { CellValue } from "../../../src/workbook/cell";
import { graded, type Office, type Rows } from "../office";

/** 20 % by the quarters; 80 % is 0, so that the total is what they give. */
const INDICATORS: Rows = [
  ["编码", "指标名称", "权重", "数据来源"],
  ["Q", "季度考核", "20%", "季度得分"],
  ["K", "年终考核", "80%", null],
];
const score = (unit: string, quarter: CellValue, points: CellValue) => [unit, quarter, points];
const QUARTERS: Rows = [
  ["单位", "季度", "得分"],
  score("甲局", "一季度", 84),
  score("甲局", "二季度", 90),
  score("甲局", "三季度", 78.5),
  score("甲局", "四季度", 88),
];

function office(quarters: Rows, more: Partial<Office> = {}): Office {
  const { more: sheets = {}, ...rest } = more;
  return {
    settings: [["小数位数", 3]],
    indicators: INDICATORS,
    data: [
      ["单位", "K"],
      ["甲局", 0],
    ],
    more: { 季度得分: quarters, ...sheets },
    ...rest,
  };
}

it("gives the mean of the published quarters: 85.125, at 20 % 17.025", async () => {
  const { scores } = await graded(office(QUARTERS));
  expect(scores).toEqual([17.025]);
});

it("weighs the quarters as the scheme says, which is part of its fingerprint", async () => {
  const weights = [0.1, 0.2, 0.3, 0.4].map((weight, index) => [
    `季度权重:${["一", "二", "三", "四"][index]!}季度`,
    weight,
  ]);
  const weighed = await graded(office(QUARTERS, { settings: [["小数位数", 3], ...weights] }));
  // 8.4 + 18 + 23.55 + 35.2 = 85.15; × 0.2
  expect(weighed.scores).toEqual([17.03]);
  const plain = await graded(office(QUARTERS));
  const open = await graded(
    office(QUARTERS, {
      settings: [
        ["小数位数", 3],
        ["绿灯线", 0.95],
      ],
    }),
  );
  expect(weighed.grading.fingerprint).not.toBe(plain.grading.fingerprint);
  expect(open.grading.fingerprint).toBe(plain.grading.fingerprint);
});

it("asks for a quarter that is missing, unless the unit is new", async () => {
  const late = QUARTERS.filter((_, index) => index === 0 || index > 2);
  const { findings } = await graded(office(late));
  expect(findings).toContainEqual({ level: "error", code: "quarterScoreMissing", at: "数据!A2" });
  const lineage: Rows = [
    ["上年单位", "本年单位", "方式"],
    [null, "甲局", "新组建"],
  ];
  const { scores } = await graded(office(late, { more: { 沿革: lineage } }));
  // (78.5 + 88) ÷ 2 = 83.25; × 0.2
  expect(scores).toEqual([16.65]);
});

it("tells a value in 数据, which goes before, a score given twice, and a unit that is not there", async () => {
  const data: Rows = [
    ["单位", "K", "Q"],
    ["甲局", 0, 90],
  ];
  const typed = await graded(office(QUARTERS, { data }));
  expect(typed.scores).toEqual([18]);
  expect(typed.findings).toContainEqual({
    level: "warning",
    code: "quarterAndGiven",
    at: "数据!C2",
  });
  const twice = await graded(office([...QUARTERS, score("甲局", 4, 87)]));
  expect(twice.findings).toContainEqual({
    level: "error",
    code: "quarterScoreTwice",
    at: "季度得分!C6",
  });
  const other = await graded(office([...QUARTERS, score("丙局", 4, 87)]));
  expect(other.findings).toContainEqual({
    level: "warning",
    code: "unitUnknown",
    at: "季度得分!A6",
  });
});
