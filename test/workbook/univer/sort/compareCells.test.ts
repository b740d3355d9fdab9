import { compareCells } from "../../../../src/workbook/univer/sort/compareCells";
import type { CellValue } from "../../../../src/workbook/cell";

const sorted = (values: readonly CellValue[], isDescending = false): CellValue[] =>
  [...values].sort((one, other) => compareCells(one, other, isDescending));

it("puts numbers before texts, texts before yes and no, and blanks last, both ways round", () => {
  const values = [null, true, "乙", 3, false, "B", 20];
  // Excel: numbers, texts, FALSE, TRUE; blanks are last in a descending order too.
  expect(sorted(values)).toEqual([3, 20, "B", "乙", false, true, null]);
  expect(sorted(values, true)).toEqual([true, false, "乙", "B", 20, 3, null]);
});

it("sorts Chinese by pinyin and letters without their case", () => {
  // cai, dang'an, jiaoyu, shi, tuan
  expect(sorted(["团委", "市委", "教育局", "财政局", "档案馆"])).toEqual([
    "财政局",
    "档案馆",
    "教育局",
    "市委",
    "团委",
  ]);
  expect(sorted(["b", "A", "C"])).toEqual(["A", "b", "C"]);
});
