import {
  gridSheets,
  plainSheet,
  withCells,
  type GridSheet,
} from "../../../src/web/grid/gridSheets";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";
import type { SheetFormatting } from "../../../src/workbook/sheetFormatting";
import type { SheetSpec } from "../../../src/workbook/sheetSpec";
import { frozen } from "../frozen";

const NO_LOOKS: SheetFormatting = { styles: [] };

async function sheetOf(
  values: (string | number | null)[][],
  looks = NO_LOOKS,
  formulas: (string | null)[][] = [],
): Promise<GridSheet> {
  const { cells } = createMemoryWorkbook({ 表: values }, { 表: { formulas } });
  const [sheet] = await gridSheets({ cells, looks: () => looks });
  return frozen(sheet!);
}

it("reads every sheet in its order, hidden ones too", async () => {
  const { cells } = createMemoryWorkbook(
    { 甲: [[1]], 乙: [[2]] },
    { 乙: { visibility: "hidden" } },
  );
  const sheets = await gridSheets({ cells, looks: () => NO_LOOKS });
  expect(sheets.map(({ info, block }) => [info.name, info.isHidden, block.values])).toEqual([
    ["甲", false, [[1]]],
    ["乙", true, [[2]]],
  ]);
});

it("a new sheet is as it is shown: values, formulas, looks, sizes", async () => {
  const bold = { base: "plain", bold: true } as const;
  const looks = {
    styles: [[bold], [], [undefined, "total"]],
    widths: [20],
    heights: [30],
  } as const;
  const sheet = await sheetOf([["合计", 3]], looks, [[null, "1+2"]]);
  expect(plainSheet(sheet)).toMatchObject({
    name: "表",
    widths: [20],
    heights: [30],
    rows: [
      [
        { value: "合计", style: bold },
        { value: 3, formula: "1+2" },
      ],
      [undefined, undefined],
      [undefined, { value: null, style: "total" }],
    ].map((line, row) => (row === 1 ? [] : line)),
  });
});

describe("a described sheet", () => {
  const spec: SheetSpec = frozen({
    name: "表",
    rows: [
      [
        { value: "旧", style: "header" },
        { value: 1, formula: "MAX(A2:A3)", isArray: true },
      ],
    ],
    print: { orientation: "landscape" },
    isProtected: true,
    merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
  });

  it("keeps what does not show and takes what does", async () => {
    const looks = { styles: [["header"]], arrays: ["0,1"] } as const;
    const sheet = await sheetOf([["新", 2]], looks, [[null, "MAX(A2:A3)"]]);
    expect(withCells(spec, sheet)).toMatchObject({
      print: spec.print,
      isProtected: true,
      merges: [],
      rows: [
        [
          { value: "新", style: "header" },
          { value: 2, formula: "MAX(A2:A3)", isArray: true },
        ],
      ],
    });
  });

  it("rules are those of the spreadsheet, and the name is the one that the sheet has now", async () => {
    const sheet = await sheetOf([["新"]], { styles: [], conditionals: [], hiddenRows: [3] });
    const conditionals = [{ area: { row: 0, column: 0, rows: 1, columns: 1 }, formula: "A1>1" }];
    const found = withCells({ ...spec, name: "旧名", conditionals }, sheet);
    expect(found).toMatchObject({ name: "表", conditionals: [], hiddenRows: [3] });
  });

  it("a formula that shows nothing has been calculated all the same", async () => {
    const sheet = await sheetOf([["甲", null]], NO_LOOKS, [[null, 'IF(A1="","甲","")']]);
    expect(withCells(spec, sheet).rows[0]![1]).toMatchObject({ value: "" });
  });

  it("cells that were emptied are empty, and rows that were deleted are gone", async () => {
    expect(withCells(spec, await sheetOf([]))).toMatchObject({ rows: [] });
  });
});
