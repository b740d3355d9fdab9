import type { DefinedTable } from "../../src/workbook/definitions";
import { structuredReference } from "../../src/workbook/structuredReference";

const table: DefinedTable = {
  name: "表1",
  sheet: "局's",
  area: { row: 2, column: 1, rows: 10, columns: 3 },
  headerRows: 1,
  totalRows: 1,
  columns: ["单位", "得 分", "a[b"],
};

it.each([
  ["", "$B$4:$D$11"],
  ["得 分", "$C$4:$C$11"],
  ["#All", "$B$3:$D$12"],
  ["#Data", "$B$4:$D$11"],
  ["#Headers", "$B$3:$D$3"],
  ["#Totals", "$B$12:$D$12"],
  ["#this row", "$B5:$D5"],
  ["@", "$B5:$D5"],
  ["@单位", "$B5"],
  ["@[得 分]", "$C5"],
  ["@[单位]:[得 分]", "$B5:$C5"],
  ["[#This Row],[得 分]", "$C5"],
  ["[#Headers],[得 分]", "$C$3"],
  ["[#Headers],[#Data],[得 分]", "$C$3:$C$11"],
  ["[#All],[得 分]:[单位]", "$B$3:$C$12"],
  ["[得 分]:[a'[b]", "$C$4:$D$11"],
])("[%s] is %s", (specifier, reference) => {
  expect(structuredReference(table, specifier, { sheet: "局's", row: 4 })).toBe(reference);
});

it("names the sheet from elsewhere", () => {
  expect(structuredReference(table, "单位", { sheet: "汇总", row: 0 })).toBe("'局''s'!$B$4:$B$11");
});

it.each([
  ["a column that it has not", "[#All],[无]", 4],
  ["this row from its header", "@单位", 2],
  ["this row from its total", "@单位", 11],
])("has no place for %s", (_, specifier, row) => {
  expect(structuredReference(table, specifier, { sheet: "局's", row })).toBeUndefined();
});

it("has no total row without one", () => {
  const plain = { ...table, totalRows: 0 };
  expect(structuredReference(plain, "#Totals", { sheet: "局's", row: 4 })).toBeUndefined();
  expect(structuredReference(plain, "单位", { sheet: "局's", row: 4 })).toBe("$B$4:$B$12");
});
