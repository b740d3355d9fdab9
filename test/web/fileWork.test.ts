import { fileWork } from "../../src/web/fileWork";
import { createXlsx } from "../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { MAPPING_KEY } from "../../src/grading/layout/mapping";
import { frozen } from "./frozen";
import { officeFile } from "./workbenchHarness";

const work = fileWork({ open: openXlsx, create: createXlsx });

it("shows the sheets of a file, its names and how it is read", async () => {
  const made = openXlsx(await officeFile());
  await made.session.store(MAPPING_KEY, "{}");
  const { sheets, definitions, mapping } = await work.show(made.save());
  expect(sheets.map(({ name, rows }) => [name, rows[1]?.map((cell) => cell?.value)])).toEqual([
    ["考核", ["甲局", 90]],
  ]);
  expect({ definitions, mapping }).toEqual({
    definitions: { names: [], tables: [] },
    mapping: "{}",
  });
});

it("refuses what is no workbook", async () => {
  await expect(work.show(Uint8Array.of(1, 2, 3))).rejects.toMatchObject({ name: "WorkbookError" });
});

it.each([
  { name: "into the file that was opened", isOpened: true },
  { name: "as a new file", isOpened: false },
])("saves $name, and how it is read with it", async ({ isOpened }) => {
  const original = isOpened ? await officeFile() : undefined;
  const before = original?.slice();
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  const block = { area, values: [["新"]], formulas: [[null]], formats: [[null]] };
  const info = {
    name: "考核",
    isHidden: false,
    isProtected: false,
    rows: 1,
    columns: 1,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  const sheets = frozen([{ info, block, looks: { styles: [] } }]);
  const bytes = await work.save({ original, sheets, described: new Map(), mapping: "{}" });
  const saved = openXlsx(bytes);
  expect((await saved.cells.read("考核")).values).toEqual([["新"]]);
  expect(await saved.session.load(MAPPING_KEY)).toBe("{}");
  expect(original).toEqual(before);
});
