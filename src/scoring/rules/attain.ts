import { ScoreError } from "../errors";
import { named } from "../named";
import { finiteNumber } from "../numbers/finiteNumber";
import { attainEqual } from "./attainEqual";
import { attainLine } from "./attainLine";
import { attainRange } from "./attainRange";
import type { RuleOf, RuleScoring } from "./rule";

/**
 * 目标达成, how far the target is reached: higher 100 × (a − floor) ÷ (target − floor), lower
 * 100 × (floor − a) ÷ (floor − target), within 0 … cap; equal 100 or 0; range 100 inside, falling to 0 at `floor` beyond.
 * Floor 0 (higher) or 2 × target (lower) unless named; a unit's own target moves that default. Under 未达标 不得分 and
 * 达标 in full what falls short gets nothing.
 *
 * @throws {ScoreError} attainCap, attainFloorSide, attainFloorNeeded, rangeTarget, rangeBounds, rangeTolerance,
 *   targetColumnMissing
 */
export const attain: RuleScoring<RuleOf<"attain">> = {
  gives: () => "share",
  isLowerBetter: ({ direction }) => direction === "lower",
  scores(rule, column) {
    const { direction, target, cap, floor } = rule;
    if (cap !== null && finiteNumber(cap) <= 0) throw new ScoreError("attainCap", { cap });
    if (floor !== null) finiteNumber(floor);
    if (direction === "range") {
      if (target === null || typeof target === "number") throw new ScoreError("rangeTarget");
      return attainRange(rule, target, column);
    }
    if (target !== null && typeof target !== "number") throw new ScoreError("rangeTarget");
    if (target === null && !column.targets) {
      throw new ScoreError("targetColumnMissing", named(column));
    }
    return direction === "equal"
      ? attainEqual(rule, target, column)
      : attainLine({ ...rule, direction }, target, column);
  },
  lost: null,
};
