import { findAssessment } from "../../../src/grading/run/findAssessment";
import { sealRefusalSentence } from "../../../src/grading/run/sealRefusalSentence";
import { sealWorkbook } from "../../../src/grading/run/sealWorkbook";
import { breakSeal } from "../../../src/grading/seal/seal";
import { MAPPING_KEY } from "../../../src/grading/layout/mapping/mapping";
import { verifySeal } from "../../../src/grading/seal/verifySeal";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";
import type { MemoryWorkbook } from "../../memory/memoryWorkbook";
import type { CellValue } from "../../../src/workbook/cell";
import { put, said, SHEETS } from "../seal/sealedWorkbook";
import { written } from "./sample";

const DATE = "2026-12-31";
const valuesOf = (sheets: typeof SHEETS) => sheets as Record<string, readonly CellValue[][]>;

async function gradedWorkbook(sheets = SHEETS): Promise<MemoryWorkbook> {
  const workbook = createMemoryWorkbook(valuesOf(sheets));
  await written(workbook);
  return workbook;
}

async function refused(workbook: MemoryWorkbook): Promise<string> {
  const outcome = await sealWorkbook(workbook, undefined, DATE);
  if (outcome.kind === "sealed") throw new Error("Sealed");
  expect(await verifySeal(workbook)).toBeUndefined();
  return sealRefusalSentence(outcome)["zh-CN"];
}

it("seals results that are final", async () => {
  const workbook = await gradedWorkbook();
  expect(await sealWorkbook(workbook, undefined, DATE)).toEqual({
    kind: "sealed",
    isOnSheet: true,
  });
  expect(await said(workbook)).toContain("封存完好（2026-12-31");
});

it("refuses a workbook with errors, and says how many", async () => {
  const workbook = await gradedWorkbook();
  await put(workbook, "指标", "D2", "四十");
  expect(await refused(workbook)).toContain("还有 1 项错误，没有封存");
});

it("refuses a draft, results of other data, and a workbook without results", async () => {
  const workbook = await gradedWorkbook();
  await put(workbook, "数据", "C3", 70);
  expect(await refused(workbook)).toContain("对不上，没有封存");
  await put(workbook, "数据", "C3", "缺");
  expect(await refused(workbook)).toContain("还是草稿（预评分），没有封存");
  expect(await refused(createMemoryWorkbook(valuesOf(SHEETS)))).toContain("还没有结果，没有封存");
});

it("refuses as long as a tied unit has no decided grade, or a decision no document", async () => {
  // Two places of 优秀 in one class, and the second is tied.
  const 数据 = [
    ["单位", "K1", "K2", "K3", "K4"],
    ["甲局", 99, 100, 99, 0],
    ["乙局", 95, 100, 95, 0],
    ["丙局", 95, 100, 95, 0],
    ["丁局", 70, 80, 70, 4],
    ["戊局", 60, 70, 65, 6],
  ];
  const { 加减分: _ledger, 否决: _vetoes, ...rest } = SHEETS;
  const workbook = await gradedWorkbook({ ...rest, 数据 });
  expect(await refused(workbook)).toContain("乙局、丙局 待研究，还没有审定");
  const { values } = await workbook.cells.read("结果");
  const head = values.findIndex((line) => line.includes("审定等次"));
  const column = values[head]!.indexOf("审定等次");
  for (const [unit, grade] of [
    ["乙局", "优秀"],
    ["丙局", "良好"],
  ] as const) {
    const row = values.findIndex((line) => line.includes(unit));
    await workbook.cells.write("结果", row, column, [[grade]]);
  }
  expect(await refused(workbook)).toContain("2个审定缺文号，不能封存");
  const documents = values[head]!.indexOf("审定文号");
  for (const unit of ["乙局", "丙局"]) {
    const row = values.findIndex((line) => line.includes(unit));
    await workbook.cells.write("结果", row, documents, [["政考〔2026〕9号"]]);
  }
  expect(await sealWorkbook(workbook, undefined, DATE)).toMatchObject({ kind: "sealed" });
});

it("is not taken back with the grading: that stays to be taken back once the seal is broken", async () => {
  const workbook = await gradedWorkbook();
  const before = await workbook.sheets.kept();
  await sealWorkbook(workbook, undefined, DATE);
  expect(await workbook.sheets.kept()).toEqual(before);
  await breakSeal(workbook, "漏报一项");
  expect(await workbook.sheets.kept()).toEqual(before);
  expect(await verifySeal(workbook)).toBeUndefined();
});

it("lives in the copy alone where the structure of the workbook is protected", async () => {
  const workbook = await gradedWorkbook();
  workbook.store.isStructureProtected = true;
  expect(await sealWorkbook(workbook, undefined, DATE)).toEqual({
    kind: "sealed",
    isOnSheet: false,
  });
  expect(await workbook.cells.readState()).toBeUndefined();
  expect(await said(workbook)).toContain("封存完好");
});

describe("a sheet of the office's own layout", () => {
  const FOREIGN = {
    考核: [
      ["单位", "工作质量(60%)", "服务水平(40%)"],
      ["甲局", 92, 85],
      ["乙局", 81, 77],
      ["丙局", 95, 90],
    ],
  };

  async function sealed(): Promise<MemoryWorkbook> {
    const workbook = createMemoryWorkbook(FOREIGN);
    const found = await findAssessment(workbook);
    if (found.kind !== "foreign") throw new Error("Not recognised");
    const mapping = found.proposal.chosen!.mapping;
    await written(workbook, "values", mapping);
    expect(await sealWorkbook(workbook, mapping, DATE)).toMatchObject({ kind: "sealed" });
    return workbook;
  }

  it("is covered cell by cell, with its results", async () => {
    const workbook = await sealed();
    expect(await said(workbook)).toContain("封存完好");
    await put(workbook, "考核", "C3", 78);
    expect(await said(workbook)).toBe("封存后改动 1 处：考核!C3 77 → 78");
    await put(workbook, "考核", "C3", 77);
    await put(workbook, "结果", "F5", 99);
    expect(await said(workbook)).toMatch(/^封存后改动 1 处：结果!F5（.+）.* → 99$/);
  });

  it("is covered with how it is read, and read as it was sealed where that was dropped", async () => {
    const workbook = await sealed();
    const mapping = (await workbook.session.load(MAPPING_KEY))!;
    await workbook.session.store(MAPPING_KEY, undefined);
    expect(await said(workbook)).toContain("封存完好");
    const other = mapping.replace('"decimals":2', '"decimals":1');
    expect(other).not.toBe(mapping);
    await workbook.session.store(MAPPING_KEY, other);
    expect(await said(workbook)).toBe("封存后改动 1 处：“看看怎么识别的”里改过");
  });
});
