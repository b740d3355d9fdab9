import { describeCollected } from "../workbook/collectedWorkbooks";
import { collectedRows, recordsOf, textOf } from "./collectedRows";
import { gradeSheets, resultsOf } from "./gradeSheets";
import { forms, formSheets } from "./rdPerfSept";

describeCollected(
  "rd_perf_sept: 38 forms of a department, marked by oneself and by the superior",
  () => {
    it.each(["自评", "上级"] as const)("has 38 of 38 totals (%s)", async (rater) => {
      const all = await forms(rater);
      const results = resultsOf(await gradeSheets(formSheets(all)));
      const agreeing = all.filter(
        ({ person, total }) => Math.abs(results.get(person)!.score - total) < 1e-9,
      );
      expect([all.length, agreeing.length]).toEqual([38, 38]);
    });

    it("finds the one place where the printed order contradicts the scores", async () => {
      const all = await forms("上级");
      const results = resultsOf(await gradeSheets(formSheets(all)));
      const printed = recordsOf(await collectedRows("rd_perf_sept.xlsx", "汇总"))
        .map((record) => results.get(textOf(record["姓名"]))?.score)
        .filter((score) => score !== undefined);
      const rising = printed.flatMap((score, row) =>
        row > 0 && score > printed[row - 1]! ? [[printed[row - 1], score]] : [],
      );
      expect([printed.length, rising]).toEqual([38, [[80, 82]]]);
    });
  },
);
