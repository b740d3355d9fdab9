import { decisionProblems, finalGrade, type Decision } from "../../src/scoring/decision";
import { ScoreError } from "../../src/scoring/errors";
import { presetBands } from "../../src/scoring/gradeScale";

const BANDS = presetBands("优秀/良好/合格/待改进")!;
const decision = (rest: Partial<Decision>): Decision => ({
  suggested: "良好",
  decided: "",
  reason: "",
  document: "",
  ...rest,
});

it.each<{ name: string; given: Partial<Decision>; suggested?: string; codes: string[] }>([
  { name: "nothing decided", given: {}, codes: [] },
  { name: "decided as suggested", given: { decided: "良好" }, codes: [] },
  {
    name: "another grade, with a reason",
    given: { decided: "合格", reason: "整改未完成" },
    codes: [],
  },
  { name: "another grade, without", given: { decided: "合格" }, codes: ["decisionWithoutReason"] },
  {
    name: "made on another suggestion",
    given: { decided: "良好", reason: "" },
    suggested: "优秀",
    codes: ["decisionWithoutReason", "decisionOutdated"],
  },
  {
    name: "made on another suggestion, with a reason",
    given: { decided: "合格", reason: "整改未完成" },
    suggested: "优秀",
    codes: ["decisionOutdated"],
  },
  {
    name: "what it was made on is not known",
    given: { suggested: "", decided: "优秀", reason: "立功" },
    codes: [],
  },
  {
    name: "no grade of the scale",
    given: { decided: "称职", reason: "笔误" },
    codes: ["unknownTier"],
  },
])("$name: $codes", ({ given, suggested = "良好", codes }) => {
  const problems = decisionProblems("甲局", decision(given), suggested, BANDS);
  expect(problems.map(({ code }) => code)).toEqual(codes);
});

it("says what changed, in words", () => {
  const [problem] = decisionProblems(
    "甲局",
    decision({ decided: "良好", reason: "略" }),
    "合格",
    BANDS,
  );
  expect(new ScoreError(problem!.code, problem!.details).message).toBe(
    "甲局审定“良好”时的建议是“良好”，现在的建议是“合格”，请复核；审定结果没有改动",
  );
});

it("the decision counts, and nothing overwrites it", () => {
  expect(finalGrade("合格", decision({ decided: "良好" }))).toBe("良好");
  expect(finalGrade("合格", decision({}))).toBe("合格");
  expect(finalGrade("合格", undefined)).toBe("合格");
});
