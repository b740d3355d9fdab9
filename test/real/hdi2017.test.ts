import { describeCollected } from "../workbook/collectedWorkbooks";
import { gradeSheets, resultsOf } from "./gradeSheets";
import { hdi2017 } from "./hdi2017";

describeCollected("hdi2017: the human development index of 189 countries", () => {
  it("has the index of all, within what 15 digits allow", async () => {
    const { sheets, countries } = await hdi2017(10);
    const results = resultsOf(await gradeSheets(sheets));
    const differences = countries.map(({ country, index }) =>
      Math.abs(results.get(country)!.score / 100 - index),
    );
    expect(differences).toHaveLength(189);
    expect(Math.max(...differences)).toBeLessThan(1e-11);
  });

  it.each([
    // The index with three decimals is a score out of 100 with one.
    { decimals: 1, agreeing: 189 },
    { decimals: 10, agreeing: 160 },
  ])(
    "has $agreeing of the 189 printed ranks where the score has $decimals decimals",
    async ({ decimals, agreeing }) => {
      const { sheets, countries } = await hdi2017(decimals);
      const results = resultsOf(await gradeSheets(sheets));
      const same = countries.filter(({ country, rank }) => results.get(country)!.rank === rank);
      expect(same).toHaveLength(agreeing);
    },
  );
});
