import { NO_FACTS } from "./noFacts";
import { originSteps } from "../../../src/scoring/explain/originSteps";
import { givenIndicator, givenScheme, givenScores } from "../given";
import { chinese, contextOf } from "./stepsOf";

const scheme = givenScheme([givenIndicator("a", 100)]);
const nothing = { weight: null, count: 0, dropped: 0, mean: null, votes: null };

it("says nothing where nothing is known", () => {
  expect(originSteps(contextOf(scheme, givenScores([80, 90])), 0)).toEqual([]);
});

it("says nothing of a report that was confirmed as it is", () => {
  const facts = { ...NO_FACTS, claimOf: () => ({ reported: 80, reason: "" }) };
  expect(originSteps(contextOf(scheme, givenScores([80]), 0, facts), 0)).toEqual([]);
});

it.each([
  { kind: "zero" as const, words: "没有评分，按规定计 0 分" },
  { kind: "reweight" as const, words: "没有评分，权重由其他来源分担" },
])("says what stands for a source without ratings: $kind", ({ kind, words }) => {
  const source = { ...nothing, name: "专家", substitute: { kind } };
  const facts = { ...NO_FACTS, ratingsOf: () => [source] };
  const steps = chinese(originSteps(contextOf(scheme, givenScores([80]), 0, facts), 0));
  expect(steps).toEqual([`a·专家：${words}`, "a：各来源合成 80"]);
});

it("shows no votes below three ballots", () => {
  const votes = { counts: [{ name: "优秀", count: 2 }], valid: 2, abstentions: 0, invalid: 0 };
  const source = { ...nothing, name: "群众", count: 1, votes, substitute: null };
  const facts = { ...NO_FACTS, ratingsOf: () => [source] };
  const [step] = chinese(originSteps(contextOf(scheme, givenScores([80]), 0, facts), 0));
  expect(step).toBe("a·群众：有效票 2，不足 3 张，得票不单列");
});
