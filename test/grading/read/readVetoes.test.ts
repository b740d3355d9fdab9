import { graded, type Rows } from "../office";

const DATA: Rows = [
  ["单位", "K1"],
  ["甲局", 95],
  ["乙局", 94],
];
const vetoes = (effect: string, date: string | null = "2026-05-01"): Rows => [
  ["单位", "事项", "效果", "依据", "日期"],
  ["甲局", "较大事故", effect, "条例", date],
];

it.each<{ word: string; settings: Rows; grade: string; isTold: boolean }>([
  { word: "一票否决", settings: [], grade: "待改进", isTold: true },
  { word: "一票否决", settings: [["一票否决后果", "末等"]], grade: "待改进", isTold: false },
  { word: "一票否决", settings: [["一票否决后果", "取消评优"]], grade: "良好", isTold: false },
  { word: "定为末等", settings: [["一票否决后果", "取消评优"]], grade: "待改进", isTold: false },
  { word: "取消评优", settings: [], grade: "良好", isTold: false },
  { word: "一票否优", settings: [], grade: "良好", isTold: false },
])("$word with $settings gives $grade", async ({ word, settings, grade, isTold }) => {
  const { grades, findings } = await graded({ settings, data: DATA, vetoes: vetoes(word) });
  expect(grades![0]).toBe(grade);
  const told = findings.filter(({ code }) => code === "vetoConsequenceMissing");
  expect(told).toEqual(
    isTold ? [{ level: "warning", code: "vetoConsequenceMissing", at: "否决!C2" }] : [],
  );
});

it("an indicator that vetoes follows the same word", async () => {
  const { grades } = await graded({
    settings: [["一票否决后果", "取消评优"]],
    indicators: [
      ["编码", "指标名称", "权重", "类别", "计分方法"],
      ["K1", "总评", "100%", null, null],
      ["C1", "安全事故", null, "C", "否决"],
    ],
    data: [
      ["单位", "K1", "C1"],
      ["甲局", 95, 1],
      ["乙局", 94, 0],
    ],
  });
  expect(grades).toEqual(["良好", "优秀"]);
});

it("a veto outside the period does not count and is told, an undated one is an error", async () => {
  const settings: Rows = [["考核年度", 2026]];
  const before = await graded({ settings, data: DATA, vetoes: vetoes("取消评优", "2025-05-01") });
  expect(before.grades![0]).toBe("优秀");
  expect(before.findings).toContainEqual({
    level: "warning",
    code: "outsidePeriod",
    at: "否决!E2",
  });
  const undated = await graded({ settings, data: DATA, vetoes: vetoes("取消评优", null) });
  expect(undated.findings).toContainEqual({ level: "error", code: "dateMissing", at: "否决!E2" });
});
