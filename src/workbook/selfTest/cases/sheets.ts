import { expect } from "../expect";
import { selfTest, type SelfTestCase } from "../selfTestCase";
import type { Workbook } from "../../workbook";
import { codeOf } from "../codeOf";
import { both, sheetOf } from "../carrier";
import { FULL_SHEET } from "../fullSheet";

const names = async ({ cells }: Workbook, count: number): Promise<string[]> =>
  (await cells.list()).slice(-count).map(({ name }) => name);

export const SHEETS: readonly SelfTestCase[] = [
  selfTest(
    "adds sheets at the end and replaces one of the same name in its place",
    async (carrier) => {
      await carrier.workbook.sheets.render([
        sheetOf("一", [[1]]),
        sheetOf("Two", [[2]]),
        sheetOf("三", [[3]]),
      ]);
      await carrier.workbook.sheets.render([sheetOf("四", [[4]]), sheetOf("two", [["新"]])]);
      await both(carrier, async (workbook) => {
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

  selfTest("removes sheets", async (carrier) => {
    await carrier.workbook.sheets.render([
      sheetOf("一", [[1]]),
      sheetOf("二", [[2]]),
      sheetOf("三", [[3]]),
    ]);
    await carrier.workbook.sheets.remove(["一", "三"]);
    await both(carrier, async (workbook) => {
      const all = (await workbook.cells.list()).map(({ name }) => name);
      expect(all).toContain("二");
      expect(all).toLack("一");
      expect(all).toLack("三");
    });
  }),

  selfTest("renders everything a sheet can be described with", async (carrier) => {
    await carrier.workbook.sheets.render([FULL_SHEET]);
    await carrier.workbook.sheets.render([FULL_SHEET]);
    await both(carrier, async ({ cells, capabilities }) => {
      const sheet = (await cells.list()).at(-1)!;
      expect(sheet).toMatchObject({ name: "全套", isHidden: false, rows: 4, columns: 3 });
      expect(sheet.merges).toEqual(carrier.tellsMerges === false ? [] : FULL_SHEET.merges);
      expect(sheet.isProtected).toBe(capabilities.protection);
    });
    await carrier.workbook.cells.write("全套", 2, 1, [[66]]);
    await both(carrier, async ({ cells, capabilities }) => {
      const grade = capabilities.calculates ? "良好" : "优秀";
      expect((await cells.read("全套")).values[2]).toEqual(["甲", 66, grade]);
    });
  }),

  selfTest(
    "leaves everything as it was when one of the sheets cannot be rendered",
    async (carrier) => {
      await carrier.workbook.sheets.render([sheetOf("一", [[1]])]);
      const before = await carrier.workbook.cells.list();
      const rendering = carrier.workbook.sheets.render([
        sheetOf("一", [["新"]]),
        sheetOf("二", [["长".repeat(32768)]]),
      ]);
      expect(await codeOf(rendering)).toBe("textTooLong");
      await both(carrier, async ({ cells }) => {
        expect(await cells.list()).toEqual(before);
        expect((await cells.read("一")).values).toEqual([[1]]);
      });
    },
  ),
];
