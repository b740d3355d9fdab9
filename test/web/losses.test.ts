import { lossesOf, withChange } from "../../src/web/losses";
import type { SheetChange, SheetChangeKind } from "../../src/workbook/sheetChange";

const change = (kind: SheetChangeKind, name = "汇总", sheetId = "sheet1"): SheetChange =>
  Object.freeze({ kind, sheetId, name });

function after(given: readonly SheetChange[], described: readonly string[] = []): string[] {
  const changes = given.reduce<readonly SheetChange[]>(
    (all, each) => Object.freeze(withChange(all, each)),
    [],
  );
  return lossesOf(changes, new Set(described)).map((loss) => loss["zh-CN"]);
}

it.each([
  { name: "cells alone", changes: [change("cells"), change("cells")], says: [] },
  { name: "rows", changes: [change("rows")], says: ["在“汇总”中插入、删除或移动了行"] },
  {
    name: "the same kind once for a sheet",
    changes: [change("rows"), change("rows"), change("rows", "数据", "sheet2")],
    says: ["在“汇总”中插入", "在“数据”中插入"],
  },
  { name: "formats", changes: [change("looks")], says: ["在“汇总”中改了格式"] },
  {
    name: "a sheet under its new name",
    changes: [change("rows", "旧"), change("renamed", "新$&")],
    says: ["在“新$&”中插入", "“新$&”是改过的名字"],
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
])("tells of $name", ({ changes, says }) => {
  const told = after(changes);
  expect(told).toHaveLength(says.length);
  says.forEach((start, index) => expect(told[index]!.startsWith(start)).toBe(true));
});

it("sheets of ours are written whole and lose nothing", () => {
  expect(after([change("rows"), change("looks")], ["汇总"])).toEqual([]);
});
