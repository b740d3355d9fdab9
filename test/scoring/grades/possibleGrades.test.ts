import { pendingWords, possibleGrades } from "../../../src/scoring/grades/possibleGrades";

const BANDS = ["优秀", "良好", "合格"].map((name) => ({ name }));

it.each([
  { bits: 0b011, expected: ["优秀", "良好"] },
  { bits: 0b101, expected: ["优秀", "合格"] },
  { bits: 0, expected: [] },
])("the bands with their bit, best first: $expected", ({ bits, expected }) => {
  expect(possibleGrades(bits, BANDS)).toEqual(expected);
});

it("is printed as 待研究（优秀/良好）, and said in either language", () => {
  expect(pendingWords(0b11, BANDS)).toEqual({
    "zh-CN": "待研究（优秀/良好）",
    "en-US": "to be decided (优秀/良好)",
  });
});
