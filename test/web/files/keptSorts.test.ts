import { keptSorts } from "../../../src/web/files/keptSorts";
import type { SheetChange } from "../../../src/workbook/sheetChange";

const sort = {
  area: { row: 1, column: 0, rows: 2, columns: 3 },
  order: { 1: 2, 2: 1 },
  movesRules: false,
};
const sorted = (step: number, rest: Partial<SheetChange> = {}): SheetChange =>
  Object.freeze({ kind: "sorted", sheetId: "1", name: "考核", step, sort, ...rest });

it("keeps what was sorted of each sheet in turn, without what was taken back", () => {
  const changes = [
    sorted(1),
    sorted(2, { isUndone: true }),
    sorted(3, { sheetId: "2", name: "数据" }),
  ];
  expect([...keptSorts([...changes, sorted(4)])]).toEqual([
    ["考核", [sort, sort]],
    ["数据", [sort]],
  ]);
});

it("keeps nothing of a sheet in which rows, columns or cells were moved besides", () => {
  for (const kind of ["rows", "columns", "moved"] as const) {
    const moved: SheetChange = { kind, sheetId: "1", name: "考核", step: 2 };
    expect(keptSorts([sorted(1), moved]).size).toBe(0);
    expect(keptSorts([sorted(1), { ...moved, isUndone: true }]).size).toBe(1);
  }
});
