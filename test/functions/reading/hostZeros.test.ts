import { mayBeBlank, setBlanksArriveAsZero } from "../../../src/functions/reading/hostZeros";

afterEach(() => setBlanksArriveAsZero(false));

it("a 0 is a 0, unless the host passes blanks so", () => {
  expect(mayBeBlank(0)).toBe(false);
  setBlanksArriveAsZero(true);
  expect(mayBeBlank(0)).toBe(true);
});

it("a typed text 0 and other values are never doubtful", () => {
  setBlanksArriveAsZero(true);
  expect(["0", 1, null, ""].some(mayBeBlank)).toBe(false);
});
