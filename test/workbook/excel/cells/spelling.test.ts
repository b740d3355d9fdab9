import { enteredText, formulaFromExcel } from "../../../../src/workbook/excel/cells/spelling";

it.each([
  { name: "a name", text: "甲单位", entered: "甲单位" },
  { name: "words", text: "Data not published", entered: "Data not published" },
  { name: "a formula", text: "=1+1", entered: "'=1+1" },
  { name: "a number", text: "007", entered: "'007" },
  { name: "full-width digits", text: "１２", entered: "'１２" },
  { name: "a date", text: "3月5日", entered: "'3月5日" },
  { name: "an English date", text: "Mar 5", entered: "'Mar 5" },
  { name: "per cent", text: "90%", entered: "'90%" },
  { name: "a boolean", text: "true", entered: "'true" },
  { name: "an error", text: "#N/A", entered: "'#N/A" },
  { name: "an apostrophe", text: "'甲", entered: "''甲" },
  { name: "an account", text: "@甲", entered: "'@甲" },
  { name: "a dash", text: "-", entered: "'-" },
  { name: "a letter and a number", text: "第1名", entered: "'第1名" },
])("enters $name so that it stays a text", ({ text, entered }) => {
  expect(enteredText(text)).toBe(entered);
});

it.each([
  { name: "a formula", formula: "=A1+1", value: 2, expected: "A1+1" },
  { name: "a formula that gives a text", formula: '="=A1"', value: "=A1", expected: '"=A1"' },
  { name: "a text like a formula", formula: "=A1", value: "=A1", expected: null },
  { name: "a number", formula: 5, value: 5, expected: null },
  { name: "a blank", formula: "", value: "", expected: null },
  { name: "our function", formula: "=HJ.SCORE(A1)", value: 1, expected: "HJ.SCORE(A1)" },
  {
    name: "our function before the add-in is there",
    formula: "=_xldudf_HJ_SCORE(A1)",
    value: "#NAME?",
    expected: "HJ.SCORE(A1)",
  },
  {
    name: "our function after another add-in took it",
    formula: "=[2]!_xldudf_HJ_SCORE(A1)",
    value: "#NAME?",
    expected: "HJ.SCORE(A1)",
  },
])("reads $name", ({ formula, value, expected }) => {
  expect(formulaFromExcel(formula, value)).toBe(expected);
});
