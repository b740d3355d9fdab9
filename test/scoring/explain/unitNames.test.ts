import { NO_FACTS } from "./noFacts";
import { unitNames, unitsInBrackets } from "../../../src/scoring/explain/unitNames";

const facts = { ...NO_FACTS, nameOf: (unit: number) => `${unit}局` };

it("names the units, in brackets where they stand in a sentence", () => {
  expect(unitNames({ facts }, [1, 2])).toEqual({ "zh-CN": "1局、2局", "en-US": "1局, 2局" });
  expect(unitsInBrackets({ facts }, [1])).toEqual({ "zh-CN": "（1局）", "en-US": " (1局)" });
});

it("counts those that nobody would read", () => {
  const names = unitNames({ facts }, [...Array(10).keys()]);
  expect(names["zh-CN"]).toBe("0局、1局、2局、3局、4局、5局、6局、7局等");
  expect(names["en-US"]).toMatch(/7局 and 2 more$/);
});

it("says nothing where names are not known", () => {
  expect(unitsInBrackets({ facts: NO_FACTS }, [1])).toEqual({ "zh-CN": "", "en-US": "" });
});
