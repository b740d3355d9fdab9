import { prepare } from "../../../src/taskpane/model/gradeSteps";
import { PaneModel } from "../../../src/taskpane/model/paneModel";
import { saveAsFile, write } from "../../../src/taskpane/model/writeSteps";
import type { MemoryWorkbook } from "../../memory/memoryWorkbook";
import { memoryHost } from "../harness/memoryHost";
import { workbookFor } from "../harness/workbooks";

const SAVING = { "zh-CN": "另存", "en-US": "Saving" };

/** A pane that shows the preview of a sample and listens to it, or to a workbook that tells of no changes. */
async function previewed(tells: boolean) {
  const workbook = await workbookFor("section-kpi");
  const capabilities = { ...workbook.capabilities, changes: tells };
  const host = memoryHost();
  const pane = new PaneModel(Object.assign(workbook, { capabilities }), host);
  const stop = pane.watchChanges();
  await pane.look();
  await prepare(pane, undefined);
  return { pane, workbook, host, stop };
}

async function firstMark({ cells }: MemoryWorkbook): Promise<readonly [number, number, number]> {
  const { values } = await cells.read("数据");
  for (const [row, line] of values.entries()) {
    const column = line.findIndex((value) => typeof value === "number");
    if (column >= 0) return [row, column, line[column] as number];
  }
  throw new Error("No mark");
}

const hasResults = async ({ cells }: MemoryWorkbook): Promise<boolean> =>
  (await cells.list()).some(({ name }) => name === "结果");

describe.each([{ tells: true }, { tells: false }])(
  "a workbook that tells of changes: $tells",
  ({ tells }) => {
    it("writes what stands there still", async () => {
      const { pane, workbook } = await previewed(tells);
      await write(pane);
      expect(pane.store.get()).toMatchObject({ isWritten: true, notice: { kind: "success" } });
      expect(await hasResults(workbook)).toBe(true);
    });

    it("previews changed marks first", async () => {
      const { pane, workbook } = await previewed(tells);
      const [row, column, mark] = await firstMark(workbook);
      const { preview } = pane.store.get();
      await workbook.userEnters("数据", row, column, mark - 5);
      await write(pane);
      expect(pane.store.get()).toMatchObject({ isWritten: false, notice: { kind: "warning" } });
      expect(pane.store.get().preview).not.toEqual(preview);
      expect(await hasResults(workbook)).toBe(false);
      await write(pane);
      expect(pane.store.get().isWritten).toBe(true);
    });

    it("a mark that was typed again as it was needs no second look", async () => {
      const { pane, workbook } = await previewed(tells);
      await workbook.userEnters("数据", ...(await firstMark(workbook)));
      await write(pane);
      expect(pane.store.get().isWritten).toBe(true);
    });

    it("hands out no file of changed marks", async () => {
      const { pane, workbook, host } = await previewed(tells);
      const [row, column, mark] = await firstMark(workbook);
      await workbook.userEnters("数据", row, column, mark - 5);
      await saveAsFile(pane, SAVING);
      expect(host.saved).toEqual([]);
      await saveAsFile(pane, SAVING);
      expect(host.saved).toHaveLength(1);
    });

    it("a file beside written results leaves them written", async () => {
      const { pane, host } = await previewed(tells);
      await write(pane);
      await saveAsFile(pane, SAVING);
      expect(host.saved).toHaveLength(1);
      expect(pane.store.get().isWritten).toBe(true);
    });
  },
);

it("a mark that is typed while the restore point is made keeps the results from being written", async () => {
  const { pane, workbook } = await previewed(true);
  const [row, column, mark] = await firstMark(workbook);
  const kept = { ...workbook.sheets };
  Object.assign(workbook.sheets, {
    keep: async (names: readonly string[]) => {
      await kept.keep(names);
      await workbook.userEnters("数据", row, column, mark - 5);
    },
  });
  await write(pane);
  expect(pane.store.get()).toMatchObject({ isWritten: false, notice: { kind: "warning" } });
  expect(await hasResults(workbook)).toBe(false);
});
