import fc from "fast-check";
import { applyAnswers } from "../../../src/grading/layout/propose/applyAnswers";
import { prepareMapped } from "../../../src/grading/layout/use/prepareMapped";
import { propose, unseen, type Rows } from "./unseen";

const HEADERS = ["质量", "完成率", "投诉件数", "得分", "增速(%)", "满意度(30%)", "总分", "备注"];

/** A table of a few units under headers that an office writes, with blanks and words among the numbers. */
const table: fc.Arbitrary<Rows> = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...HEADERS), { minLength: 1, maxLength: 5 }),
    fc.integer({ min: 2, max: 7 }),
  )
  .chain(([headers, units]) => {
    const cell = fc.oneof(
      { weight: 12, arbitrary: fc.integer({ min: 0, max: 100 }) },
      { weight: 3, arbitrary: fc.integer({ min: 0, max: 1200 }).map((each) => each / 8) },
      { weight: 1, arbitrary: fc.constantFrom(null, "不分管", "—", "缺") },
    );
    const row = fc.array(cell, { minLength: headers.length, maxLength: headers.length });
    return fc
      .array(row, { minLength: units, maxLength: units })
      .map((rows): Rows => [
        ["单位", ...headers],
        ...rows.map((values, index) => [`第${index + 1}局`, ...values]),
      ]);
  });

it("ends every combination of offered answers in a grading or in sentences that say what remains", async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.infiniteStream(fc.nat(1000)), async (rows, picks) => {
      const workbook = unseen({ 考核: rows });
      const { chosen } = await propose(workbook);
      if (!chosen) return;
      const questions = chosen.questions.map((each) => ({
        ...each,
        answer: each.options[(picks.next().value as number) % each.options.length]!.id,
      }));
      const { mapping, problems } = applyAnswers(chosen.mapping, questions);
      const isOther = questions.some(
        ({ about, options, answer }) => about === "table" && answer !== options[0]!.id,
      );
      if (isOther) {
        // Another table is another proposal, and the sentence says how to get it.
        expect(problems).toHaveLength(1);
        expect(problems[0]!["zh-CN"]).toContain("--table");
        return;
      }
      // Each other offered option is an answer: nothing stays open.
      expect(problems).toEqual([]);
      const { grading, findings } = await prepareMapped(workbook, mapping!);
      const errors = findings.filter(({ level }) => level === "error");
      expect(grading !== undefined || errors.length > 0).toBe(true);
      for (const error of errors)
        expect(error.message("zh-CN")).not.toMatch(/没有权重|undefined|NaN/);
    }),
    { numRuns: 150 },
  );
});
