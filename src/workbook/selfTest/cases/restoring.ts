import { expect } from "../expect";
import { selfTest, type SelfTestCase } from "../selfTestCase";
import { UNCALCULATED } from "../../cell";
import type { Workbook } from "../../workbook";
import { codeOf } from "../codeOf";
import { sheetOf } from "../adapter";
import { FULL_SHEET } from "../fullSheet";
import { until } from "../waits";

const names = async ({ cells }: Workbook): Promise<string[]> =>
  (await cells.list()).map(({ name }) => name);

export const RESTORING: readonly SelfTestCase[] = [
  selfTest(
    "puts the kept sheets back and takes away those that were missing, or says that it cannot",
    async (adapter) => {
      const { workbook } = adapter;
      const { sheets, cells, capabilities } = workbook;
      await sheets.render([FULL_SHEET, sheetOf("旁", [["不动"]])]);
      expect(await sheets.kept()).toEqual([]);
      if (!capabilities.restores) {
        expect(await codeOf(sheets.keep(["全套"]))).toBe("notPossibleHere");
        return;
      }
      const before = { names: await names(workbook), cells: await cells.read("全套") };
      await sheets.keep(["全套", "新"]);
      expect(await sheets.kept()).toEqual(["全套", "新"]);
      expect(await names(workbook)).toEqual(before.names);
      await sheets.render([sheetOf("全套", [["改"]]), sheetOf("新", [[1]])]);
      await cells.write("旁", 0, 1, [["后来写的"]]);
      const opened = await adapter.reopen();
      expect(await opened.sheets.kept()).toEqual(["全套", "新"]);
      await opened.sheets.restore();
      expect(await names(opened)).toEqual(before.names);
      expect(await opened.cells.read("全套")).toEqual(before.cells);
      expect((await opened.cells.list()).find(({ name }) => name === "全套")?.merges).toEqual(
        FULL_SHEET.merges,
      );
      expect((await opened.cells.read("旁")).values).toEqual([["不动", "后来写的"]]);
      expect(await opened.sheets.kept()).toEqual([]);
    },
  ),

  selfTest("keeps the last restore point only and leaves nothing behind", async ({ workbook }) => {
    const { sheets, cells, capabilities } = workbook;
    await sheets.render([sheetOf("甲", [[1]]), sheetOf("乙", [[1]])]);
    expect(await sheets.mend()).toBe(undefined);
    if (!capabilities.restores) return;
    await sheets.keep(["甲"]);
    await sheets.render([sheetOf("甲", [[2]])]);
    await sheets.keep(["甲", "乙"]);
    await sheets.render([sheetOf("甲", [[3]])]);
    await sheets.remove(["乙"]);
    await sheets.restore();
    expect((await cells.read("甲")).values).toEqual([[2]]);
    expect((await cells.read("乙")).values).toEqual([[1]]);
    expect(await sheets.mend()).toBe(undefined);
  }),

  selfTest("writes nothing once it is cancelled, and tells how far it is", async ({ workbook }) => {
    await workbook.sheets.render([sheetOf("甲", [[1]])]);
    const stopped = AbortSignal.abort();
    const writing = workbook.sheets.render([sheetOf("甲", [[2]])], { signal: stopped });
    expect(await codeOf(writing)).toBe("cancelled");
    expect((await workbook.cells.read("甲")).values).toEqual([[1]]);
    const told: [number, number][] = [];
    const onProgress = (done: number, total: number): number => told.push([done, total]);
    await workbook.sheets.render([sheetOf("甲", [[2]]), sheetOf("乙", [[3]])], { onProgress });
    const [done, total] = told.at(-1)!;
    expect(done).toBe(total);
  }),

  selfTest("writes formulas into single cells, or says that it cannot", async ({ workbook }) => {
    const { sheets, cells, capabilities } = workbook;
    await sheets.render([sheetOf("甲", [[1, 2, "文"]])]);
    const writing = cells.writeFormulas("甲", 0, 1, [["A1+1", undefined], ["HJ.GRADE(A1)"]]);
    if (!capabilities.formulas) {
      expect(await codeOf(writing)).toBe("notPossibleHere");
      return;
    }
    await writing;
    const { values, formulas } = await cells.read("甲");
    expect(formulas).toEqual([
      [null, "A1+1", null],
      [null, "HJ.GRADE(A1)", null],
    ]);
    expect(values[0]).toEqual([1, capabilities.calculates ? 2 : UNCALCULATED, "文"]);
  }),

  selfTest("tells of the selection until it is told to stop", async ({ workbook }) => {
    const { session, sheets, capabilities } = workbook;
    await sheets.render([sheetOf("甲", [[1]])]);
    if (!capabilities.selection) {
      expect(await codeOf(session.selected())).toBe("notPossibleHere");
      return;
    }
    const area = { row: 1, column: 2, rows: 3, columns: 1 };
    const seen: unknown[] = [];
    const stop = await session.watchSelection((selection) => seen.push(selection));
    await session.select("甲", area);
    expect(await session.selected()).toEqual({ sheet: "甲", area });
    await until(() => seen.length > 0);
    expect(seen).toEqual([{ sheet: "甲", area }]);
    stop();
    await session.select("甲", { ...area, row: 0 });
    expect(seen).toHaveLength(1);
  }),
];
