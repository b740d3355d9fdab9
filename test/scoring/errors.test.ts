import { ScoreError } from "../../src/scoring/errors";

it("carries its code and says in either language what is wrong and what to do", () => {
  const error = new ScoreError("weightTotal", { total: "110%", expected: "100%" });
  expect(error).toBeInstanceOf(Error);
  expect(error.name).toBe("ScoreError");
  expect(error.code).toBe("weightTotal");
  expect(error.message).toMatch(/^权重合计 110%，应为 100%/);
  expect(error.sentence("en-US")).toMatch(/^The weights add up to 110%, expected 100%/);
});
