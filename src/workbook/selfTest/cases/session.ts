import { expect } from "../expect";
import { selfTest, type SelfTestCase } from "../selfTestCase";
import { codeOf } from "../codeOf";
import { both, sheetOf } from "../carrier";

export const SESSION: readonly SelfTestCase[] = [
  selfTest("keeps small texts with the workbook", async (carrier) => {
    await carrier.workbook.sheets.render([sheetOf("甲", [["乙"]])]);
    const { session } = carrier.workbook;
    expect(await session.load("对应")).toBeUndefined();
    await session.store("对应", '{"a":"<&\\n𠮷>"}');
    await session.store("other", " 甲 ");
    await session.store("gone", "乙");
    await session.store("gone", undefined);
    await both(carrier, async ({ session: opened }) => {
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
];
