import { formulaLimits } from "../../../../src/grading/layout/propose/formulaLimits";
import type { CellValue } from "../../../../src/workbook/cell";

/** Limits beside the table: H2:I5. */
const BESIDE: Readonly<Record<string, CellValue>> = {
  ...{ "1,7": 0, "2,7": 60, "3,7": 80, "4,7": 90 },
  ...{ "1,8": "不合格", "2,8": "合格", "3,8": "良好", "4,8": "优秀" },
};
const valueAt = (row: number, column: number): CellValue => BESIDE[`${row},${column}`] ?? null;

const read = (formula: string): string | undefined =>
  formulaLimits(formula, { total: "F3", valueAt })
    ?.map(({ name, lower }) => `${name} ${lower}`)
    .join(" ");

const USUAL = "优秀 90 良好 80 合格 60 不合格 0";

it.each([
  { formula: 'IF(F3>=90,"优秀",IF(F3>=80,"良好",IF(F3>=60,"合格","不合格")))', grades: USUAL },
  { formula: 'IF($F3<60,"不合格",IF($F3<80,"合格",IF($F3<90,"良好","优秀")))', grades: USUAL },
  {
    formula:
      'IF(F3="","",IF(F3>=90,"优秀",IF(AND(F3>=80,F3<90),"良好",IF(F3>=60,"合格","不合格"))))',
    grades: USUAL,
  },
  { formula: '_xlfn.IFS(F3>=90,"优秀",F3>=80,"良好",F3>=60,"合格",TRUE,"不合格")', grades: USUAL },
  { formula: 'LOOKUP(F3,{0,60,80,90},{"不合格","合格","良好","优秀"})', grades: USUAL },
  { formula: 'LOOKUP(F3,{0,"不合格";60,"合格";80,"良好";90,"优秀"})', grades: USUAL },
  { formula: "LOOKUP(F3,$H$2:$H$5,$I$2:$I$5)", grades: USUAL },
  { formula: "VLOOKUP(F3,$H$2:$I$5,2)", grades: USUAL },
  { formula: 'IFERROR(VLOOKUP(F3,$H$2:$I$5,2,TRUE),"")', grades: USUAL },
  // Above 90 is 90.01 and more with two decimals.
  { formula: 'IF(F3>90,"A","B")', grades: "A 90.01 B 0" },
  // Below 80 the formula leaves the cell blank.
  { formula: 'IF(F3>=90,"优",IF(F3>=80,"良",""))', grades: "优 90 良 80 未划等次 0" },
])("$formula", ({ formula, grades }) => {
  expect(read(formula)).toBe(grades);
});

it.each([
  { name: "another figure of the unit", formula: 'IF(AND(F3>=90,G3="否"),"优秀","合格")' },
  { name: "another sheet", formula: "VLOOKUP(F3,等次!$A$2:$B$5,2)" },
  { name: "an exact match", formula: "VLOOKUP(F3,$H$2:$I$5,2,FALSE)" },
  { name: "places", formula: 'IF(RANK(F3,F$3:F$9)<=3,"优秀","合格")' },
  { name: "a grade that comes back", formula: 'IF(F3>=90,"优",IF(F3>=80,"良","优"))' },
  { name: "numbers", formula: "IF(F3>=90,1,0)" },
  { name: "a formula that is cut off", formula: 'IF(F3>=90,"优"' },
])("reads nothing from $name", ({ formula }) => {
  expect(read(formula)).toBeUndefined();
});
