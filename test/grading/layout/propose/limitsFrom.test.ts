import { limitsFrom } from "../../../../src/grading/layout/propose/limitsFrom";

it("finds the roundest limits between printed grades", () => {
  const words = ["优秀", "良好", "良好", "合格", ""];
  const totals = new Float64Array([93, 88.5, 81, 72, NaN]);
  // 90 lies between 88.5 and 93; 80 between 72 and 81; the lowest grade has no lower limit.
  expect(limitsFrom(words, totals)).toEqual([
    { name: "优秀", lower: 90 },
    { name: "良好", lower: 80 },
    { name: "合格", lower: 0 },
  ]);
});

it.each([
  { name: "grades that overlap", words: ["优", "良", "优"], totals: [90, 85, 80] },
  { name: "one grade only", words: ["优", "优"], totals: [90, 95] },
  { name: "no grade at all", words: ["", ""], totals: [90, 95] },
])("says nothing of $name", ({ words, totals }) => {
  expect(limitsFrom(words, new Float64Array(totals))).toBeUndefined();
});
