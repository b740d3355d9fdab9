import type { Words } from "../wordIn";

/**
 * The choices of the quarter monitor. They stand apart from the vocabulary because no function in a cell takes them, and
 * what cells load is kept small.
 */
export const GOAL_KINDS = {
  cumulative: ["累计"],
  average: ["平均", "均值"],
  final: ["期末"],
  milestone: ["节点"],
} as const satisfies Words;

/** 应报未报: as zero, or left out. */
export const UNREPORTED_POLICIES = {
  zero: ["计零", "零分"],
  skip: ["不计"],
} as const satisfies Words;

/** What is reached of a milestone, besides a per cent. */
export const MILESTONES = { done: ["完成", "已完成"], undone: ["未完成"] } as const satisfies Words;
