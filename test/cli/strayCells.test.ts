import { openXlsx } from "../../src/workbook/xlsx/openXlsx";
import { fileOf, GOOD, type Sheets } from "./goodWorkbook";
import { runCli, temporaryFolder } from "./runCli";

const folder = temporaryFolder();
const LAST = { row: 1_048_575, column: 16_383 };
const FOREIGN: Sheets = {
  表1: [
    ["单位", "履职(40%)", "服务(60%)", "总分"],
    ...Array.from({ length: 300 }, (_, at) => [
      `单位${at}`,
      60 + (at % 41),
      80,
      24 + (at % 41) * 0.4 + 48,
    ]),
  ],
};

async function withStray(
  sheets: Sheets,
  sheet: string,
  cell: { row: number; column: number; value: string | number },
): Promise<string> {
  const file = openXlsx(await fileOf(sheets));
  file.patch(sheet, new Map([[cell.row, new Map([[cell.column, { value: cell.value }]])]]));
  return folder.put("stray.xlsx", file.save());
}

it.each([
  { name: "a blank in the last cell that there is", cell: { ...LAST, value: " " } },
  { name: "a number in the last cell", cell: { ...LAST, value: 1 } },
  { name: "a note in row 150,000", cell: { row: 149_999, column: 2, value: "备注" } },
  { name: "a note in the last column", cell: { row: 3, column: 16_383, value: "备注" } },
])("$name costs next to nothing when a sheet is recognised", async ({ cell }) => {
  const file = await withStray(FOREIGN, "表1", cell);
  const { code, out } = await runCli(["grade", file, "--propose"]);
  expect(code).toBe(0);
  const { tables } = JSON.parse(out) as { tables: { mapping: { indicators: unknown[] } }[] };
  expect(tables[0]!.mapping.indicators).toHaveLength(2);
  // Reading the whole square of cells would not end before the limit of the test.
});

it("is graded as if the blank were not there", async () => {
  const file = await withStray(GOOD, "数据", { ...LAST, value: " " });
  const call = ["grade", "--json", "--date", "2026-12-31", "-o"];
  const stray = await runCli([...call, folder.path("1.xlsx"), file]);
  const plain = folder.put("plain.xlsx", await fileOf(GOOD));
  const same = await runCli([...call, folder.path("2.xlsx"), plain]);
  expect(stray).toEqual(same);
  expect(stray.code).toBe(0);
});
