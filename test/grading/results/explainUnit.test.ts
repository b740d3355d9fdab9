import { prepareGrading } from "../../../src/grading/gradeWorkbook";
import { explainUnit } from "../../../src/grading/results/explainUnit";
import type { CellValue } from "../../../src/workbook/cell";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";

const GRADES = [
  ["等次", "下限"],
  ["优秀", 90],
  ["良好", 80],
  ["合格", 60],
  ["待改进", 0],
];

async function stepsOf(sheets: Record<string, CellValue[][]>): Promise<(unit: number) => string[]> {
  const { grading, findings } = await prepareGrading(
    createMemoryWorkbook({ 等次: GRADES, ...sheets }),
  );
  expect(
    findings.filter(({ level }) => level === "error").map((each) => each.message("zh-CN")),
  ).toEqual([]);
  return (unit) => explainUnit(grading!, unit).map(({ text }) => text["zh-CN"]);
}

const RATED: Record<string, CellValue[][]> = {
  方案: [
    ["项目", "值"],
    ["格式版本", 1],
    ["来源权重:上级", 40],
    ["来源权重:群众", 60],
    ["去高去低", 1],
    ["来源缺失", "均值"],
    ["票值:优秀", 100],
    ["票值:良好", 80],
    ["票值:合格", 60],
    ["票值:待改进", 40],
  ],
  指标: [
    ["编码", "指标名称", "权重"],
    ["K1", "履职测评", 100],
  ],
  数据: [
    ["单位", "状态", "状态原因"],
    ["甲", null, null],
    ["乙", null, null],
    ["丙", "不参加考核", "援藏未满半年"],
  ],
  评分: [
    [
      "单位",
      "编码",
      "来源",
      "评分",
      "票:优秀",
      "票:良好",
      "票:合格",
      "票:待改进",
      "收回",
      "有效",
      "弃权",
    ],
    ...[80, 85, 90, 95, 60].map((mark) => ["甲", "K1", "上级", mark, ...Array<null>(7).fill(null)]),
    ["甲", "K1", "群众", null, 6, 2, 1, 1, 12, 10, 1],
    ["乙", "K1", "上级", 90, ...Array<null>(7).fill(null)],
    ["乙", "K1", "上级", 70, ...Array<null>(7).fill(null)],
  ],
};

it("tells of each source its ratings or ballots, its weight, and what was left out", async () => {
  const steps = await stepsOf(RATED);
  // (80+85+90)÷3 = 85; (600+160+60+40)÷10 = 86, one of 12 ballots abstained and one is invalid; 34+51.6.
  expect(steps(0).slice(0, 3)).toEqual([
    "履职测评·上级：5 个评分，去掉最高、最低各 1 个，平均 85，来源权重 40%",
    "履职测评·群众：优秀 6、良好 2、合格 1、待改进 1，有效票 10，弃权 1，废票 1，折合 86，来源权重 60%",
    "履职测评：各来源合成 85.6",
  ]);
});

it("never shows what one or two raters gave, and says whose mean stands for a source", async () => {
  const steps = await stepsOf(RATED);
  // 90 and 70 make 80; the others' 86 stands for the ballots: 32+51.6.
  expect(steps(1).slice(0, 3)).toEqual([
    "履职测评·上级：2 个评分，不足 3 个，平均不单列，来源权重 40%",
    "履职测评·群众：没有评分，取本类 1 个单位的平均 86，来源权重 60%",
    "履职测评：各来源合成 83.6",
  ]);
  expect(steps(1)[0]).not.toMatch(/80|90|70/);
});

it("gives the reason of a status", async () => {
  const steps = await stepsOf(RATED);
  expect(steps(2)).toEqual([
    "不参加考核：不计入名额基数，不计分、不定等次、不排名次。原因：援藏未满半年",
  ]);
});

it("tells what was reported and why less was confirmed, and whose mean stands for a blank", async () => {
  const steps = await stepsOf({
    指标: [
      ["编码", "指标名称", "权重", "缺项处理"],
      ["K1", "重点工作", 50, null],
      ["K2", "满意度", 50, "均值"],
    ],
    数据: [
      ["单位", "K1", "K2", "自报:K1", "核减原因:K1"],
      ["甲局", 92, 80, 95, "台账缺两项"],
      ["乙局", 90, 90, 90, null],
      ["丙局", 88, "缺", 89, null],
    ],
  });
  expect(steps(0)[0]).toBe("重点工作：自报 95，核定 92，原因：台账缺两项");
  expect(steps(1)[0]).not.toContain("自报");
  expect(steps(2)[0]).toBe("重点工作：自报 89，核定 88，没有写核减原因");
  // (80+90)÷2
  expect(steps(2)).toContain("满意度：未报，按规定取本类 2 个单位的平均 85（甲局、乙局）");
});

it("says with whom a unit waits for a place", async () => {
  const steps = await stepsOf({
    等次: GRADES.map((row, at) => [...row, ["名额", 2, null, null, null][at]!]),
    指标: [
      ["编码", "指标名称", "权重"],
      ["K1", "综合", 100],
    ],
    数据: [
      ["单位", "K1"],
      ["甲局", 95],
      ["乙局", 93.5],
      ["丙局", 93.5],
      ["丁局", 92],
    ],
  });
  expect(steps(1).join("\n")).toContain(
    "“优秀”名额 2 个，2 个因同分等次未定（与丙局同分），待研究",
  );
});
