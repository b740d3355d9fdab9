import { expect } from "../expect";
import { selfTest, type SelfTestCase } from "../selfTestCase";
import type { Workbook } from "../../workbook";
import { codeOf } from "../codeOf";
import { both, sheetOf } from "../adapter";
import { FULL_SHEET } from "../fullSheet";
import { STATE_SHEET } from "../../ownSheets";

const names = async ({ cells }: Workbook, count: number): Promise<string[]> =>
  (await cells.list()).slice(-count).map(({ name }) => name);

export const SHEETS: readonly SelfTestCase[] = [
  selfTest(
    "adds sheets at the end and replaces one of the same name in its place",
    async (adapter) => {
      await adapter.workbook.sheets.render([
        sheetOf("一", [[1]]),
        sheetOf("Two", [[2]]),
        sheetOf("三", [[3]]),
      ]);
      await adapter.workbook.sheets.render([sheetOf("四", [[4]]), sheetOf("two", [["新"]])]);
      await both(adapter, async (workbook) => {
        expect((await names(workbook, 4)).map((name) => name.toLowerCase())).toEqual([
          "一",
          "two",
          "三",
          "四",
        ]);
        expect((await workbook.cells.read("two")).values).toEqual([["新"]]);
        expect((await workbook.cells.read("三")).values).toEqual([[3]]);
      });
    },
  ),

  selfTest("renders rows that are made on the way", async (adapter) => {
    const tall = {
      ...sheetOf("长", [["单位", "得分"]]),
      body: {
        count: 600,
        row: (index: number) => [{ value: `单位${index + 1}` }, { value: index / 4 }],
        after: [[{ value: "注" }]],
      },
    };
    await adapter.workbook.sheets.render([tall]);
    await both(adapter, async (workbook) => {
      const { values } = await workbook.cells.read("长");
      expect(values.length).toEqual(602);
      expect([values[0], values[1], values[600], values[601]]).toEqual([
        ["单位", "得分"],
        ["单位1", 0],
        ["单位600", 149.75],
        ["注", null],
      ]);
    });
  }),

  selfTest("removes sheets", async (adapter) => {
    await adapter.workbook.sheets.render([
      sheetOf("一", [[1]]),
      sheetOf("二", [[2]]),
      sheetOf("三", [[3]]),
    ]);
    await adapter.workbook.sheets.remove(["一", "三"]);
    await both(adapter, async (workbook) => {
      const all = (await workbook.cells.list()).map(({ name }) => name);
      expect(all).toContain("二");
      expect(all).toLack("一");
      expect(all).toLack("三");
    });
  }),

  selfTest(
    "keeps the sheet of state out of the list and brings it back with the file",
    async (adapter) => {
      const { cells, sheets } = adapter.workbook;
      // A workbook that somebody sealed keeps its own.
      if (await cells.readState()) return;
      await sheets.render([sheetOf("一", [[1]])]);
      const before = await cells.list();
      const state = (value: string) => ({
        ...sheetOf(STATE_SHEET, [
          ["键", "值"],
          ["甲", value],
        ]),
        visibility: "veryHidden" as const,
      });
      await sheets.render([state("一")]);
      await sheets.render([state("二")]);
      await both(adapter, async (workbook) => {
        expect(await workbook.cells.list()).toEqual(before);
        expect((await workbook.cells.readState())?.values).toEqual([
          ["键", "值"],
          ["甲", "二"],
        ]);
      });
      await sheets.remove([STATE_SHEET]);
      await both(adapter, async (workbook) => {
        expect(await workbook.cells.list()).toEqual(before);
        expect(await workbook.cells.readState()).toBeUndefined();
      });
    },
  ),

  selfTest("hides a sheet altogether, and shows it again", async (adapter) => {
    const hidden = { ...sheetOf("藏", [[1]]), visibility: "veryHidden" as const };
    await adapter.workbook.sheets.render([hidden]);
    await both(adapter, async ({ cells }) => {
      expect((await cells.list()).at(-1)).toMatchObject({ name: "藏", isHidden: true, rows: 1 });
    });
    await adapter.workbook.sheets.render([{ ...hidden, visibility: "visible" }]);
    await both(adapter, async ({ cells }) => {
      expect((await cells.list()).at(-1)).toMatchObject({ name: "藏", isHidden: false, rows: 1 });
    });
  }),

  selfTest("renders everything a sheet can be described with", async (adapter) => {
    await adapter.workbook.sheets.render([FULL_SHEET]);
    await adapter.workbook.sheets.render([FULL_SHEET]);
    await both(adapter, async ({ cells, capabilities }) => {
      const sheet = (await cells.list()).at(-1)!;
      expect(sheet).toMatchObject({ name: "全套", isHidden: false, rows: 4, columns: 3 });
      expect(sheet.merges).toEqual(adapter.tellsMerges === false ? [] : FULL_SHEET.merges);
      expect(sheet.isProtected).toBe(capabilities.protection);
    });
    await adapter.workbook.cells.write("全套", 2, 1, [[66]]);
    await both(adapter, async ({ cells, capabilities }) => {
      const grade = capabilities.calculates ? "良好" : "优秀";
      expect((await cells.read("全套")).values[2]).toEqual(["甲", 66, grade]);
    });
  }),

  selfTest(
    "leaves everything as it was when one of the sheets cannot be rendered",
    async (adapter) => {
      await adapter.workbook.sheets.render([sheetOf("一", [[1]])]);
      const before = await adapter.workbook.cells.list();
      const rendering = adapter.workbook.sheets.render([
        sheetOf("一", [["新"]]),
        sheetOf("二", [["长".repeat(32768)]]),
      ]);
      expect(await codeOf(rendering)).toBe("textTooLong");
      await both(adapter, async ({ cells }) => {
        expect(await cells.list()).toEqual(before);
        expect((await cells.read("一")).values).toEqual([[1]]);
      });
    },
  ),
];
