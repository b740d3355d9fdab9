import { ballot, type BallotOptions } from "../../../src/scoring/ratings/ballot";
import { ScoreError } from "../../../src/scoring/errors";
import { codeOf } from "../codeOf";

it.each<{ name: string; votes: number[]; options?: BallotOptions; expected: number }>([
  { name: "values 100/80/60/40", votes: [5, 3, 1, 1], expected: 84 },
  {
    name: "own values, by ballots and not by people",
    votes: [6, 2, 1, 1],
    options: { values: [95, 85, 75, 65] },
    expected: 88,
  },
  {
    name: "abstentions are left out",
    votes: [8, 0, 0, 0],
    options: { abstentions: 2 },
    expected: 100,
  },
  {
    name: "abstentions as zero",
    votes: [8, 0, 0, 0],
    options: { abstentions: 2, abstaining: "zero" },
    expected: 80,
  },
  {
    name: "invalid ballots never score",
    votes: [8, 0, 0, 0],
    options: { invalid: 2 },
    expected: 100,
  },
])("$name", ({ votes, options, expected }) => {
  expect(ballot(Object.freeze(votes), options).score).toBe(expected);
});

it("counts and shows every ballot", () => {
  const result = ballot([5, 3, 1, 0], { abstentions: 1, invalid: 2, issued: 15, returned: 12 });
  expect(result).toMatchObject({ valid: 9, abstentions: 1, invalid: 2, returned: 12 });
});

it.each<{ code: string; votes: number[]; options?: BallotOptions }>([
  { code: "noVotes", votes: [0, 0, 0, 0] },
  { code: "lengthMismatch", votes: [1, 2, 3] },
  { code: "invalidVotes", votes: [1, -1, 0, 0] },
  { code: "invalidVotes", votes: [1, 1.5, 0, 0] },
  { code: "invalidVotes", votes: [1, 0, 0, 0], options: { invalid: -1 } },
  { code: "invalidVotes", votes: [1, 0, 0, 0], options: { issued: 1.5 } },
  { code: "invalidVotes", votes: [1, 0, 0, 0], options: { returned: 1.5 } },
  { code: "ballotCounts", votes: [5, 0, 0, 0], options: { returned: 6 } },
  { code: "ballotCounts", votes: [5, 0, 0, 0], options: { issued: 4 } },
  { code: "validBallots", votes: [5, 3, 0, 0], options: { valid: 9, abstentions: 1 } },
  { code: "invalidNumber", votes: [5], options: { values: [NaN] } },
])("$code", ({ code, votes, options }) => {
  expect(codeOf(() => ballot(votes, options))).toBe(code);
});

it("where 发出 is not told, as many as came back", () => {
  const told = { issued: 6, returned: 6, counted: 5 };
  expect(() => ballot([5, 0, 0, 0], { returned: 6 })).toThrow(new ScoreError("ballotCounts", told));
});
