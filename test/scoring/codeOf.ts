import { ScoreError } from "../../src/scoring/errors";

/** The code of the ScoreError that the call throws; "no error" when it returns. Anything else stays loud. */
export function codeOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof ScoreError) return error.code;
    throw error;
  }
  return "no error";
}
