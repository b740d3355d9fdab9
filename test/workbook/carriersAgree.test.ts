import fc from "fast-check";
import type { CellValue } from "../../src/workbook/cell";
import { MemoryWorkbook } from "../memory/memoryWorkbook";
import type { Workbook } from "../../src/workbook/workbook";
import { createXlsx } from "../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { codeOf } from "./codeOf";
import { FULL_SHEET } from "../../src/workbook/selfTest/fullSheet";

type Step = (workbook: Workbook) => Promise<unknown>;

const name = fc.constantFrom("甲", "乙", "B", "b");
const value: fc.Arbitrary<CellValue | undefined> = fc.constantFrom(
  undefined,
  null,
  "",
  "=1",
  "文字",
  0,
  1.5,
  true,
  { error: "#N/A" },
);
const block = fc.array(fc.array(value, { maxLength: 4 }), { maxLength: 4 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(name, fc.nat(6), fc.nat(6), block).map(
      ([sheet, row, column, values]): Step =>
        ({ cells }) =>
          cells.write(sheet, row, column, values),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(name, block).map(
      ([sheet, values]): Step =>
        ({ sheets }) =>
          sheets.render([
            {
              name: sheet,
              rows: values.map((line) =>
                line.map((cell) =>
                  cell === undefined ? undefined : { value: cell, style: "input" as const },
                ),
              ),
            },
          ]),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(name, fc.boolean()).map(
      ([sheet, isProtected]): Step =>
        ({ sheets }) =>
          sheets.render([{ ...FULL_SHEET, name: sheet, isProtected }]),
    ),
  },
  {
    weight: 1,
    arbitrary: name.map(
      (sheet): Step =>
        ({ sheets }) =>
          sheets.remove([sheet]),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(name, fc.option(fc.string(), { nil: undefined })).map(
      ([key, text]): Step =>
        ({ session }) =>
          session.store(key, text),
    ),
  },
);

async function picture({ cells, session }: Workbook): Promise<unknown> {
  const sheets = await cells.list();
  const blocks = await Promise.all(sheets.map((sheet) => cells.read(sheet.name)));
  const stored = await Promise.all(["甲", "乙", "B", "b"].map((key) => session.load(key)));
  return {
    sheets,
    blocks: blocks.map(({ values, formulas, formats }) => ({ values, formulas, formats })),
    stored,
  };
}

it("a file and the memory agree after any steps, mistakes included", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      const memory = new MemoryWorkbook();
      let file = createXlsx();
      for (const workbook of [memory, file])
        await workbook.sheets.render([{ name: "首", rows: [] }]);
      for (const act of steps) {
        expect(await codeOf(act(file))).toBe(await codeOf(act(memory)));
        expect(await picture(file)).toEqual(await picture(memory));
        file = openXlsx(file.save());
        expect(await picture(file)).toEqual(await picture(memory));
      }
    }),
    { numRuns: 60 },
  );
});
