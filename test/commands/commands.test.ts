import { COMMANDS } from "../../src/commands/commandTable";
import type { Command } from "../../src/commands/command";
import { offerGrading } from "../../src/grading/run/gradingOffer";
import { storeSeal } from "../../src/grading/seal/seal";
import { TEMPLATES } from "../../src/templates";
import type { CellValue } from "../../src/workbook/cell";
import { createMemoryWorkbook } from "../memory/createMemoryWorkbook";
import type { MemoryWorkbook } from "../memory/memoryWorkbook";
import {
  gradedSample,
  sampleWithForeignResults,
  sampleWorkbook,
  STAMP,
} from "../grading/run/sample";

async function run(name: string, workbook: MemoryWorkbook) {
  const command: Command = await COMMANDS[name]!();
  return command({ workbook, stamp: STAMP });
}

async function namesOf({ cells }: MemoryWorkbook): Promise<string[]> {
  return (await cells.list()).map(({ name }) => name);
}

describe("grade", () => {
  it("writes and shows the results where nothing is wrong", async () => {
    const workbook = await sampleWorkbook();
    expect(await run("grade", workbook)).toBeUndefined();
    expect(await namesOf(workbook)).toContain("结果");
    expect((await workbook.session.selected())?.sheet).toBe("结果");
  });

  it("writes again over its own results", async () => {
    const workbook = await gradedSample();
    expect(await run("grade", workbook)).toBeUndefined();
  });

  it.each<{ name: string; sheets: Record<string, CellValue[][]>; page: string }>([
    { name: "an empty workbook: templates", sheets: { Sheet1: [] }, page: "templates" },
    { name: "a sheet without an assessment", sheets: { 表: [["你好"]] }, page: "grade" },
    {
      name: "a sheet of the office's own",
      sheets: {
        表: [
          ["单位", "质量(60%)", "效率(40%)"],
          ["甲", 90, 80],
          ["乙", 80, 90],
        ],
      },
      page: "grade",
    },
  ])("opens the pane for $name", async ({ sheets, page }) => {
    const workbook = createMemoryWorkbook(sheets);
    const before = await namesOf(workbook);
    expect(await run("grade", workbook)).toMatchObject({ page });
    expect(await namesOf(workbook)).toEqual(before);
  });

  it("leaves the workbook alone and opens the checks where an error stands in the way", async () => {
    const workbook = await sampleWorkbook();
    const { rows, columns } = (await workbook.cells.list()).find(({ name }) => name === "数据")!;
    await workbook.cells.write("数据", rows - 1, columns - 1, [["坏"]]);
    expect(await run("grade", workbook)).toEqual({ page: "grade" });
    expect(await namesOf(workbook)).not.toContain("结果");
  });

  it("does not replace a sheet 结果 that is not ours", async () => {
    const workbook = await sampleWithForeignResults();
    const request = await run("grade", workbook);
    expect(request).toMatchObject({ page: "grade", notice: { kind: "warning" } });
    expect(request?.notice?.text["zh-CN"]).toContain("不是衡绩写的");
    expect((await workbook.cells.read("结果")).values).toEqual([["领导的表"], ["不动"]]);
  });

  it("shows what would change before it replaces results", async () => {
    const workbook = await gradedSample();
    const { values } = await workbook.cells.read("结果");
    const score = values[2]!.indexOf("总分");
    await workbook.cells.write("结果", 3, score, [[99]]);
    const request = await run("grade", workbook);
    expect(request).toMatchObject({ page: "grade", notice: { kind: "warning" } });
    expect(request?.notice?.text["zh-CN"]).toContain("看过下面的变化");
    expect((await workbook.cells.read("结果")).values[3]![score]).toBe(99);
  });

  it.each(TEMPLATES.map(({ id }) => id))("grades what the pane grades: %s", async (id) => {
    const workbook = await sampleWorkbook(id);
    const pane = await offerGrading(workbook, undefined, { isDraft: true });
    expect(await run("grade", workbook)).toEqual(pane.grading ? undefined : { page: "grade" });
    expect((await namesOf(workbook)).includes("计算过程")).toBe(pane.grading !== undefined);
  });

  it("does not write over sealed results", async () => {
    const workbook = await gradedSample();
    await storeSeal(workbook, undefined, "2026-12-31");
    const request = await run("grade", workbook);
    expect(request).toMatchObject({ page: "grade", notice: { kind: "warning" } });
    expect(request?.notice?.text["zh-CN"]).toContain("2026-12-31");
  });
});

