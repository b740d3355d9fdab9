import type { Columns } from "../columns";

/** 难度系数 × 岗位系数 of a unit in doubles; what is not given is 1. */
export function multiplyOne({ difficulty, post }: Columns, unit: number): number {
  return at(difficulty, unit) * at(post, unit);
}

function at(column: Float64Array | null, unit: number): number {
  const value = column === null ? 1 : column[unit]!;
  return value === value ? value : 1;
}
