import { findCells, nextFound, type FoundCell } from "../../../src/web/find/findCells";
import type { SheetInfo } from "../../../src/workbook/workbook";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";

const TEXTS: Readonly<Record<string, readonly (readonly string[])[]>> = Object.freeze({
  数据: [
    ["单位", "得分"],
    ["市 财政局", "90.50"],
    ["教育局", ""],
  ],
  隐藏: [["财政局"]],
  结果: [["名次", "财政局", "ＡＢc"]],
});

function searched(change: (info: SheetInfo) => Partial<SheetInfo> = () => ({})) {
  const { cells } = createMemoryWorkbook({ 数据: [], 隐藏: [], 结果: [] });
  const list = async (): Promise<SheetInfo[]> =>
    (await cells.list()).map((info) => ({
      ...info,
      isHidden: info.name === "隐藏",
      ...change(info),
    }));
  return { cells: { ...cells, list }, texts: (sheet: string) => TEXTS[sheet]! };
}

const places = (found: readonly FoundCell[] | undefined): string[] =>
  found!.map(({ sheet, at }) => `${sheet} ${at.row},${at.column}`);

const always = () => true;

it.each([
  { text: "财政", are: ["数据 1,0", "结果 0,1"] },
  { text: "市财政局", are: ["数据 1,0"] },
  { text: "90.5", are: ["数据 1,1"] },
  { text: "abC", are: ["结果 0,2"] },
  { text: "卫健", are: [] },
  { text: "  ", are: [] },
])("$text is found where cells show it, not on hidden sheets", async ({ text, are }) => {
  expect(places(await findCells(searched(), text, always))).toEqual(are);
});

it("hidden rows and columns are passed over", async () => {
  const hidden = searched(({ name }) =>
    name === "数据" ? { hiddenRows: [1] } : name === "结果" ? { hiddenColumns: [2] } : {},
  );
  expect(places(await findCells(hidden, "财政", always))).toEqual(["结果 0,1"]);
  expect(await findCells(hidden, "abc", always)).toEqual([]);
});

it("stops where nobody waits for it any more", async () => {
  expect(await findCells(searched(), "财政", () => false)).toBeUndefined();
});

describe("the next one", () => {
  const found: readonly FoundCell[] = Object.freeze(
    [
      [0, 1, 0],
      [0, 1, 3],
      [2, 0, 1],
    ].map(([sheetIndex, row, column]) => ({
      sheet: "",
      at: { sheetIndex: sheetIndex!, row: row!, column: column! },
    })),
  );
  it.each([
    { from: undefined, step: 0, is: 0 },
    { from: { sheetIndex: 0, row: 1, column: 0 }, step: 0, is: 0 },
    { from: { sheetIndex: 0, row: 1, column: 0 }, step: 1, is: 1 },
    { from: { sheetIndex: 0, row: 1, column: 0 }, step: -1, is: 2 },
    { from: { sheetIndex: 1, row: 9, column: 9 }, step: 1, is: 2 },
    { from: { sheetIndex: 1, row: 9, column: 9 }, step: -1, is: 1 },
    { from: { sheetIndex: 2, row: 0, column: 1 }, step: 1, is: 0 },
  ] as const)("from $from, $step", ({ from, step, is }) => {
    expect(nextFound(found, from, step)).toBe(is);
  });
  it("is none where nothing was found", () => {
    expect(nextFound([], undefined, 1)).toBe(-1);
  });
});
