import { describeCollected } from "../workbook/collectedWorkbooks";
import { cities, citySheets } from "./cityBulletin";
import { gradeSheets, resultsOf } from "./gradeSheets";

describeCollected("city_daily_bulletin: 14 cities, the lower the better", () => {
  it("has 14 of 14 printed ranks, from the cities alone", async () => {
    const all = await cities();
    const results = resultsOf(await gradeSheets(citySheets(all)));
    expect(all.map(({ name }) => [name, results.get(name)!.rank])).toEqual(
      all.map(({ name, rank }) => [name, rank]),
    );
    expect(all).toHaveLength(14);
  });
});
