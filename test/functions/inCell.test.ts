import { inCell } from "../../src/functions/inCell";
import { ScoreError } from "../../src/scoring/errors";
import { installCustomFunctions } from "./installCustomFunctions";

beforeAll(() => {
  installCustomFunctions();
});

const thrown = (call: () => unknown): unknown => {
  try {
    return call();
  } catch (error) {
    return error;
  }
};

it("lets values through", () => {
  expect(inCell(() => 90, "zh-CN")).toBe(90);
});

it("carries the sentence to the cell in its language", () => {
  const fail = (): never => {
    throw new ScoreError("weightTotal", { total: "110%", expected: "100%" });
  };
  expect(thrown(() => inCell(fail, "zh-CN"))).toMatchObject({
    code: "#VALUE!",
    message: expect.stringContaining("权重合计 110%，应为 100%") as string,
  });
  expect(thrown(() => inCell(fail, "en-US"))).toMatchObject({
    message: expect.stringContaining("add up to 110%") as string,
  });
});

it("says #N/A where there is nothing to score yet", () => {
  const fail = (): never => {
    throw new ScoreError("noScores");
  };
  expect(thrown(() => inCell(fail, "zh-CN"))).toMatchObject({ code: "#N/A" });
});

it("keeps a bug of ours loud", () => {
  const bug = new TypeError("undefined is not a function");
  expect(
    thrown(() =>
      inCell(() => {
        throw bug;
      }, "zh-CN"),
    ),
  ).toBe(bug);
});
