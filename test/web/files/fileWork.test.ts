import { fileWork } from "../../../src/web/files/fileWork";
import { createXlsx } from "../../../src/workbook/xlsx/createXlsx";
import { openXlsx } from "../../../src/workbook/xlsx/openXlsx";
import { MAPPING_KEY } from "../../../src/grading/layout/mapping/mapping";
import { loadState } from "../../../src/grading/seal/bookState";
import { frozen } from "../frozen";
import { officeFile } from "../workbenchHarness";

const INFO = {
  name: "考核",
  isHidden: false,
  isProtected: false,
  rows: 1,
  columns: 1,
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
};
const BLOCK = {
  area: { row: 0, column: 0, rows: 1, columns: 1 },
  values: [["新"]],
  formulas: [[null]],
  formats: [[null]],
};
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

it("gives sheets of a file their names; one that was deleted makes way, though others refer to it", async () => {
  const made = createXlsx();
  await made.sheets.render([
    { name: "旧", rows: [[{ value: 1 }]] },
    { name: "数据", rows: [[{ value: 2, formula: "旧!A1+1" }]] },
  ]);
  const renames = [
    { from: "数据", to: "旧" },
    { from: "没有这张表", to: "别的" },
  ];
  const block = {
    area: { row: 0, column: 0, rows: 1, columns: 1 },
    values: [[{ error: "#REF!" }]],
    formulas: [["#REF!A1+1"]],
    formats: [[null]],
  };
  const sheets = frozen([{ info: { ...INFO, name: "旧" }, block, looks: { styles: [] } }]);
  const given = { original: made.save(), described: new Map(), mapping: undefined };
  const saved = openXlsx(await work.save({ ...given, sheets, renames }));
  expect((await saved.cells.list()).map(({ name }) => name)).toEqual(["旧"]);
  expect(await saved.cells.read("旧")).toMatchObject({ formulas: [["#REF!A1+1"]] });
});

it("saves the state of a workbook on its own sheet, and takes it away with it", async () => {
  const original = await officeFile();
  const given = { described: new Map(), mapping: undefined };
  const shown = { info: INFO, block: BLOCK, looks: { styles: [] } };
  const kept = frozen([shown]);
  const state = new Map([["封存", "{}"]]);
  const sealed = await work.save({ ...given, sheets: kept, original, state });
  expect(await loadState(openXlsx(sealed))).toEqual(state);
  expect(openXlsx(sealed).describe().at(-1)).toMatchObject({ visibility: "veryHidden" });
  const again = await work.save({ ...given, sheets: kept, original: sealed, state });
  expect(await loadState(openXlsx(again))).toEqual(state);
  const undone = await work.save({ ...given, sheets: kept, original: sealed, state: new Map() });
  expect(await openXlsx(undone).cells.readState()).toBeUndefined();
  expect(await loadState(openXlsx(undone))).toEqual(new Map());
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
  const sheets = frozen([{ info: INFO, block, looks: { styles: [] } }]);
  const bytes = await work.save({ original, sheets, described: new Map(), mapping: "{}" });
  const saved = openXlsx(bytes);
  expect((await saved.cells.read("考核")).values).toEqual([["新"]]);
  expect(await saved.session.load(MAPPING_KEY)).toBe("{}");
  expect(original).toEqual(before);
});
