import { NO_MONITOR } from "../../grading/read/readMonitorSettings";
import { goalLight, type GoalLight } from "../../scoring/monitor/goalLight";
import { nearestNumber } from "../../scoring/numbers/fraction";
import type { Text } from "../build/text";
import { BEARERS, DUE, GOALS, PARTS, type Bearer, type Goal, type Part } from "./goalBreakdownData";

/** Empty rows for more parts of goals. */
const SPARE = 12;
export const PART_ROWS = PARTS.length + SPARE;
/** The quarter that the sample stands in. */
export const QUARTER = 3;

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

/** Progress and light of a part at the quarter of the sample. */
export function lightOfPart(part: Part): GoalLight {
  const light = goalLight(
    {
      rule: { kind: goalOf(part).kind, direction: "higher", base: null },
      due: dueOf(part)[QUARTER - 1]!,
      reached: reachedOf(part)[QUARTER - 1]!,
      isWaived: false,
      isOfOthers: false,
      isLate: false,
    },
    NO_MONITOR.lights,
  );
  if (typeof light === "string") throw new Error(`${part.goal} of ${part.bearer}: ${light}`);
  return light;
}

/** 序时进度 of a part. */
export function progressOf(part: Part): number {
  return nearestNumber(lightOfPart(part).progress!);
}
