import { cellErrorOf } from "../../src/functions/cellErrors";

it.each([
  "noScores",
  "valueMissing",
  "missingScore",
  "exemptUnit",
  "notComparable",
  "noVotes",
  "noRatings",
  "zeroMayBeBlank",
] as const)("%s: there is nothing to score yet", (code) => {
  expect(cellErrorOf(code)).toBe("#N/A");
});

it.each(["weightTotal", "errorCell", "negativeWeight", "lengthMismatch", "belowBands"] as const)(
  "%s: something is to be corrected",
  (code) => {
    expect(cellErrorOf(code)).toBe("#VALUE!");
  },
);
