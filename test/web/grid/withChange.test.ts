import type { SheetChange } from "../../../src/workbook/sheetChange";
import { withChange } from "../../../src/web/grid/withChange";

const change = (kind: SheetChange["kind"], step: number, name = "汇总"): SheetChange =>
  Object.freeze({ kind, sheetId: "sheet1", name, step });

it.each<{ name: string; given: SheetChange[]; kept: Partial<SheetChange>[] }>([
  {
    name: "nothing of cells, names and order",
    given: [change("cells", 1), change("order", 2)],
    kept: [],
  },
  {
    name: "a kind once for a step",
    given: [change("looks", 1), change("looks", 1)],
    kept: [{ step: 1 }],
  },
  {
    name: "a kind again for the next step",
    given: [change("looks", 1), change("looks", 2)],
    kept: [{ step: 1 }, { step: 2 }],
  },
  {
    name: "a step that was taken back as such",
    given: [change("rows", 1), { kind: "undone", sheetId: "", name: "", step: 1 }],
    kept: [{ kind: "rows", isUndone: true }],
  },
  {
    name: "the name that a sheet has now",
    given: [change("rows", 1, "旧"), change("renamed", 2, "新")],
    kept: [
      { kind: "rows", name: "新" },
      { kind: "renamed", name: "新" },
    ],
  },
])("keeps $name", ({ given, kept }) => {
  const all = given.reduce<readonly SheetChange[]>(
    (changes, each) => Object.freeze(withChange(changes, each)),
    [],
  );
  expect(all).toHaveLength(kept.length);
  expect(all).toMatchObject(kept);
});
