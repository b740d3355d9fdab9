import { CELL_ERRORS } from "../../src/functions/cellErrors";
import { MESSAGES } from "../../src/scoring/messages";

it("every sentence of scoring has its error", () => {
  for (const code of Object.keys(MESSAGES)) expect(CELL_ERRORS).toHaveProperty(code);
});

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
  expect(CELL_ERRORS[code]).toBe("#N/A");
});

it.each(["weightTotal", "errorCell", "negativeWeight", "lengthMismatch", "belowBands"] as const)(
  "%s: something is to be corrected",
  (code) => {
    expect(CELL_ERRORS[code]).toBe("#VALUE!");
  },
);
