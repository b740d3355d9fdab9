import { describeCollected } from "../workbook/collectedWorkbooks";
import { printedSheets, publishedYear, universities } from "./arwu";
import { gradeSheets, resultsOf } from "./gradeSheets";

describeCollected("arwu_2005_2015: the hundred best universities of eleven years", () => {
  it("has 1100 of 1101 totals within 0.1", async () => {
    let [rows, equal] = [0, 0];
    const others: unknown[] = [];
    for (const [year, all] of universities()) {
      const results = await publishedYear(all);
      for (const { name, total } of all) {
        const { score } = results.get(name)!;
        rows += 1;
        if (score === total) equal += 1;
        if (Math.abs(score - total) > 0.1 + 1e-9) others.push({ year, name, total, score });
      }
    }
    // The marks in the file have one decimal themselves, so a total may differ by one in its last digit.
    expect([rows, equal]).toEqual([1101, 998]);
    // This row does not follow from its own marks by the weights that all others follow.
    expect(others).toEqual([
      { year: "2008", name: "The Johns Hopkins University", total: 45.5, score: 45.9 },
    ]);
  });

  it("has the rank of all 1101 from the printed totals, ties sharing a place", async () => {
    const others: unknown[] = [];
    for (const [year, all] of universities()) {
      const results = resultsOf(await gradeSheets(printedSheets(all)));
      for (const { name, rank } of all) {
        if (results.get(name)!.rank !== rank)
          others.push({ year, name, rank, ours: results.get(name)! });
      }
    }
    expect(others).toEqual([]);
  });
});
