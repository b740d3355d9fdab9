import { setBlanksArriveAsZero } from "../../../src/functions/reading/hostZeros";
import { requiredScore, scoreCells, scoreColumn } from "../../../src/functions/reading/readScores";
import { codeOf } from "../../scoring/codeOf";

const of = (value: unknown) => ({ name: "得分", value });

afterEach(() => setBlanksArriveAsZero(false));

it("keeps the five states apart from zero", () => {
  const given = [
    [0, "90", null],
    ["缺", "数据未发布", "N/A"],
    ["免考", "", "—"],
  ];
  expect(scoreCells(of(given))).toEqual([
    0,
    90,
    "blank",
    "unreported",
    "unpublished",
    "notApplicable",
    "exempt",
    "blank",
    "unreported",
  ]);
  expect(Number.isNaN(scoreColumn(of(given))[2])).toBe(true);
});

it("a percentage is no mark", () => {
  expect(codeOf(() => scoreCells(of([["90%"]])))).toBe("percentAsMark");
  expect(codeOf(() => requiredScore(of("90%")))).toBe("percentAsMark");
});

it.each([
  { value: null, code: "valueMissing" },
  { value: "缺", code: "valueMissing" },
  { value: "免考", code: "exemptUnit" },
  { value: 90, code: "no error" },
])("one score: $value gives $code", ({ value, code }) => {
  expect(codeOf(() => requiredScore(of(value)))).toBe(code);
});

it("where the host passes blanks as 0, a 0 is doubtful, unless zeros count", () => {
  setBlanksArriveAsZero(true);
  expect(codeOf(() => scoreCells(of([[90, 0]])))).toBe("zeroMayBeBlank");
  expect(codeOf(() => requiredScore(of(0)))).toBe("zeroMayBeBlank");
  expect(scoreCells(of([[90, 0]]), () => true)).toEqual([90, 0]);
  expect(scoreCells(of([[90, "0"]]))).toEqual([90, 0]);
});
