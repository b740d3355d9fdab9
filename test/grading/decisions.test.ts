import { gradingSheets, prepareGrading } from "../../src/grading/gradeWorkbook";
import { kpiScheme } from "../../src/templates/kpiScheme/kpiScheme";
import { MemoryWorkbook } from "../memory/memoryWorkbook";

const STAMP = { date: "2026-12-31", version: "1" };

async function graded(): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook([]);
  await workbook.sheets.render(kpiScheme.sheets({ locale: "zh-CN", isScaled: true }));
  await grade(workbook);
  return workbook;
}

async function grade(workbook: MemoryWorkbook) {
  const { grading, findings } = await prepareGrading(workbook);
  await workbook.sheets.render(gradingSheets(grading!, STAMP, "values"));
  return findings;
}

/** The cells under a header of 结果, by unit. */
async function column(workbook: MemoryWorkbook, header: string) {
  const { values } = await workbook.cells.read("结果");
  const head = values.findIndex((row) => row.includes("单位"));
  const at = values[head]!.indexOf(header);
  const unit = values[head]!.indexOf("单位");
  const rows = values.slice(head + 1).filter((row) => row[unit] !== null);
  return { at, head, byUnit: new Map(rows.map((row) => [row[unit], row[at] ?? null])) };
}

it("keeps what the leading group decided when the results are computed again", async () => {
  const workbook = await graded();
  const { at, head } = await column(workbook, "审定等次");
  await workbook.cells.write("结果", head + 1, at, [["良好", "整改未完成", "政考〔2026〕9号"]]);
  const findings = await grade(workbook);
  expect((await column(workbook, "建议等次")).byUnit.get("市发改委")).toBe("优秀");
  expect((await column(workbook, "审定等次")).byUnit.get("市发改委")).toBe("良好");
  expect((await column(workbook, "审定理由")).byUnit.get("市发改委")).toBe("整改未完成");
  expect((await column(workbook, "审定文号")).byUnit.get("市发改委")).toBe("政考〔2026〕9号");
  expect(findings.map(({ code }) => code)).not.toContain("decisionWithoutReason");
});

it("flags a decision against the suggestion without a reason, and does not overwrite it", async () => {
  const workbook = await graded();
  const { at, head } = await column(workbook, "审定等次");
  await workbook.cells.write("结果", head + 1, at, [["良好"]]);
  const findings = await grade(workbook);
  expect(findings.map(({ code }) => code)).toContain("decisionWithoutReason");
  expect((await column(workbook, "审定等次")).byUnit.get("市发改委")).toBe("良好");
});
