import { UNCALCULATED } from "../../../../src/workbook/cell";
import { TEMPLATES } from "../../../../src/templates";
import { createXlsx } from "../../../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../../../src/workbook/xlsx/openXlsx";
import type { SheetSpec } from "../../../../src/workbook/sheetSpec";
import { lookOf } from "../../../../src/workbook/styles";
import { FULL_SHEET } from "../../../../src/workbook/selfTest/fullSheet";

async function described(sheets: readonly SheetSpec[]): Promise<SheetSpec[]> {
  const file = createXlsx();
  await file.sheets.render(sheets);
  return openXlsx(file.save()).describe();
}

/** What a cell is and how it looks, whatever words describe it; whether it is open shows only in the file. */
function shown(spec: SheetSpec) {
  return spec.rows.map((row) =>
    Array.from(row, (cell) => {
      const { isOpen: _open, ...look } = lookOf(cell?.style);
      const { value = null, formula } = cell ?? {};
      const isBlank = value === "" && formula === undefined; // a formula may show an empty text
      return { value: isBlank ? null : value, formula, look };
    }),
  );
}

it("gives back what a described sheet looked like", async () => {
  const [found] = await described([FULL_SHEET]);
  const { merges, freeze, tabColour, validations, conditionals } = FULL_SHEET;
  expect(found).toMatchObject({ name: "全套", merges, freeze, tabColour, visibility: "visible" });
  expect(shown(found!)).toEqual(
    shown({
      ...FULL_SHEET,
      rows: [FULL_SHEET.rows[0]!.concat(found!.rows[0]!.slice(1)), ...FULL_SHEET.rows.slice(1)],
    }),
  );
  expect(found!.validations).toEqual(validations);
  expect(found!.conditionals).toEqual(conditionals);
  expect(found!.widths!.slice(0, 3).map(Math.round)).toEqual(FULL_SHEET.widths);
  expect(found!.heights!.slice(0, 3)).toEqual(expect.arrayContaining([30, 18]));
});

it.each([
  ["an empty text", "", ""],
  ["nothing yet", UNCALCULATED, UNCALCULATED],
  ["a number", 0, 0],
])("keeps apart what a formula shows: %s", async (_name, value, kept) => {
  const [found] = await described([{ name: "数据", rows: [[{ value, formula: "A2" }]] }]);
  expect(found!.rows[0]![0]).toMatchObject({ value: kept, formula: "A2" });
});

it.each(TEMPLATES.map((template) => ({ id: template.id, template })))(
  "draws the file of $id as the template looks",
  async ({ template }) => {
    const sheets = template.sheets({ locale: "zh-CN", isScaled: true });
    const found = await described(sheets);
    expect(found.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    sheets.forEach((sheet, index) => {
      const cells = shown(found[index]!);
      shown(sheet).forEach((row, rowIndex) =>
        row.forEach((cell, column) => {
          if (cell.value === null && cell.formula === undefined) return;
          expect(cells[rowIndex]![column]).toEqual(cell);
        }),
      );
    });
  },
);
