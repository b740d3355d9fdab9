import { gradeSuggested, prepare } from "../../../src/taskpane/model/gradeSteps";
import { PaneModel } from "../../../src/taskpane/model/paneModel";
import { seal, unseal } from "../../../src/taskpane/model/sealSteps";
import { write } from "../../../src/taskpane/model/writeSteps";
import type { MemoryWorkbook } from "../../memory/memoryWorkbook";
import { WorkbookError } from "../../../src/workbook/workbookError";
import { memoryHost } from "../harness/memoryHost";
import { workbookFor } from "../harness/workbooks";

async function open(kind: string): Promise<{ pane: PaneModel; workbook: MemoryWorkbook }> {
  const workbook = await workbookFor(kind);
  const pane = new PaneModel(workbook, memoryHost());
  await pane.look();
  return { pane, workbook };
}

const names = async ({ cells }: MemoryWorkbook): Promise<string[]> =>
  (await cells.list()).map(({ name }) => name);

it("previews first, writes then, and takes back", async () => {
  const { pane, workbook } = await open("section-kpi");
  const before = await names(workbook);
  await prepare(pane, undefined);
  const { grading, preview, isWritten } = pane.store.get();
  expect(grading).toBeDefined();
  expect(preview!.rows).toHaveLength(grading!.read.data.units.length);
  expect(isWritten).toBe(false);
  expect(await names(workbook)).toEqual(before);
  await write(pane);
  expect(pane.store.get()).toMatchObject({ isWritten: true, notice: { kind: "success" } });
  expect(workbook.store.selection?.sheet).toBe("结果");
  await pane.takeBack();
  expect(await names(workbook)).toEqual(before);
  expect(pane.store.get()).toMatchObject({ grading: undefined, kept: [] });
});

it("reads last year's table as proposed: one unit lacks a mark, the others get a draft", async () => {
  const { pane, workbook } = await open("foreign");
  const { assessment } = pane.store.get();
  if (assessment?.kind !== "foreign") throw new Error("Not recognised");
  await gradeSuggested(pane, assessment.proposal.chosen!);
  const state = pane.store.get();
  expect(state.page).toBe("grade");
  expect(state.grading?.isDraft).toBe(true);
  expect(state.preview!.rows.filter(({ status }) => status === "incomplete")).toHaveLength(1);
  const own = await workbook.cells.read("2025年度");
  await prepare(pane, {
    ...state.mapping!,
    settings: { ...state.mapping!.settings, missing: "zero" },
  });
  expect(pane.store.get().grading?.isDraft).toBe(false);
  await write(pane);
  expect(await workbook.cells.read("2025年度")).toEqual(own);
  await pane.look();
  expect(pane.store.get().assessment?.kind).toBe("mapped");
});

it("leaves the workbook as it was when writing fails, and says so", async () => {
  const { pane, workbook } = await open("section-kpi");
  await prepare(pane, undefined);
  const before = await names(workbook);
  jest
    .spyOn(workbook.sheets, "render")
    .mockRejectedValueOnce(new WorkbookError("workbookProtected"));
  await write(pane);
  expect(pane.store.get()).toMatchObject({ isWritten: false, busy: undefined });
  expect(pane.store.get().notice).toMatchObject({ kind: "error" });
  expect(pane.store.get().notice!.text["zh-CN"]).toContain("工作簿结构受保护");
  expect(await names(workbook)).toEqual(before);
});

it("keeps an error that nobody foresaw for the diagnostics", async () => {
  const { pane, workbook } = await open("section-kpi");
  jest.spyOn(workbook.cells, "list").mockRejectedValueOnce(new TypeError("secret cell text"));
  await prepare(pane, undefined);
  expect(pane.errors).toHaveLength(1);
  expect(pane.store.get().notice!.text["zh-CN"]).not.toContain("secret");
});

it("seals what was published, notices a change and can break the seal", async () => {
  const { pane, workbook } = await open("section-kpi");
  await prepare(pane, undefined);
  await write(pane);
  await seal(pane);
  expect(pane.store.get().seal).toMatchObject({ date: "2026-12-31", count: 1, differences: [] });
  await workbook.cells.write("结果", 3, 2, [["改"]]);
  await pane.look();
  expect(pane.store.get().seal?.differences).toHaveLength(1);
  await unseal(pane, "漏报一项");
  expect(pane.store.get().seal).toBeUndefined();
});

it("does one thing at a time, tells how far it is and can be cancelled", async () => {
  const { pane } = await open("empty");
  const what = { "zh-CN": "慢", "en-US": "slow" };
  const running = pane.run(
    what,
    async ({ onProgress, signal }) => {
      onProgress!(1, 3);
      expect(pane.store.get().busy).toMatchObject({ what, done: 1, total: 3 });
      pane.store.get().busy!.cancel!();
      return signal!.aborted;
    },
    true,
  );
  expect(await pane.run(what, async () => "second")).toBeUndefined();
  expect(await running).toBe(true);
  expect(pane.store.get().busy).toBeUndefined();
});
