import {
  decisionProblems,
  type Decision,
  type DecisionGround,
} from "../../../src/scoring/grades/decision";
import { ScoreError } from "../../../src/scoring/errors";
import { presetBands } from "../../../src/scoring/grades/gradeScale";

const decision = (rest: Partial<Decision>): Decision => ({
  suggested: "良好",
  decided: "",
  reason: "",
  document: "",
  ...rest,
});
const ground = (suggested: string, rest: Partial<DecisionGround> = {}): DecisionGround => ({
  unit: "甲局",
  suggested,
  possible: [suggested],
  bands: presetBands("优秀/良好/合格/待改进")!,
  best: 0,
  veto: "",
  isAbsent: false,
  ...rest,
});

it.each<{
  name: string;
  given: Partial<Decision>;
  on?: DecisionGround;
  errors?: string[];
  warnings?: string[];
}>([
  { name: "nothing decided", given: {} },
  { name: "decided as suggested", given: { decided: "良好" } },
  { name: "another grade, with a reason", given: { decided: "合格", reason: "整改未完成" } },
  {
    name: "another grade, without",
    given: { decided: "合格" },
    warnings: ["decisionWithoutReason"],
  },
  {
    name: "made on another suggestion",
    given: { decided: "良好" },
    on: ground("优秀"),
    warnings: ["decisionWithoutReason", "decisionOutdated"],
  },
  {
    name: "made on another suggestion, with a reason",
    given: { decided: "合格", reason: "整改未完成" },
    on: ground("优秀"),
    warnings: ["decisionOutdated"],
  },
  {
    name: "what it was made on is not known",
    given: { suggested: "", decided: "优秀", reason: "立功" },
  },
  {
    name: "one of those that ties leave open is no departure",
    given: { suggested: "待研究（优秀/良好）", decided: "优秀" },
    on: ground("待研究（优秀/良好）", { possible: ["优秀", "良好"] }),
  },
  {
    name: "another than those that ties leave open is one",
    given: { suggested: "待研究（优秀/良好）", decided: "合格" },
    on: ground("待研究（优秀/良好）", { possible: ["优秀", "良好"] }),
    warnings: ["decisionWithoutReason"],
  },
  {
    name: "no grade of the scale",
    given: { decided: "特优", reason: "笔误" },
    errors: ["decisionUnknown"],
  },
  {
    name: "a band that a veto blocks, whatever the reason",
    given: { decided: "优秀", reason: "领导小组研究" },
    on: ground("良好", { best: 1 }),
    errors: ["decisionBlocked"],
  },
  {
    name: "the best band that a veto leaves",
    given: { decided: "良好" },
    on: ground("良好", { best: 1 }),
  },
  {
    name: "a unit that is not graded",
    given: { suggested: "不确定等次", decided: "合格", reason: "研究" },
    on: ground("不确定等次", { possible: [], isAbsent: true }),
    errors: ["decisionAbsent"],
  },
])("$name", ({ given, on = ground("良好"), errors = [], warnings = [] }) => {
  const problems = decisionProblems(decision(given), on);
  const codes = (wanted: string) =>
    problems.filter(({ level }) => level === wanted).map(({ code }) => code);
  expect({ errors: codes("error"), warnings: codes("warning") }).toEqual({ errors, warnings });
});

it("says what changed, in words", () => {
  const given = decision({ decided: "良好", reason: "略" });
  const [problem] = decisionProblems(given, ground("合格"));
  expect(new ScoreError(problem!.code, problem!.details).message).toBe(
    "甲局审定“良好”时的建议是“良好”，现在的建议是“合格”，请复核；审定结果没有改动",
  );
});
