import { formulaForFile, formulaFromFile } from "../../../src/workbook/xlsx/formulaSpelling";

it.each([
  { name: "our function", formula: "HJ.SCORE(A1:A9,B1:B9)", file: "_xldudf_HJ_SCORE(A1:A9,B1:B9)" },
  {
    name: "our functions in each other",
    formula: "HJ.GRADE(HJ.SCORE(A1,B1))",
    file: "_xldudf_HJ_GRADE(_xldudf_HJ_SCORE(A1,B1))",
  },
  {
    name: "a text that only looks like one",
    formula: 'A1&"HJ.SCORE(""x"") STDEV.S("',
    file: 'A1&"HJ.SCORE(""x"") STDEV.S("',
  },
  { name: "a sheet name that looks like one", formula: "'HJ.SCORE('!A1", file: "'HJ.SCORE('!A1" },
  { name: "a function of somebody else", formula: "XHJ.SCORE(A1)", file: "XHJ.SCORE(A1)" },
  { name: "a younger function", formula: "STDEV.S(A1:A9)", file: "_xlfn.STDEV.S(A1:A9)" },
  { name: "a dynamic array function", formula: "SORT(A1:A9)", file: "_xlfn._xlws.SORT(A1:A9)" },
  {
    name: "an old function",
    formula: "SUM(A1)+IFERROR(B1,0)+COUNTIFS(A:A,1)",
    file: "SUM(A1)+IFERROR(B1,0)+COUNTIFS(A:A,1)",
  },
])("$name goes into a file and comes back", ({ formula, file }) => {
  expect(formulaForFile(formula)).toBe(file);
  expect(formulaFromFile(file)).toBe(formula);
});

it.each([
  { file: "[2]!_xldudf_HJ_SCORE(A1)", formula: "HJ.SCORE(A1)" },
  { file: "_XLDUDF_HJ_score(A1)", formula: "HJ.score(A1)" },
  { file: '"_xlfn."&_xlfn.IFS(A1,1)', formula: '"_xlfn."&IFS(A1,1)' },
])("reads $file", ({ file, formula }) => expect(formulaFromFile(file)).toBe(formula));
