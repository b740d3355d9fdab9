import type { Text } from "../build/text";
import { BEARERS, DUE, GOALS, PARTS, type Bearer, type Goal, type Part } from "./goalBreakdownData";

/** Empty rows for more parts of goals. */
const SPARE = 12;
export const PART_ROWS = PARTS.length + SPARE;
/** The quarter that the sample stands in. */
export const QUARTER = 3;
export const GREEN = 1;
export const YELLOW = 0.9;

export type Light = "green" | "yellow" | "red";

export function goalOf({ goal }: Part): Goal {
  return GOALS.find(({ code }) => code === goal)!;
}

export function bearerOf(part: Part): Bearer {
  return BEARERS.find(({ name }) => name["zh-CN"] === part.bearer)!;
}

export function nameOf(part: Part): Text {
  return bearerOf(part).name;
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** What is due by the end of each quarter; a rate is due in full at any time. */
export function dueOf(part: Part): number[] {
  const { isAdditive, decimals } = goalOf(part);
  return DUE.map((share) => (isAdditive ? rounded(part.value * share, decimals) : part.value));
}

/** What was reached by the end of the quarters that are over. */
export function reachedOf(part: Part): number[] {
  const { decimals } = goalOf(part);
  return part.progress.map((progress, quarter) =>
    rounded(dueOf(part)[quarter]! * progress, decimals),
  );
}

/** 序时进度: reached ÷ due, at the quarter of the sample. */
export function progressOf(part: Part): number {
  return reachedOf(part)[QUARTER - 1]! / dueOf(part)[QUARTER - 1]!;
}

/** The light of a progress; the comparison is that of the formula, at ten decimals. */
export function lightOf(progress: number): Light {
  const compared = Number(progress.toFixed(10));
  if (compared >= GREEN) return "green";
  return compared >= YELLOW ? "yellow" : "red";
}
