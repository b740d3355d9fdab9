import { gradingSheets } from "../../../src/grading/gradeWorkbook";
import { graded, type Rows } from "../office";

const DATA: Rows = [
  ["单位", "状态", "K1"],
  ["甲局", null, 96],
  ["乙局", null, 95],
  ["丙局", null, 94],
  ["丁局", "不定档次", null],
];
const GRADES: Rows = [
  ["等次", "下限", "名额"],
  ["优秀", 90, 1],
  ["良好", 80, null],
  ["待改进", 0, null],
];
const results = (...rows: Rows): Rows => [
  ["单位", "建议等次", "审定等次", "理由", "文号"],
  ...rows,
];
const office = (...rows: Rows) => ({ grades: GRADES, data: DATA, results: results(...rows) });

it.each<{ name: string; row: Rows[number]; code: string }>([
  {
    name: "a grade that the scale lacks",
    row: ["甲局", "优秀", "特优", "研究", "1号"],
    code: "decisionUnknown",
  },
  {
    name: "more than there are places",
    row: ["乙局", "良好", "优秀", "研究", "1号"],
    code: "decidedOver",
  },
  {
    name: "a unit that is not graded",
    row: ["丁局", "不确定等次", "良好", "研究", "1号"],
    code: "decisionAbsent",
  },
])("$name stops the grading, at its cell", async ({ row, code }) => {
  const { findings, grading } = await graded(office(row));
  expect(findings).toContainEqual({ level: "error", code, at: "结果!C2" });
  expect(grading).toBeUndefined();
});

it("two decisions for one unit are an error at the second", async () => {
  const row: Rows[number] = ["甲局", "优秀", "优秀", null, "1号"];
  const { findings } = await graded(office(row, row));
  expect(findings).toContainEqual({ level: "error", code: "decisionTwice", at: "结果!C3" });
});

it("more than there are places, where the scheme names the document", async () => {
  const { grading } = await graded({
    ...office(["乙局", "良好", "优秀", "研究", "1号"]),
    settings: [["超名额依据:优秀", "某委发〔2026〕1号"]],
  });
  expect(grading.read.decisions.byUnit.get("乙局")!.decided).toBe("优秀");
});

it("a place that one loses can be another's", async () => {
  const { findings } = await graded(
    office(["甲局", "优秀", "良好", "研究", "1号"], ["乙局", "良好", "优秀", "研究", "1号"]),
  );
  expect(findings.filter(({ level }) => level === "error")).toEqual([]);
});

it("the decision of a unit that is gone is kept on its own sheet, and comes back with the unit", async () => {
  const first = await graded(office(["戊局", "良好", "优秀", "研究", "1号"]));
  expect(first.findings).toContainEqual({
    level: "warning",
    code: "decisionUnmatched",
    at: "结果!C2",
  });
  const stamp = { date: "2026-12-31", version: "1" };
  await first.workbook.sheets.render(gradingSheets(first.grading, stamp, "values"));
  const { values } = await first.workbook.cells.read("未对应的审定");
  expect(values.at(-1)).toEqual(["戊局", "良好", "优秀", "研究", "1号"]);

  const kept = values.slice(2);
  const second = await graded({ grades: GRADES, data: DATA, unmatched: kept });
  expect(second.grading.read.decisions.unmatched.map(({ unit }) => unit)).toEqual(["戊局"]);
  const back: Rows = [...DATA, ["戊局", null, 97]];
  const third = await graded({ grades: GRADES, data: back, unmatched: kept });
  expect(third.grading.read.decisions.byUnit.get("戊局")!.decided).toBe("优秀");
  expect(third.grading.read.decisions.unmatched).toEqual([]);
});
