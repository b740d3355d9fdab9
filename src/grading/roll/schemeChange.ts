/** What a change of the scheme is about, in the order of the comparison. */
export const CHANGE_GROUPS = [
  "added",
  "dropped",
  "renamed",
  "weights",
  "targets",
  "rules",
  "bands",
  "quota",
  "settings",
] as const;
export type ChangeGroup = (typeof CHANGE_GROUPS)[number];

/** One line of 上年 → 本年. */
export interface SchemeChange {
  readonly group: ChangeGroup;
  /** What changed: K1 重点工作, 优秀 下限. */
  readonly what: string;
  readonly before: string;
  readonly after: string;
  /** Of a weight: how much, in points of the total, and in which column. */
  readonly moved?: { readonly column: string; readonly by: number };
}
