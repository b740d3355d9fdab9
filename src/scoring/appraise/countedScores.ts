import type { Columns } from "../columns";
import type { ColumnScores } from "../rules/rule";
import type { Scheme } from "../scheme";
import { filledScores, isReplacing, policyFor, type FilledScores } from "./filled";
import { scorerOf } from "./scorer";

/** The scores of one indicator that counts towards the total: as its rule gives them, and with gaps filled. */
export interface CountedScores {
  readonly scores: ColumnScores;
  readonly filled: FilledScores;
  /** Whether a policy puts scores in the place of missing ones. */
  readonly isFilled: boolean;
}

/** The scores of every indicator; null for constraints (C), which only deduct or veto. */
export function countedScores(scheme: Scheme, columns: Columns): (CountedScores | null)[] {
  return scheme.indicators.map((indicator, index) => {
    if (indicator.category === "C") return null;
    const scores = scorerOf(scheme, columns, index);
    const filled = filledScores(scheme, columns, index, scores);
    return { scores, filled, isFilled: hasReplacements(scheme, columns, index) };
  });
}

function hasReplacements(scheme: Scheme, columns: Columns, index: number): boolean {
  const { states } = columns.values[index]!;
  if (!states) return false;
  const replacing = Uint8Array.from({ length: 6 }, (_, state) =>
    isReplacing(policyFor(scheme, index, state)) ? 1 : 0,
  );
  if (!replacing.includes(1)) return false;
  for (let unit = 0; unit < states.length; unit++) if (replacing[states[unit]!] === 1) return true;
  return false;
}
