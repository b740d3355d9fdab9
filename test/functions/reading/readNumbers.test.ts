import {
  allNumbers,
  numbersOr,
  optionalNumber,
  optionalNumbers,
  requiredNumber,
  type NumberUse,
} from "../../../src/functions/reading/readNumbers";
import { codeOf } from "../../scoring/codeOf";

const of = (value: unknown) => ({ name: "目标", value });

it.each([
  { name: "a number", value: 5, expected: 5 },
  { name: "a text number", value: "1,234.5", expected: 1234.5 },
  { name: "a share in per cent", value: "90%", expected: 0.9 },
  { name: "a range of one cell", value: [[5]], expected: 5 },
])("$name", ({ value, expected }) => {
  expect(requiredNumber(of(value))).toBe(expected);
  expect(optionalNumber(of(value))).toBe(expected);
});

it.each<{ code: string; value: unknown; use?: NumberUse }>([
  { code: "valueMissing", value: null },
  { code: "valueMissing", value: "缺" },
  { code: "valueMissing", value: "不适用" },
  { code: "exemptUnit", value: "免考" },
  { code: "notANumber", value: "优" },
  { code: "notANumber", value: true },
  { code: "ambiguousNumber", value: "1.2.3" },
  { code: "percentAsMark", value: "90%", use: "mark" },
  { code: "errorCell", value: "#REF!" },
  { code: "oneCellExpected", value: [[1, 2]] },
])("$value is refused: $code", ({ code, value, use }) => {
  expect(codeOf(() => requiredNumber(of(value), use))).toBe(code);
});

it("omitted is the default, also for ranges", () => {
  expect(optionalNumber(of(null))).toBeUndefined();
  expect(optionalNumbers(of(null))).toBeUndefined();
  expect(optionalNumbers(of([[1], [2]]))).toEqual([1, 2]);
});

it("blanks have their meaning where they have one", () => {
  expect(numbersOr(of([[1], [null], [""]]), 0)).toEqual([1, 0, 0]);
  expect(codeOf(() => numbersOr(of([[1], ["缺"]]), 0))).toBe("valueMissing");
  expect(() => allNumbers(of([[1], [null]]))).toThrow("“目标”的第 2 个单元格还没有填写");
});
