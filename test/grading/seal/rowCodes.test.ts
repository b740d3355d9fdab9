import type { Covered } from "../../../src/grading/seal/coveredSheet";
import { changedRows, codesIn, rowCodes } from "../../../src/grading/seal/rowCodes";
import { contentOf } from "../../../src/grading/seal/rowContent";
import { sealCode } from "../../../src/grading/seal/sealCode";

/** A sheet of marks, by unit. */
function marks(of: Readonly<Record<string, string>>): Covered {
  const rows = Object.entries(of).map(
    ([name, value]) => [name, contentOf([{ column: "K1", kind: "n", value }])] as const,
  );
  return new Map([["data", { rows: new Map(rows), placeOf: () => undefined }]]);
}

it("keeps for each row the code of its lines, as they stand in the text that is sealed", () => {
  expect(rowCodes(marks({ 甲局: "92.5", "乙\t局": "90" })).split("\n")).toEqual([
    `["data","甲局"]\t${sealCode("data\t甲局\tK1\tn\t92.5")}`,
    `["data","乙\\t局"]\t${sealCode("data\t乙\\t局\tK1\tn\t90")}`,
  ]);
});

it("names the rows that are not as they were, also those that came and went", () => {
  const before = codesIn(rowCodes(marks({ 甲局: "92.5", 乙局: "90", 丙局: "80" })));
  expect(changedRows(before, marks({ 丙局: "80", 乙局: "90", 甲局: "92.5" }))).toEqual([]);
  expect(changedRows(before, marks({ 甲局: "92.6", 乙局: "90", 丁局: "80" }))).toEqual([
    { sheet: "data", row: "甲局" },
    { sheet: "data", row: "丙局" },
    { sheet: "data", row: "丁局" },
  ]);
});
