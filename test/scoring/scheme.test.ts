import { DEFAULT_SETTINGS } from "../../src/scoring/scheme";

it("what a scheme does not say is as the design has it", () => {
  expect(DEFAULT_SETTINGS).toMatchObject({
    marking: "percent",
    decimals: 2,
    rounding: "half-up",
    roundingScope: "total",
    weightTotal: "strict",
    method: "score",
    missing: "refuse",
    notApplicable: "reweight",
    rankBy: "published",
    ties: "competition",
    ceiling: null,
  });
  expect(new Set(DEFAULT_SETTINGS.aggregation)).toEqual(new Set(["arithmetic"]));
  expect(DEFAULT_SETTINGS.quota).toMatchObject({ base: {}, atLeastOne: false, isPooled: false });
});