describe("nativeFormulas", () => {
  it("writes the results as formulas", async () => {
    const workbook = await gradedSample();
    expect(await run("nativeFormulas", workbook)).toBeUndefined();
    const { formulas } = await workbook.cells.read("结果");
    expect(formulas.flat().some((formula) => formula !== null)).toBe(true);
  });
});

describe("takeBack", () => {
  it("brings the sheets back and says which", async () => {
    const workbook = await sampleWorkbook();
    const before = await namesOf(workbook);
    await run("grade", workbook);
    const request = await run("takeBack", workbook);
    expect(request?.notice).toEqual({
      kind: "success",
      text: {
        "zh-CN": "已撤销，恢复到操作之前：结果、计算过程、检查",
        "en-US": "Taken back; as before: 结果, 计算过程, 检查",
      },
    });
    expect(await namesOf(workbook)).toEqual(before);
  });

  it("leaves sealed results alone and says what to do", async () => {
    const workbook = await gradedSample();
    await storeSeal(workbook, undefined, "2026-12-31");
    const request = await run("takeBack", workbook);
    expect(request).toMatchObject({ page: "grade", notice: { kind: "warning" } });
    expect(request?.notice?.text["zh-CN"]).toContain("先在窗格的“评分”页解除封存");
    expect(await namesOf(workbook)).toContain("结果");
  });

  it("says that there is nothing to take back", async () => {
    const request = await run("takeBack", createMemoryWorkbook({ 表: [[1]] }));
    expect(request?.notice).toMatchObject({ kind: "warning" });
    expect(request?.notice?.text["en-US"]).toContain("nothing to take back");
  });
});

const name = { error: "#NAME?" };
const brokenWorkbook = (isProtected: boolean) =>
  createMemoryWorkbook(
    { 表: [[name, 5]] },
    { 表: { formulas: [["HJ.SCORE(A1)", "HJ.SCORE(B1)"]], isProtected } },
  );

it.each([
  {
    name: "repairFormulas writes again",
    command: "repairFormulas",
    workbook: () => brokenWorkbook(false),
    notice: { kind: "success", text: "已重新写入 1 个 HJ 公式" },
  },
  {
    name: "repairFormulas leaves protected sheets alone",
    command: "repairFormulas",
    workbook: () => brokenWorkbook(true),
    notice: {
      kind: "warning",
      text: "表!A1 在受保护的工作表上，没有改动，请先在“审阅”中撤销工作表保护",
    },
  },
  {
    name: "repairFormulas with nothing to do",
    command: "repairFormulas",
    workbook: () => createMemoryWorkbook({ 表: [[1]] }),
    notice: { kind: "success", text: "没有需要修复的公式" },
  },
  {
    name: "freezeToValues keeps what fails",
    command: "freezeToValues",
    workbook: () => brokenWorkbook(false),
    notice: {
      kind: "warning",
      text: "已把 1 个 HJ 公式换成数值，可用“撤销评分”恢复；表!A1 显示错误，保留为公式，请先改正",
    },
  },
])("$name", async ({ command, workbook, notice }) => {
  const request = await run(command, workbook());
  expect(request).toMatchObject({ page: "start", notice: { kind: notice.kind } });
  expect(request?.notice?.text["zh-CN"]).toBe(notice.text);
});
