import { lossesOf } from "../../../src/web/files/losses";
import type { UncalculatedCell } from "../../../src/web/workbenchParts";
import { withChange } from "../../../src/web/grid/withChange";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";
import type { SheetChange, SheetChangeKind } from "../../../src/workbook/sheetChange";
import type { UnsavedKind } from "../../../src/workbook/sheetFormatting";
import type { SheetSpec } from "../../../src/workbook/sheetSpec";

const change = (
  kind: SheetChangeKind,
  name = "汇总",
  sheetId = "sheet1",
  step?: number,
): SheetChange => Object.freeze({ kind, sheetId, name, step });

interface Standing {
  readonly described?: readonly string[];
  readonly sheets?: readonly string[];
  readonly unsaved?: Readonly<Record<string, readonly UnsavedKind[]>>;
  readonly uncalculated?: readonly UncalculatedCell[];
  readonly isFile?: boolean;
}

async function after(
  given: readonly SheetChange[],
  {
    described = [],
    sheets = ["汇总"],
    unsaved = {},
    uncalculated = [],
    isFile = true,
  }: Standing = {},
): Promise<string[]> {
  const changes = given.reduce<readonly SheetChange[]>(
    (all, each) => Object.freeze(withChange(all, each)),
    [],
  );
  const { cells } = createMemoryWorkbook(Object.fromEntries(sheets.map((name) => [name, []])));
  const workbook = {
    cells,
    described: () =>
      new Map(described.map((name): [string, SheetSpec] => [name, { name, rows: [] }])),
    looks: (name: string) => ({ styles: [], unsaved: unsaved[name] ?? [] }),
    uncalculated: () => uncalculated,
  };
  return (await lossesOf(workbook, changes, isFile)).map((loss) => loss["zh-CN"]);
}

const sorted = (step: number, movesRules: boolean): SheetChange => ({
  ...change("sorted", "汇总", "sheet1", step),
  sort: { area: { row: 1, column: 0, rows: 2, columns: 3 }, order: { 1: 2, 2: 1 }, movesRules },
});

it.each([
  { name: "cells alone", changes: [change("cells"), change("cells")], says: [] },
  { name: "what every file gets", changes: [change("order"), change("names")], says: [] },
  { name: "rows", changes: [change("rows")], says: ["在“汇总”中插入、删除或移动了行"] },
  {
    name: "the same kind once for a sheet",
    changes: [
      change("rows", "汇总", "sheet1", 1),
      change("rows", "汇总", "sheet1", 2),
      change("rows", "数据", "sheet2", 3),
    ],
    says: ["在“汇总”中插入", "在“数据”中插入"],
  },
  { name: "formats", changes: [change("looks")], says: ["在“汇总”中改了格式"] },
  {
    name: "a sheet under its new name",
    changes: [change("rows", "旧"), change("renamed", "新$&")],
    says: ["在“新$&”中插入"],
  },
  {
    name: "a removed sheet, and nothing else of it",
    changes: [change("columns"), change("removed")],
    says: ["删除了“汇总”"],
  },
  {
    name: "a removed sheet that came back",
    changes: [change("removed"), change("added")],
    says: [],
  },
  {
    name: "nothing of a sheet that the file never had",
    changes: [change("added"), change("merges"), change("removed")],
    says: [],
  },
  {
    name: "nothing of sorting, which takes the looks of cells along, and of rules for all rows",
    changes: [sorted(1, false), change("rules", "汇总", "sheet1", 1)],
    says: [],
  },
  {
    name: "rules for some of the sorted rows, and others",
    changes: [sorted(1, true), change("rules", "汇总", "sheet1", 1)],
    says: ["在“汇总”中改了条件格式或输入限制"],
  },
  {
    name: "rules that were changed in another step than the sorting",
    changes: [sorted(1, false), change("rules", "汇总", "sheet1", 2)],
    says: ["在“汇总”中改了条件格式或输入限制"],
  },
  {
    name: "sorting where rows came or went besides",
    changes: [sorted(1, false), change("rows", "汇总", "sheet1", 2)],
    says: ["在“汇总”中排了序", "在“汇总”中插入、删除或移动了行"],
  },
  {
    name: "a copy",
    changes: [change("added"), change("copied")],
    says: ["“汇总”是复制的表"],
  },
  {
    name: "no step that was taken back",
    changes: [
      change("rows", "汇总", "sheet1", 1),
      change("looks", "汇总", "sheet1", 2),
      change("undone", "", "", 1),
    ],
    says: ["在“汇总”中改了格式"],
  },
  {
    name: "a step that was done again",
    changes: [
      change("rows", "汇总", "sheet1", 1),
      change("undone", "", "", 1),
      change("redone", "", "", 1),
    ],
    says: ["在“汇总”中插入"],
  },
  {
    name: "the old name where the new one was taken back",
    changes: [
      change("rows", "旧", "sheet1", 1),
      change("renamed", "新", "sheet1", 2),
      change("cells", "旧", "sheet1"),
      change("undone", "", "", 2),
    ],
    says: ["在“旧”中插入"],
  },
])("tells of $name", async ({ changes, says }) => {
  const told = await after(changes);
  expect(told).toHaveLength(says.length);
  says.forEach((start, index) => expect(told[index]!.startsWith(start)).toBe(true));
});

it("sheets of ours are written whole and lose only what nothing can hold", async () => {
  const given = { described: ["汇总"], unsaved: { 汇总: ["bars"] } } as const;
  const [only, ...rest] = await after([change("rows"), change("looks")], given);
  expect(only).toContain("Excel 没有的图标");
  expect(rest).toEqual([]);
});

it("in a new workbook every sheet is looked at, in a file of others those that it never had", async () => {
  const unsaved = { 汇总: ["cutOff"], 新: ["textParts"] } as const;
  const sheets = ["汇总", "新"];
  expect(await after([], { sheets, unsaved, isFile: false })).toHaveLength(2);
  const [only, ...rest] = await after([change("added", "新", "sheet9")], { sheets, unsaved });
  expect(only).toContain("“新”里有单元格的部分文字");
  expect(rest).toEqual([]);
});

it("names formulas that only the file knew, once they were moved", async () => {
  const cell = { sheet: "汇总", address: "B3", isError: false };
  expect(await after([], { uncalculated: [{ ...cell, isMoved: false }] })).toEqual([]);
  expect(
    await after([], {
      uncalculated: [
        { ...cell, isMoved: true },
        { ...cell, address: "C3", isMoved: true },
      ],
    }),
  ).toEqual(["“汇总”里有 2 个网页不会算的公式（如 B3）换了位置：文件里只存它们的结果"]);
});
