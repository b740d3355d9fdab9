import { quotedSheets, withSheetNames } from "../../src/workbook/sheetReferences";

const NAMES = new Map([
  ["结果", "~1"],
  ["it's", "~2"],
  ["一季", "第一季度"],
]);

it.each([
  { name: "a bare name", formula: "SUM(结果!A1:B2)", expected: "SUM('~1'!A1:B2)" },
  { name: "a quoted name", formula: "'结果'!A1+'结果'!$B$2", expected: "'~1'!A1+'~1'!$B$2" },
  { name: "a name with an apostrophe", formula: "'It''s'!A1", expected: "'~2'!A1" },
  { name: "another sheet", formula: "数据!A1+'旧结果'!A1", expected: "数据!A1+'旧结果'!A1" },
  { name: "a name that ends alike", formula: "我的结果!A1", expected: "我的结果!A1" },
  { name: "a text", formula: '"结果!"&结果!A1', expected: "\"结果!\"&'~1'!A1" },
  { name: "another workbook", formula: "[1]结果!A1", expected: "[1]结果!A1" },
  { name: "another workbook in quotes", formula: "'[1]结果'!A1", expected: "'[1]结果'!A1" },
  { name: "a name that needs no quotes", formula: "'一季'!A1", expected: "第一季度!A1" },
  { name: "several sheets", formula: "SUM(一季:结果!A1)", expected: "SUM('第一季度:~1'!A1)" },
  { name: "the first of several sheets", formula: "一季:二季!A1", expected: "第一季度:二季!A1" },
  { name: "several sheets in quotes", formula: "'一季:三 季'!A1", expected: "'第一季度:三 季'!A1" },
  {
    name: "several sheets of another workbook",
    formula: "[1]一季:结果!A1",
    expected: "[1]一季:结果!A1",
  },
  { name: "an area up to a cell of a sheet", formula: "A1:结果!B2", expected: "A1:'~1'!B2" },
  { name: "a column of a table called alike", formula: "一季[结果!]", expected: "一季[结果!]" },
  { name: "a broken reference", formula: "#REF!A1+结果!A1", expected: "#REF!A1+'~1'!A1" },
])("finds $name", ({ formula, expected }) => {
  expect(withSheetNames(formula, NAMES)).toBe(expected);
});

it.each([
  ["得分", "得分"],
  ["2024年", "'2024年'"],
  ["A1", "'A1'"],
  ["r1c1", "'r1c1'"],
  ["甲 局", "'甲 局'"],
  ["It's", "'It''s'"],
])("writes the name %s as %s", (name, expected) => {
  expect(quotedSheets([name])).toBe(expected);
});
