import { countedScores } from "../../../src/scoring/appraise/countedScores";
import { givenColumns, givenIndicator, givenScheme } from "../given";

it("constraints count towards no total; a policy that puts scores in gaps is told", () => {
  const scheme = givenScheme(
    [
      givenIndicator("a", 50),
      givenIndicator("b", 50),
      givenIndicator("c", null, { category: "C" }),
    ],
    { missing: "zero" },
  );
  const counted = countedScores(scheme, givenColumns([[90, "blank", 1]]));
  expect(counted.map((each) => each?.isFilled ?? null)).toEqual([false, true, null]);
});

it("what is refused or moved is filled by nothing", () => {
  const scheme = givenScheme([givenIndicator("a", 100)], { missing: "reweight" });
  expect(countedScores(scheme, givenColumns([["blank"]]))[0]!.isFilled).toBe(false);
});
