import { ScoreError } from "../errors";
import { finiteNumber } from "../numbers/finiteNumber";
import { add, divide, fractionOf, multiply, ZERO } from "../numbers/fraction";
import { numberOfFraction } from "../numbers/round";

/** 优秀/良好/合格/待改进 as points. */
const VOTE_VALUES: readonly number[] = [100, 80, 60, 40];

export interface BallotOptions {
  readonly values?: readonly number[] | undefined;
  readonly abstentions?: number | undefined;
  readonly invalid?: number | undefined;
  /** 发出 and 收回, checked against what was counted where given. */
  readonly issued?: number | undefined;
  readonly returned?: number | undefined;
  /** 有效, checked against the votes where given. */
  readonly valid?: number | undefined;
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
 * @throws {ScoreError} lengthMismatch, invalidVotes, ballotCounts, validBallots, noVotes, invalidNumber
 * @example
 * ballot([6, 2, 1, 1], { values: [95, 85, 75, 65] }).score; // => 88
 */
export function ballot(votes: readonly number[], options: BallotOptions = {}): BallotResult {
  const { values = VOTE_VALUES, abstentions = 0, invalid = 0, abstaining = "leave out" } = options;
  if (votes.length !== values.length) {
    throw new ScoreError("lengthMismatch", { left: votes.length, right: values.length });
  }
  checkCounts([...votes, abstentions, invalid, options.issued ?? 0, options.returned ?? 0]);
  const cast = votes.reduce((total, count) => total + count, 0);
  const returned = returnedBallots(cast + abstentions + invalid, options);
  if (options.valid !== undefined && options.valid !== cast) {
    throw new ScoreError("validBallots", { valid: options.valid, counted: cast });
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

function checkCounts(counts: readonly number[]): void {
  const wrong = counts.find((count) => !Number.isSafeInteger(count) || count < 0);
  if (wrong !== undefined) throw new ScoreError("invalidVotes", { votes: wrong });
}

/** 收回: the ballots that were counted; refused where what was given says otherwise, or more than 发出. */
function returnedBallots(counted: number, given: BallotOptions): number {
  const returned = given.returned ?? counted;
  const issued = given.issued ?? returned;
  if (counted !== returned || returned > issued) {
    throw new ScoreError("ballotCounts", { issued, returned, counted });
  }
  return returned;
}
