import { divide, fractionOf, multiply, nearestNumber, type Fraction } from "../numbers/fraction";
import { classAt, type RuleColumn, type RuleOf } from "./rule";

/** The most that the score can be, as a share of 100, in each class. */
export interface Caps {
  readonly numbers: Float64Array;
  readonly exact: (unit: number) => Fraction;
}

const HUNDRED = fractionOf(100);

/** 100 for every class, which the full marks are in 百分制. */
function hundreds(full: Float64Array): Float64Array {
  return full.every((each) => each === 100) ? full : new Float64Array(full.length).fill(100);
}

/**
 * 封顶分: 100 unless given; in 分值制 marks, so a share of the item's full marks. 达标性 (B) is never overfilled, and
 * met or nothing is full or nothing.
 */
export function attainCaps(
  { cap, partial }: Pick<RuleOf<"attain">, "cap" | "partial">,
  column: Pick<RuleColumn, "category" | "marking" | "full" | "classes">,
): Caps {
  const { category, marking } = column;
  if (cap === null || !partial) return { numbers: hundreds(column.full), exact: () => HUNDRED };
  if (marking === "percent") {
    const own = category === "B" ? Math.min(cap, 100) : cap;
    const numbers = own === 100 ? hundreds(column.full) : column.full.map(() => own);
    return { numbers, exact: () => fractionOf(own) };
  }
  const given = fractionOf(cap);
  const capOf = (full: number): Fraction => {
    const isMarks = full > 0 && full < Infinity;
    const share = isMarks ? divide(multiply(HUNDRED, given), fractionOf(full)) : given;
    return category === "B" && nearestNumber(share) > 100 ? HUNDRED : share;
  };
  // Classes have the same full marks as a rule, and a fraction of each would cost more than a hundred units.
  const [first = 0] = column.full;
  const common = capOf(first);
  const numbers = new Float64Array(column.full.length).fill(nearestNumber(common));
  if (column.full.every((full) => full === first)) return { numbers, exact: () => common };
  const exact = Array.from(column.full, capOf);
  exact.forEach((share, classIndex) => (numbers[classIndex] = nearestNumber(share)));
  return { numbers, exact: (unit) => exact[classAt(column, unit)]! };
}
