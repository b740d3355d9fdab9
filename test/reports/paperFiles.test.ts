import { unitFileNames } from "../../src/reports/paperFiles";

it("numbers the files of units by their place, or names them after the unit", () => {
  expect(unitFileNames(["甲局", "乙局"], undefined)).toEqual(["001-甲局", "002-乙局"]);
  expect(unitFileNames(["甲局", "乙局"], "复核单-")).toEqual(["复核单-甲局", "复核单-乙局"]);
});

it("keeps files apart whose names come out equal", () => {
  expect(unitFileNames(["甲/局", "甲:局", "乙局"], "复核单-")).toEqual([
    "复核单-001-甲_局",
    "复核单-002-甲_局",
    "复核单-乙局",
  ]);
});
