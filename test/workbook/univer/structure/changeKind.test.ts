import { changeKind } from "../../../../src/workbook/univer/structure/changeKind";

const CELLS = "sheet.mutation.set-range-values";

it.each([
  { name: "a value", id: CELLS, params: { cellValue: { 0: { 0: { v: 1 } } } }, kind: "cells" },
  { name: "a cleared cell", id: CELLS, params: { cellValue: { 0: { 0: null } } }, kind: "cells" },
  { name: "a look", id: CELLS, params: { cellValue: { 0: { 0: { s: "a" } } } }, kind: "looks" },
  { name: "a row", id: "sheet.mutation.insert-row", params: {}, kind: "rows" },
  { name: "a sheet", id: "sheet.mutation.remove-sheet", params: {}, kind: "removed" },
  { name: "a selection", id: "sheet.operation.set-selections", params: {}, kind: undefined },
  {
    name: "what light is thrown on cells",
    id: "sheet.mutation.add-conditional-rule",
    params: { rule: { cfId: "hengji-highlight-1" } },
    kind: undefined,
  },
])("$name is $kind", ({ id, params, kind }) => {
  expect(changeKind({ id, params })).toBe(kind);
});

it("a calculated value is no change", () => {
  expect(changeKind({ id: CELLS, options: { fromFormula: true } })).toBeUndefined();
});
