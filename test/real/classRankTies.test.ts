import { describeCollected } from "../workbook/collectedWorkbooks";
import { classSheets, students, SUBJECTS, type Student, type Subject } from "./classRankTies";
import { gradeSheets, resultsOf } from "./gradeSheets";

const ALL = Object.keys(SUBJECTS) as Subject[];
const MAIN: readonly Subject[] = ["语文", "数学", "英语"];

describeCollected("class_rank_ties: 52 students, five subjects, many ties", () => {
  let all: Student[];
  beforeAll(async () => (all = await students()));

  const agreeing = async (
    subjects: readonly Subject[],
    column: string,
    field: "score" | "rank",
  ): Promise<number> => {
    const results = resultsOf(await gradeSheets(classSheets(all, subjects)));
    return all.filter((student) => results.get(student.name)![field] === student[column]).length;
  };

  it.each([
    { subjects: ALL, column: "总分" },
    { subjects: MAIN, column: "主科总分" },
  ])("has 52 of 52 totals ($column)", async ({ subjects, column }) => {
    expect(all).toHaveLength(52);
    expect(await agreeing(subjects, column, "score")).toBe(52);
  });

  it.each(ALL)("has 52 of 52 ranks in %s, ties sharing a place", async (subject) => {
    expect(await agreeing([subject], `${subject}排名`, "rank")).toBe(52);
  });

  // The file splits most ties by the order of its rows and lets one pair share: no rule gives all of its ranks.
  it.each([
    { subjects: ALL, column: "班级排名", count: 47 },
    { subjects: MAIN, column: "主科排名", count: 43 },
  ])(
    "has $count of 52 in $column, which splits most ties by the order of rows",
    async ({ subjects, column, count }) => {
      expect(await agreeing(subjects, column, "rank")).toBe(count);
      const results = resultsOf(await gradeSheets(classSheets(all, subjects)));
      const others = all.filter(
        ({ name, [column]: printed }) => results.get(name)!.rank !== printed,
      );
      const scores = [...results.values()].map(({ score }) => score);
      for (const { name } of others) {
        const { score } = results.get(name)!;
        expect(scores.filter((other) => other === score).length).toBeGreaterThan(1);
      }
    },
  );
});
