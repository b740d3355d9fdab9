import { setBlanksArriveAsZero } from "../../../src/functions/reading/hostZeros";
import { weightsIn } from "../../../src/functions/reading/readWeights";
import { codeOf } from "../../scoring/codeOf";

const scores = (value: unknown) => ({ name: "得分", value });
const weights = (value: unknown) => ({ name: "权重", value });

afterEach(() => setBlanksArriveAsZero(false));

it("matches two ranges in reading order, whatever their shape", () => {
  const read = weightsIn(
    scores([
      [1, 2],
      [3, 4],
    ]),
    weights([["10%"], [0.2], [0.3], [0.4]]),
  );
  expect(read).toEqual({ scores: [1, 2, 3, 4], weights: [0.1, 0.2, 0.3, 0.4] });
});

it("an empty line does not count", () => {
  const read = weightsIn(scores([[90], [null], [""]]), weights([[1], [null], [""]]));
  expect(read).toEqual({ scores: [90, "notApplicable", "notApplicable"], weights: [1, 0, 0] });
});

it.each([
  { name: "sizes differ", code: "lengthMismatch", left: [[1, 2]], right: [[1]] },
  { name: "a weight is missing", code: "valueMissing", left: [[1, 2]], right: [[1, null]] },
  { name: "a weight is a word", code: "notANumber", left: [[1]], right: [["高"]] },
  { name: "a mark in per cent", code: "percentAsMark", left: [["90%"]], right: [[1]] },
])("$name: $code", ({ code, left, right }) => {
  expect(codeOf(() => weightsIn(scores(left), weights(right)))).toBe(code);
});

it("where blanks arrive as 0, a 0 with a weight of 0 may be an empty line", () => {
  setBlanksArriveAsZero(true);
  expect(codeOf(() => weightsIn(scores([[90, 0]]), weights([[1, 0]])))).toBe("no error");
  expect(codeOf(() => weightsIn(scores([[90, 0]]), weights([[0.5, 0.5]])))).toBe("zeroMayBeBlank");
  expect(codeOf(() => weightsIn(scores([[90, 0]]), weights([[0.5, 0.5]]), true))).toBe("no error");
});
