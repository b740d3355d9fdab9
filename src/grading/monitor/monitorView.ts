import { goalLight, type GoalLight } from "../../scoring/monitor/goalLight";
import type { GoalProblem } from "../../scoring/monitor/goalProgress";
import { monitorScore, type MonitorScore } from "../../scoring/monitor/monitorScore";
import type { Quarter } from "../format/monitorFields";
import { quartersUpTo, type MonitorGoal } from "../read/monitorGoal";
import type { Monitor } from "../read/readMonitor";
import type { MonitorSettings } from "../read/readMonitorSettings";
import { colourOf } from "./lightWords";

/** The quarter that is looked at, and the day of looking; without a day nothing of the current quarter is overdue yet. */
export interface MonitorMoment {
  readonly settings: MonitorSettings;
  readonly quarter: Quarter;
  /** 2026-10-15. */
  readonly today?: string | undefined;
}

/** A goal as it stands in a quarter, and what it was before. */
export interface GoalView {
  readonly goal: MonitorGoal;
  readonly now: GoalLight;
  /** Undefined in the first quarter. */
  readonly last: GoalLight | undefined;
  /** For how many quarters in a row, this one included, the light is red. */
  readonly redStreak: number;
}

/** All goals in a quarter: what 季度讲评 and 督查通报 speak of. */
export interface MonitorView {
  readonly quarter: Quarter;
  readonly goals: readonly GoalView[];
}

/** The goals in the quarter; those in which something is wrong are left out, and told by the check. */
export function monitorView({ goals }: Monitor, moment: MonitorMoment): MonitorView {
  const views = goals.flatMap((goal): GoalView[] => {
    const lights = quartersUpTo(moment.quarter).map((quarter) =>
      quarterLight(goal, quarter, moment),
    );
    if (!lights.every((light) => typeof light !== "string")) return [];
    return [{ goal, now: lights.at(-1)!, last: lights.at(-2), redStreak: streakOf(lights) }];
  });
  return { quarter: moment.quarter, goals: views };
}

function streakOf(lights: readonly GoalLight[]): number {
  const colours = lights.map(({ light }) => colourOf(light)).reverse();
  const others = colours.findIndex((colour) => colour !== "red");
  return others < 0 ? colours.length : others;
}

/** The light of a goal in a quarter, or what is wrong with it. Quarters before the one that is looked at are over. */
export function quarterLight(
  goal: MonitorGoal,
  quarter: Quarter,
  { settings, quarter: current, today }: MonitorMoment,
): GoalLight | GoalProblem {
  const { rule, due, reached, waiver, sourceUnit, unit } = goal;
  const { deadline, lights } = settings;
  const isOver = deadline !== "" && today !== undefined && today > deadline;
  return goalLight(
    {
      rule,
      due: due[quarter].value,
      reached: reached[quarter].value,
      isWaived: reached[quarter].isExcused && waiver !== "",
      isOfOthers: sourceUnit !== "" && sourceUnit !== unit,
      isLate: quarter < current || isOver,
    },
    lights,
  );
}

/** P1 and P2 of a unit in the quarter. */
export function unitScore({ goals }: MonitorView, unit: string): MonitorScore {
  const own = goals.filter(({ goal }) => goal.unit === unit);
  return monitorScore(own.map(({ goal, now }) => ({ ...now, weight: goal.weight })));
}
