import { ScoreError } from "./errors";
import { finiteNumber } from "./finiteNumber";
import { add, divide, fractionOf, multiply, ZERO } from "./fraction";
import { numberOfFraction } from "./round";

/** 优秀/良好/合格/待改进 as points. */
const VOTE_VALUES: readonly number[] = [100, 80, 60, 40];

export interface BallotOptions {
  readonly values?: readonly number[] | undefined;
  readonly abstentions?: number | undefined;
  readonly invalid?: number | undefined;
  /** 发出 and 收回, checked against what was counted where given. */
  readonly issued?: number | undefined;
  readonly returned?: number | undefined;
  /** leave out: abstentions do not count. zero: they count as votes of value 0. */
  readonly abstaining?: "leave out" | "zero" | undefined;
}

export interface BallotResult {
  readonly score: number;
  readonly valid: number;
  readonly abstentions: number;
  readonly invalid: number;
  readonly returned: number;
}

/**
 * 民主测评: Σ votes × value ÷ valid votes. Invalid ballots are counted and shown, never scored.
 *
 * @throws {ScoreError} lengthMismatch, invalidVotes, ballotCounts, noVotes, invalidNumber
 * @example
 * ballot([6, 2, 1, 1], { values: [95, 85, 75, 65] }).score; // => 88
 */
export function ballot(votes: readonly number[], options: BallotOptions = {}): BallotResult {
  const { values = VOTE_VALUES, abstentions = 0, invalid = 0, abstaining = "leave out" } = options;
  if (votes.length !== values.length) {
    throw new ScoreError("lengthMismatch", { left: votes.length, right: values.length });
  }
  for (const count of [
    ...votes,
    abstentions,
    invalid,
    options.issued ?? 0,
    options.returned ?? 0,
  ]) {
    if (!Number.isSafeInteger(count) || count < 0) {
      throw new ScoreError("invalidVotes", { votes: count });
    }
  }
  const cast = votes.reduce((total, count) => total + count, 0);
  const counted = cast + abstentions + invalid;
  const returned = options.returned ?? counted;
  const issued = options.issued ?? returned;
  if (counted !== returned || returned > issued) {
    throw new ScoreError("ballotCounts", { issued, returned, counted });
  }
  const valid = cast + (abstaining === "zero" ? abstentions : 0);
  if (valid === 0) throw new ScoreError("noVotes");
  let total = ZERO;
  votes.forEach((count, index) => {
    const value = fractionOf(finiteNumber(values[index] as number));
    total = add(total, multiply(fractionOf(count), value));
  });
  const score = numberOfFraction(divide(total, fractionOf(valid)));
  return { score, valid, abstentions, invalid, returned };
}
