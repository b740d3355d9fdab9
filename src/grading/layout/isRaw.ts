import type { RoleOfColumn } from "./columnRoles";
import { soundsLower } from "./headerWords";
import type { FoundWeights } from "./foundWeights";

const SMALL = 10;

/** Whether marks that go up to here are marks out of 100. */
export function isOutOf100(highest: number): boolean {
  return highest <= 100 && (highest > SMALL || highest <= 0);
}

/** Values that cannot be marks out of 100, or whose header names a quantity. */
export function isRaw({ facts, header }: RoleOfColumn, weights: FoundWeights | undefined): boolean {
  // A few percentages among marks are slips of the pen, which reading points out.
  if (facts.percents * 2 > facts.numbers || facts.lowest < 0) return true;
  const most =
    weights?.kind === "points"
      ? Math.max(100, ...weights.weights.filter((each) => !Number.isNaN(each)))
      : 100;
  if (facts.highest > most) return true;
  // Shares of 1 and marks out of 5 or 10 are no marks out of 100.
  if (facts.highest > 0 && facts.highest <= SMALL && weights?.kind !== "points") return true;
  if (/分\)?$|得分|评分|分数|score|mark/i.test(header.leaf)) return false;
  return soundsLower(header.leaf) || QUANTITY.test(header.leaf.replace(/[(（].*$/, ""));
}

const QUANTITY =
  /(?<!效)率$|数$|件|次|篇|金额|万元|亿元|产值|GDP|增速|增长|天$|小时|比$|(?<!质)量$/i;
