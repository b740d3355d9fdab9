import { prepareGrading } from "../../src/grading/gradeWorkbook";
import { numberOfTicks } from "../../src/scoring/numbers/round";
import type { Finding } from "../../src/grading/findings/finding";
import type { CellValue } from "../../src/workbook/cell";
import { createMemoryWorkbook } from "../memory/createMemoryWorkbook";

const GRADES: CellValue[][] = [
  ["等次", "下限"],
  ["优秀", 90],
  ["合格", 0],
];
const INDICATORS: CellValue[][] = [
  ["编码", "指标名称", "权重"],
  ["K1", "民主测评", "100%"],
];
const DATA: CellValue[][] = [
  ["单位", "类别"],
  ["甲局", "一类"],
  ["乙局", "一类"],
];

async function totals(settings: CellValue[][], ratings: CellValue[][]) {
  const workbook = createMemoryWorkbook({
    方案: [["项目", "值"], ...settings],
    指标: INDICATORS,
    等次: GRADES,
    数据: DATA,
    评分: ratings,
  });
  const { grading, findings } = await prepareGrading(workbook);
  const of = (wanted: Finding["level"]): string[] =>
    findings
      .filter(({ level }) => level === wanted)
      .map(({ code, sheet, address }) => `${code} ${sheet}!${address}`);
  const scores = grading
    ? [...grading.appraisal.score].map((ticks) => numberOfTicks(ticks, 2))
    : [];
  return {
    errors: of("error"),
    warnings: of("warning"),
    scores,
  };
}

const HEADER: CellValue[] = ["单位", "编码", "来源", "评委", "评分"];
const WEIGHTS: CellValue[][] = [
  ["来源权重:上级", "60%"],
  ["来源权重:群众", "40%"],
];

it("weighs the means of the sources", async () => {
  const ratings = [
    HEADER,
    ["甲局", "K1", "上级", "01", 90],
    ["甲局", "K1", "上级", "02", 92],
    ["甲局", "K1", "群众", "03", 80],
    ["乙局", "K1", "上级", "01", 70],
    ["乙局", "K1", "群众", "03", 60],
  ];
  expect(await totals(WEIGHTS, ratings)).toMatchObject({ errors: [], scores: [86.6, 66] });
});

it("leaves out the highest and the lowest of five ratings and more", async () => {
  const marks = [79, 85, 88, 90, 95];
  const ratings = [
    HEADER,
    ...["甲局", "乙局"].flatMap((unit) =>
      marks.map((mark, at) => [unit, "K1", "专家", `0${at}`, mark]),
    ),
  ];
  const { scores } = await totals([["去高去低", 1]], ratings);
  expect(scores).toEqual([87.67, 87.67]);
});

it("refuses a source without ratings at its unit unless the scheme says otherwise", async () => {
  const ratings = [
    HEADER,
    ["甲局", "K1", "上级", "01", 90],
    ["甲局", "K1", "群众", "03", 80],
    ["乙局", "K1", "上级", "01", 70],
  ];
  const { errors } = await totals(WEIGHTS, ratings);
  expect(errors).toContain("sourceMissing 评分!A4");
  const reweighted = await totals([...WEIGHTS, ["来源缺失", "剔除"]], ratings);
  expect(reweighted).toMatchObject({ errors: [], scores: [86, 70] });
});

it("counts ballots: votes × value ÷ valid votes, and checks that they add up", async () => {
  const header = [
    "单位",
    "编码",
    "来源",
    "票:优秀",
    "票:良好",
    "票:合格",
    "票:待改进",
    "发出",
    "收回",
    "有效",
    "弃权",
  ];
  const ratings = [
    header,
    ["甲局", "K1", "群众", 6, 2, 1, 1, 14, 12, 10, 1],
    ["乙局", "K1", "群众", 5, 5, 0, 0, 12, 10, 10, 0],
  ];
  // (600 + 160 + 60 + 40) ÷ 10; one ballot of 甲局 is invalid.
  expect(await totals([], ratings)).toMatchObject({ errors: [], scores: [86, 90] });
  const wrong = [header, ["甲局", "K1", "群众", 6, 2, 1, 1, 14, 9, 9, 0], ratings[2]!];
  expect((await totals([], wrong)).errors).toContain("ballotCounts 评分!D2");
});

it("says where ballots are counted that do not add up, or that nobody gave a vote for", async () => {
  const header = ["单位", "编码", "来源", "评分", "票:优秀", "票:良好", "收回", "有效"];
  const ratings = [
    header,
    ["甲局", "K1", "群众", null, 6, 2, null, 9],
    ["乙局", "K1", "群众", 90, null, null, 12, null],
  ];
  const { errors, warnings } = await totals([], ratings);
  expect(errors).toContain("validBallots 评分!E2");
  expect(warnings).toContain("ballotWithoutVotes 评分!G3");
});

it("names a source that has no weight and a code that is no indicator", async () => {
  const ratings = [HEADER, ["甲局", "K1", "媒体", "01", 90], ["乙局", "K9", "上级", "01", 90]];
  const { errors } = await totals(WEIGHTS, ratings);
  expect(errors).toContain("sourceUnknown 评分!A2");
  expect(errors).toContain("codeUnknown 评分!B3");
});
