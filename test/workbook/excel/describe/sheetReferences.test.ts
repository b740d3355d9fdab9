import { withSheetNames } from "../../../../src/workbook/excel/describe/sheetReferences";

const NAMES = new Map([
  ["结果", "~1"],
  ["it's", "~2"],
]);

it.each([
  { name: "a bare name", formula: "SUM(结果!A1:B2)", expected: "SUM('~1'!A1:B2)" },
  { name: "a quoted name", formula: "'结果'!A1+'结果'!$B$2", expected: "'~1'!A1+'~1'!$B$2" },
  { name: "a name with an apostrophe", formula: "'It''s'!A1", expected: "'~2'!A1" },
  { name: "another sheet", formula: "数据!A1+'旧结果'!A1", expected: "数据!A1+'旧结果'!A1" },
  { name: "a name that ends alike", formula: "我的结果!A1", expected: "我的结果!A1" },
  { name: "a text", formula: '"结果!"&结果!A1', expected: "\"结果!\"&'~1'!A1" },
  { name: "another workbook", formula: "[1]结果!A1", expected: "[1]结果!A1" },
])("finds $name", ({ formula, expected }) => {
  expect(withSheetNames(formula, NAMES)).toBe(expected);
});
