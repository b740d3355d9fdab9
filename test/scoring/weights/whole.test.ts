import { exactWhole, totalMarking, wholeOf } from "../../../src/scoring/weights/whole";
import { fractionOf } from "../../../src/scoring/numbers/fraction";
import { givenIndicator, givenScheme } from "../given";

const MARKS = [givenIndicator("a", 30), givenIndicator("b", 20)];

it("what full scores come to: 100, the full marks added up, or as stated where they are scaled", () => {
  const points = { marking: "points" } as const;
  expect(wholeOf(givenScheme(MARKS), "")).toBe(100);
  expect(wholeOf(givenScheme(MARKS, points), "")).toBe(50);
  const scaled = givenScheme(MARKS, { ...points, weightTotal: "scale", fullMarks: 1000 });
  expect(exactWhole(scaled, "")).toEqual(fractionOf(1000));
});

it("places, z-scores and changes are weighed per cent in either way of marking", () => {
  expect(totalMarking(givenScheme(MARKS, { marking: "points", method: "places" }))).toBe("percent");
});
