import { callsHengji, plainCalls } from "../../../src/grading/run/hengjiCall";
import { freezeToValues } from "../../../src/grading/run/freezeToValues";
import { repairFormulas } from "../../../src/grading/run/repairFormulas";
import { createMemoryWorkbook } from "../../memory/createMemoryWorkbook";

it.each([
  { formula: "HJ.SCORE(A1:A3,B1:B3)", plain: "HJ.SCORE(A1:A3,B1:B3)" },
  { formula: "_xldudf_HJ_SCORE(A1)", plain: "HJ.SCORE(A1)" },
  { formula: "[2]!_xldudf_HJ_Grade(A1)+hj.score(B1)", plain: "HJ.GRADE(A1)+HJ.SCORE(B1)" },
  { formula: 'IF(A1,"HJ.SCORE(",SUM(B1))', plain: undefined },
  { formula: "XHJ.SCORE(A1)", plain: undefined },
  { formula: "'HJ.SCORE('!A1", plain: undefined },
])("$formula", ({ formula, plain }) => {
  expect(callsHengji(formula)).toBe(plain !== undefined);
  expect(plainCalls(formula)).toBe(plain ?? formula);
});

const name = { error: "#NAME?" };
const workbookOf = (details = {}) =>
  createMemoryWorkbook(
    {
      表: [
        [1, name, 3],
        ["甲", 5, name],
        [null, 92.5, name],
      ],
      锁: [[name]],
    },
    {
      表: {
        formulas: [
          [null, "HJ.SCORE(A1)", "SUM(A1)"],
          [null, null, "UNKNOWN(A1)"],
          [null, "HJ.SCORE(A1:A2)", "[2]!_xldudf_HJ_GRADE(B3)"],
        ],
      },
      锁: { formulas: [["HJ.SCORE(A1)"]], isProtected: true },
      ...details,
    },
  );

it("enters broken formulas again and leaves every other cell alone", async () => {
  const workbook = workbookOf();
  const before = await workbook.cells.read("表");
  expect(await repairFormulas(workbook)).toEqual({
    changed: [
      { sheet: "表", address: "B1" },
      { sheet: "表", address: "C3" },
    ],
    locked: [{ sheet: "锁", address: "A1" }],
  });
  const after = await workbook.cells.read("表");
  expect(after.formulas).toEqual([
    [null, "HJ.SCORE(A1)", "SUM(A1)"],
    [null, null, "UNKNOWN(A1)"],
    [null, "HJ.SCORE(A1:A2)", "HJ.GRADE(B3)"],
  ]);
  expect(after.values[1]).toEqual(before.values[1]);
});

it("turns our formulas into values, keeps those that fail, and can be taken back", async () => {
  const workbook = workbookOf();
  const before = await workbook.cells.read("表");
  const frozen = await freezeToValues(workbook);
  expect(frozen).toEqual({
    changed: [{ sheet: "表", address: "B3" }],
    locked: [{ sheet: "锁", address: "A1" }],
    failing: [
      { sheet: "表", address: "B1" },
      { sheet: "表", address: "C3" },
    ],
  });
  const after = await workbook.cells.read("表");
  expect(after.values).toEqual(before.values);
  expect(after.formulas[2]).toEqual([null, null, "[2]!_xldudf_HJ_GRADE(B3)"]);
  expect(after.formulas[0]).toEqual(before.formulas[0]);
  await workbook.sheets.restore();
  expect(await workbook.cells.read("表")).toEqual(before);
});
