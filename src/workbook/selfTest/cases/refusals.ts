import { expect } from "../expect";
import { selfTest, type SelfTestCase } from "../selfTestCase";
import type { Workbook } from "../../workbook";
import { codeOf } from "../codeOf";
import { both, sheetOf } from "../adapter";
import { FULL_SHEET } from "../fullSheet";

const long = "长".repeat(32768);
const table = { name: "成绩", area: { row: 0, column: 0, rows: 2, columns: 2 } };

interface Refused {
  readonly name: string;
  readonly code: string;
  readonly act: (workbook: Workbook) => Promise<unknown>;
}

const REFUSED: readonly Refused[] = [
  { name: "reading a missing sheet", code: "sheetMissing", act: ({ cells }) => cells.read("无") },
  {
    name: "writing to a missing sheet",
    code: "sheetMissing",
    act: ({ cells }) => cells.write("无", 0, 0, [[1]]),
  },
  {
    name: "removing a missing sheet",
    code: "sheetMissing",
    act: ({ sheets }) => sheets.remove(["甲", "无"]),
  },
  {
    name: "an empty name",
    code: "sheetNameInvalid",
    act: ({ sheets }) => sheets.render([sheetOf("", [])]),
  },
  {
    name: "a name too long",
    code: "sheetNameInvalid",
    act: ({ sheets }) => sheets.render([sheetOf("名".repeat(32), [])]),
  },
  {
    name: "a name with a colon",
    code: "sheetNameInvalid",
    act: ({ sheets }) => sheets.render([sheetOf("甲:乙", [])]),
  },
  {
    name: "a name in quotes",
    code: "sheetNameInvalid",
    act: ({ sheets }) => sheets.render([sheetOf("'甲'", [])]),
  },
  {
    name: "one name twice",
    code: "sheetNameTaken",
    act: ({ sheets }) => sheets.render([sheetOf("a", []), sheetOf("A", [])]),
  },
  {
    name: "a text too long for a cell",
    code: "textTooLong",
    act: ({ cells }) => cells.write("甲", 0, 0, [[1, long]]),
  },
  {
    name: "removing every sheet",
    code: "lastSheet",
    act: async ({ cells, sheets }) => sheets.remove((await cells.list()).map(({ name }) => name)),
  },
  {
    name: "a table with one header twice",
    code: "tableHeaderInvalid",
    act: ({ sheets }) =>
      sheets.render([
        {
          ...sheetOf("表", [
            ["分", "分"],
            [1, 2],
          ]),
          tables: [table],
        },
      ]),
  },
  {
    name: "a table with a blank header",
    code: "tableHeaderInvalid",
    act: ({ sheets }) =>
      sheets.render([
        {
          ...sheetOf("表", [
            ["分", null],
            [1, 2],
          ]),
          tables: [table],
        },
      ]),
  },
  {
    name: "two tables of one name",
    code: "tableNameTaken",
    act: ({ sheets }) =>
      sheets.render(
        ["一", "二"].map((name) => ({
          ...sheetOf(name, [
            ["名", "分"],
            [1, 2],
          ]),
          tables: [table],
        })),
      ),
  },
];

export const REFUSALS: readonly SelfTestCase[] = [
  ...REFUSED.map(({ name, code, act }) =>
    selfTest(`refuses ${name}`, async (adapter) => {
      await adapter.workbook.sheets.render([sheetOf("甲", [["乙"]])]);
      expect(await codeOf(act(adapter.workbook))).toBe(code);
      await both(adapter, async ({ cells }) =>
        expect((await cells.read("甲")).values).toEqual([["乙"]]),
      );
    }),
  ),
  selfTest(
    "refuses to write into locked cells of a protected sheet, and into the header of a table",
    async ({ workbook }) => {
      await workbook.sheets.render([FULL_SHEET]);
      if (workbook.capabilities.protection) {
        expect(await codeOf(workbook.cells.write("全套", 2, 0, [["乙"]]))).toBe("sheetProtected");
      }
      await workbook.sheets.render([{ ...FULL_SHEET, isProtected: false }]);
      if (workbook.capabilities.tables) {
        expect(await codeOf(workbook.cells.write("全套", 1, 1, [["新"]]))).toBe("tableHeaderFixed");
      }
    },
  ),

  ...[
    { name: "what is not a number", value: Number.NaN },
    { name: "infinity", value: Number.POSITIVE_INFINITY },
  ].map(({ name, value }) =>
    selfTest(`is loud about ${name}`, async ({ workbook }) => {
      await workbook.sheets.render([sheetOf("甲", [["乙"]])]);
      const writing = workbook.cells.write("甲", 0, 0, [[value]]);
      const error = await writing.then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error instanceof RangeError).toBe(true);
    }),
  ),
];
