import { mentionsSheet } from "../../../../src/workbook/xlsx/write/mentionsSheet";

it.each([
  { name: "a plain name", formula: "SUM(结果!A1:A9)", sheet: "结果", expected: true },
  { name: "a quoted name", formula: "'O''Hara 表'!A1", sheet: "O'Hara 表", expected: true },
  { name: "another case", formula: "RESULTS!A1", sheet: "Results", expected: true },
  { name: "a longer name", formula: "总结果!A1", sheet: "结果", expected: false },
  { name: "a quoted longer name", formula: "'总 结果'!A1", sheet: "结果", expected: false },
  { name: "a text", formula: 'INDIRECT("结果!A1")', sheet: "结果", expected: false },
  { name: "no sheet at all", formula: "A1+结果", sheet: "结果", expected: false },
])("$name", ({ formula, sheet, expected }) => expect(mentionsSheet(formula, sheet)).toBe(expected));
