import type { Definitions } from "../../../../src/workbook/definitions";
import { gridSpelling, spelledNames } from "../../../../src/workbook/univer/formulas/gridSpelling";

const definitions: Definitions = {
  names: [
    { name: "得分", refersTo: "Sheet1!$A$1:$A$9" },
    { name: "率", refersTo: "0.1" },
    { name: "表名", refersTo: "GET.WORKBOOK(1)" },
    { name: "用表名", refersTo: "INDEX(表名,1)" },
    { name: "环", refersTo: "环+1" },
    { name: "列", refersTo: "表1[单位]" },
  ],
  tables: [
    {
      name: "表1",
      sheet: "汇总",
      area: { row: 0, column: 0, rows: 10, columns: 2 },
      headerRows: 1,
      totalRows: 0,
      columns: ["单位", "得分"],
    },
  ],
};
const FUNCTIONS = ["SUM", "RANK", "IF", "INDEX", "INDIRECT", "ROW", "LET", "TRANSPOSE", "HJ.SCORE"];
const spelling = gridSpelling(definitions, (name) => FUNCTIONS.includes(name));
const place = { sheet: "汇总", row: 4 };
const spelled = (formula: string) => spelling({ formula }, place);

it.each([
  "SUM(A1:B2,A:A,1:3,$A:$B)",
  "sum( A1 , -B1 -C1 )",
  "IF(A1>1, (A1+B1)*2, 3)",
  "SUM(得分)*率",
  'IF(A1="(甲,乙) @ A1#",1,2)',
  "LET(x,A1,x*2)",
  "'一月'!A1+Sheet1!B2",
  "HJ.SCORE(A1:B2,{1,2;3,4})",
  'INDIRECT("A1")',
  "#N/A",
  "TRUE",
])("%s is given as it is", (formula) => {
  expect(spelled(formula)).toBe(formula);
});

it.each([
  ["SUM(表1[得分])", "SUM($B$2:$B$10)"],
  ["表1[[#This Row],[得分]]*2", "$B5*2"],
  ["SUM(表1)", "SUM($A$2:$B$10)"],
])("%s is given as %s", (formula, expected) => {
  expect(spelled(formula)).toBe(expected);
});

it.each([
  ["a function that it does not know", "RTD(1)"],
  ["a name that nobody defined", "SUM(无)"],
  ["a name of one sheet alone", "Sheet1!得分"],
  ["a name that stands for a macro", "表名"],
  ["a name that leads there", "SUM(用表名)"],
  ["a name that leads to itself", "环"],
  ["another file", "[1]表!A1"],
  ["another file with a quoted sheet", "'C:\\[甲.xlsx]一月'!A1"],
  ["several sheets", "SUM(Sheet1:Sheet3!A1)"],
  ["several sheets with quoted names", "SUM('1月:3月'!A1)"],
  ["areas put together", "RANK(A1,(A1:A3,C1:C3))"],
  ["areas that are cut", "SUM(A1:C3 B2:B9)"],
  ["a spilled area", "SUM(A1#)"],
  ["a cut with its own row", "@A1:A9"],
  ["rows as a text", 'ROW(INDIRECT("1:"&A1))'],
  ["a reference that is gone", "SUM(#REF!)"],
  ["a table that is not there", "SUM(表2[得分])"],
  ["one value of an area", "B2:B9*2"],
  ["one value of a named area", "(得分+1)*率"],
  ["one value of a column of a table", "表1[得分]*2"],
  ["the first of several values", "TRANSPOSE(A1:A3)"],
  ["a row that is none of the table", "表1[@无]"],
])("%s is not calculated: %s", (_, formula) => {
  expect(spelled(formula)).toBeUndefined();
});

it("spells names without a place", () => {
  const names = spelledNames(definitions.names, spelling);
  expect(names.find(({ name }) => name === "列")?.refersTo).toBe("'汇总'!$A$2:$A$10");
  expect(names.find(({ name }) => name === "表名")?.refersTo).toBe("GET.WORKBOOK(1)");
});

it("calculates areas in formulas over arrays, unless they fill several cells", () => {
  const cell = { formula: "SUM(B2:B9)*得分", isArray: true };
  expect(spelling(cell, place)).toBe(cell.formula);
  expect(spelling({ formula: "B2:B9*2", fillsSeveral: true }, place)).toBeUndefined();
});
