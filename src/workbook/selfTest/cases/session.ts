import type { Selection } from "../../workbook";
import { expect } from "../expect";
import { selfTest, type SelfTestCase } from "../selfTestCase";
import { codeOf } from "../codeOf";
import { both, sheetOf } from "../adapter";
import { until, word } from "../waits";

export const SESSION: readonly SelfTestCase[] = [
  selfTest("keeps small texts with the workbook", async (adapter) => {
    await adapter.workbook.sheets.render([sheetOf("甲", [["乙"]])]);
    const { session } = adapter.workbook;
    expect(await session.load("对应")).toBeUndefined();
    await session.store("对应", '{"a":"<&\\n𠮷>"}');
    await session.store("other", " 甲 ");
    await session.store("gone", "乙");
    await session.store("gone", undefined);
    await both(adapter, async ({ session: opened }) => {
      expect(await opened.load("对应")).toBe('{"a":"<&\\n𠮷>"}');
      expect(await opened.load("other")).toBe(" 甲 ");
      expect(await opened.load("gone")).toBeUndefined();
    });
  }),

  selfTest("selects and highlights, or says that it cannot", async ({ workbook }) => {
    await workbook.sheets.render([sheetOf("甲", [["乙"]])]);
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    const selecting = workbook.session.select("甲", area);
    if (workbook.capabilities.selection) await selecting;
    else expect(await codeOf(selecting)).toBe("notPossibleHere");
    const highlighting = workbook.session.highlight("甲", [area]);
    if (workbook.capabilities.highlights) {
      await highlighting;
      await workbook.session.clearHighlights();
    } else expect(await codeOf(highlighting)).toBe("notPossibleHere");
  }),

  selfTest("tells what others change and not what it writes itself", async (adapter) => {
    const { cells, sheets, session, capabilities } = adapter.workbook;
    await sheets.render([sheetOf("甲", [[1, 2]])]);
    if (!capabilities.changes) {
      expect(await codeOf(session.watchChanges(() => undefined))).toBe("notPossibleHere");
      return;
    }
    let changes = 0;
    let last: Selection | undefined;
    const stop = await session.watchChanges((changed) => {
      changes += 1;
      last = changed;
    });
    await cells.write("甲", 0, 0, [[3]]);
    await cells.writeFormulas("甲", 0, 1, [["A1+1"]]);
    await sheets.render([sheetOf("甲", [[4, 5]]), sheetOf("乙", [[6]])]);
    if (capabilities.restores) {
      await sheets.keep(["甲"]);
      await sheets.render([sheetOf("甲", [[7]])]);
      await sheets.restore();
    }
    await sheets.remove(["乙"]);
    await word();
    expect(changes).toBe(0);
    await adapter.userEnters?.("甲", 0, 0, 8);
    await (adapter.userEnters ? until(() => changes > 0) : word());
    expect(changes > 0).toBe(adapter.userEnters !== undefined);
    if (adapter.userEnters) {
      expect(last).toEqual({ sheet: "甲", area: { row: 0, column: 0, rows: 1, columns: 1 } });
    }
    stop();
    const told = changes;
    await adapter.userEnters?.("甲", 0, 0, 9);
    await word();
    expect(changes).toBe(told);
  }),
];
